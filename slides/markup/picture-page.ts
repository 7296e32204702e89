import type { Deck } from "../deck/deck.ts";
import { brandProperties } from "../look/brand.ts";
import { html, htmlText } from "./html.ts";
import { cssRule } from "./handout/css-rule.ts";
import { JOB_STYLE_NAME, PAGES_MARKER, type PressDocument } from "./handout/press-page.ts";
import { slideMarkup } from "./slide.ts";

/** The slides of a deck one under the other, each at its canvas's own size, for taking pictures of them. */
export function picturePage(template: string, deck: Deck): PressDocument {
  const slides = deck.slides.map((slide, index) => slideMarkup(slide, deck, index));
  const document = template
    .replace("</head>", () => htmlText(html`<link rel="stylesheet" href="./${JOB_STYLE_NAME}" /></head>`))
    .replace(PAGES_MARKER, () => htmlText(html`<main>${slides}</main>`));
  const brand = brandProperties(deck.look.brand).map(([name, value]) => `${name}: ${value}`);
  return { document, style: cssRule(":root", brand) };
}
