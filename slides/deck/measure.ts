import { fallbackWidth, isWidthless } from "./fallback-widths.ts";
import { faceName, faceOf, PLAIN, type Face, type RunStyle } from "./face.ts";
import { typeStep, type StepName, type TypeStep } from "./type-steps.ts";
import { decodeWidths } from "./widths/encoding.ts";
import { MONO_WIDTHS } from "./widths/mono.ts";
import { SANS_WIDTHS } from "./widths/sans.ts";
import { SERIF_WIDTHS } from "./widths/serif.ts";

/** Gives the width of a code point in one face at one size, canvas pixels, tracking included. */
export type Ruler = (codePoint: number) => number;

const ENCODED: Readonly<Record<Face["family"], Readonly<Record<string, string>>>> = {
  serif: SERIF_WIDTHS,
  sans: SANS_WIDTHS,
  mono: MONO_WIDTHS,
};

/** System fonts stand in for strong text with a bolder cut, which is wider. */
const STRONG_FALLBACK = 1.1;

/** Tables are decoded when first asked for; the same name always gives the same table. */
const decoded = new Map<string, ReadonlyMap<number, number>>();

/**
 * The width of a text on one line, canvas pixels: the sum of its advances with tracking. Kerning is left out; it
 * makes real lines a little narrower or, rarely, wider, which is what the slack of `breakLines` is for.
 */
export function widthOf(text: string, step: StepName | TypeStep, style: RunStyle = PLAIN): number {
  const ruler = rulerFor(step, style);
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (codePoint > 0xffff) at += 1; // two units
    width += ruler(codePoint);
  }
  return width;
}

/** Code points up to this one (Latin, Greek, Cyrillic, punctuation) are measured once per ruler. */
const REMEMBERED = 0x2100;

/** Rulers by size, tracking and face, made when first asked for; the same name always gives the same ruler. */
const rulers = new Map<string, Ruler>();

/** The same by step and style: a name takes longer to write than a character to measure. */
const rulersOfSteps = new WeakMap<TypeStep, (Ruler | undefined)[]>();

/** A ruler for many code points of one step and style. */
export function rulerFor(named: StepName | TypeStep, style: RunStyle): Ruler {
  const step = typeStep(named);
  const which = (style.strong ? 2 : 0) + (style.emphasis ? 1 : 0);
  const ofStep = rulersOfSteps.get(step) ?? [];
  const known = ofStep[which];
  if (known !== undefined) return known;
  const ruler = namedRuler(step, style);
  ofStep[which] = ruler;
  rulersOfSteps.set(step, ofStep);
  return ruler;
}

function namedRuler(step: TypeStep, style: RunStyle): Ruler {
  const name = `${step.px} ${step.tracking} ${faceName(faceOf(step, style))} ${String(style.strong)}`;
  const known = rulers.get(name);
  if (known !== undefined) return known;
  const measure = measuring(step, style);
  const widths = new Float64Array(REMEMBERED).fill(Number.NaN);
  const ruler: Ruler = (codePoint) => {
    if (codePoint >= REMEMBERED) return measure(codePoint);
    const remembered = widths[codePoint] ?? Number.NaN;
    if (!Number.isNaN(remembered)) return remembered;
    return (widths[codePoint] = measure(codePoint));
  };
  rulers.set(name, ruler);
  return ruler;
}

function measuring(step: TypeStep, style: RunStyle): Ruler {
  const { px, tracking } = step;
  const face = faceOf(step, style);
  const widths = widthsOf(face);
  const fallbackScale = style.strong ? STRONG_FALLBACK : 1;
  return (codePoint) => {
    if (isWidthless(codePoint)) return 0;
    const advance = widths.get(codePoint);
    if (advance !== undefined) return ((advance + tracking) * px) / 1000;
    // Joined scripts are not tracked, so a negative tracking must not make them look narrower.
    return ((fallbackWidth(codePoint) * fallbackScale + Math.max(0, tracking)) * px) / 1000;
  };
}

function widthsOf(face: Face): ReadonlyMap<number, number> {
  const name = faceName(face);
  const known = decoded.get(name);
  if (known !== undefined) return known;
  const encoded = ENCODED[face.family][name];
  if (encoded === undefined)
    throw new Error(`No widths for the face "${name}"; run build/scripts/font-widths.ts`);
  const widths = decodeWidths(encoded);
  decoded.set(name, widths);
  return widths;
}
