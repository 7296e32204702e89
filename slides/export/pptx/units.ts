import type { TypeStep } from "../../deck/type-steps.ts";

/** English Metric Units to a canvas pixel: 914,400 to an inch, 96 pixels to an inch. */
const EMU_PER_PX = 9525;

/** Points to a canvas pixel. */
const POINTS_PER_PX = 0.75;

/** Canvas pixels as English Metric Units, the unit of places and sizes in DrawingML. */
export function emu(px: number): number {
  return Math.round(px * EMU_PER_PX);
}

/** Canvas pixels as hundredths of a point, the unit of type sizes, line heights and tracking. */
export function hundredths(px: number): number {
  return Math.round(px * POINTS_PER_PX * 100);
}

/**
 * The fonts that stand in for ours, since a presentation can't carry its fonts everywhere: those that every office
 * program has, or another of the same widths. With each: the scale that brings its width and height closest to ours
 * without a line growing wider, and what its first baseline has to be moved by, as a share of the size: half the
 * difference of our font's ascent and descent, and the substitute's descent (from the fonts' own `hhea` tables).
 */
export const SUBSTITUTES = {
  serif: { typeface: "Times New Roman", theme: "+mj-lt", baseline: 0.3505 + 0.2163 },
  sans: { typeface: "Arial", theme: "+mn-lt", baseline: 0.312 + 0.2119 },
  mono: { typeface: "Courier New", theme: "Courier New", baseline: 0.3555 + 0.3 },
} as const;

/** The size at which the substitute is set, canvas pixels. Our serif is cut wider for small sizes than for large ones. */
export function substitutePx({
  family,
  px,
  opticalSize,
}: Pick<TypeStep, "family" | "px" | "opticalSize">): number {
  if (family === "mono") return px;
  if (family === "sans") return px * 0.88;
  return opticalSize >= 60 ? px : px * (opticalSize >= 36 ? 1.03 : 1.06);
}

/**
 * How far a text has to be moved down so that its baselines stand where ours do, canvas pixels. Office programs put
 * the descent of the last font at the bottom of a line of exact height; a browser centres ascent and descent in it.
 */
export function baselineShiftPx({ family, px, linePx }: Pick<TypeStep, "family" | "px" | "linePx">): number {
  return SUBSTITUTES[family].baseline * px - linePx / 2;
}
