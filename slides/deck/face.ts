import type { TypeStep } from "./type-steps.ts";

/** How a run differs from the plain text of its step. */
export interface RunStyle {
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** One cut of a type family, as the browser is asked for it. */
export interface Face {
  readonly family: TypeStep["family"];
  readonly weight: number;
  /** Points; 0 for a family without that axis. */
  readonly opticalSize: number;
  readonly italic: boolean;
}

/** Plain text without strong or emphasis. */
export const PLAIN: RunStyle = { strong: false, emphasis: false };

/** How much heavier strong text is than the text around it: enough to be seen from the back row. */
const STRONG_ADDS: Readonly<Record<TypeStep["family"], number>> = { serif: 250, sans: 300, mono: 200 };

/** The heaviest weight asked of any family. */
const HEAVIEST = 700;

/** The weight of strong text in a step. */
export function strongWeight(step: TypeStep): number {
  return Math.min(HEAVIEST, step.weight + STRONG_ADDS[step.family]);
}

/** The face a run of a step is set in. */
export function faceOf(step: TypeStep, style: RunStyle): Face {
  return {
    family: step.family,
    weight: style.strong ? strongWeight(step) : step.weight,
    opticalSize: step.opticalSize,
    italic: style.emphasis && step.family !== "mono", // code has no italic among the bundled fonts
  };
}

/** A face's name in the width tables: "serif 650 60 italic". */
export function faceName(face: Face): string {
  return `${face.family} ${face.weight} ${face.opticalSize}${face.italic ? " italic" : ""}`;
}
