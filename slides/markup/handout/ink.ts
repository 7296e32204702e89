import { brandedColours, brandProperties } from "../../look/brand.ts";
import type { Colour } from "../../look/colour.ts";
import type { Look } from "../../look/look.ts";
import { THEME_COLOURS, type Colours } from "../../look/themes.ts";
import type { Ink } from "../../handout/options.ts";
import { cssRule } from "./css-rule.ts";

/**
 * The colours of a job's slides. Ink is saved by the theme's own tokens, never by a filter, which would turn the page
 * into a picture: grayscale keeps each colour's lightness on white paper, black and white has no grey at all, and
 * dark slides turn light in both.
 */
export function inkRules(ink: Ink, look: Look): readonly string[] {
  const brand = brandProperties(look.brand).map(([name, value]) => `${name}: ${value}`);
  const branded = brand.length === 0 ? [] : [cssRule(".sheet", brand)];
  if (ink === "colour") return branded;
  const colours = ink === "grayscale" ? grey(lightColours(look)) : THEME_COLOURS.contrast;
  const tokens = Object.entries(colours).map(([use, colour]) => `--${use}: ${colour}`);
  return [...branded, cssRule(`.sheet[data-ink="${ink}"], .sheet[data-ink="${ink}"] .slide`, tokens)];
}

function lightColours({ theme, brand }: Look): Colours {
  return brandedColours(theme === "dark" ? "light" : theme, brand);
}

function grey(colours: Colours): Colours {
  const { ink, soft, rule, accent, brass } = colours;
  return {
    paper: "#ffffff",
    ink: greyOf(ink),
    soft: greyOf(soft),
    rule: greyOf(rule),
    accent: greyOf(accent),
    brass: greyOf(brass),
  };
}

/** Rec. 709 luma of the three channels, good enough to keep what is darker darker. */
function greyOf(colour: Colour): Colour {
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const luma = Math.round(0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5));
  const pair = luma.toString(16).padStart(2, "0");
  return `#${pair}${pair}${pair}`;
}
