/** One way of setting type on the canvas. Sizes in canvas pixels (the canvas is 720 high). */
export interface TypeStep {
  readonly family: "serif" | "sans" | "mono";
  readonly px: number;
  /** Distance of baselines, canvas pixels. */
  readonly linePx: number;
  readonly weight: number;
  /** Optical size given to the font, in points; 0 for a font without that axis. */
  readonly opticalSize: number;
  /** Tracking in thousandths of an em. */
  readonly tracking: number;
}

export type StepName =
  | "numeral-220"
  | "numeral-160"
  | "numeral-112"
  | "title-96"
  | "title-72"
  | "title-56"
  | "title-46"
  | "statement-84"
  | "statement-68"
  | "statement-56"
  | "statement-46"
  | "statement-38"
  | "quotation-74"
  | "quotation-62"
  | "quotation-52"
  | "quotation-44"
  | "quotation-36"
  | "headline-46"
  | "headline-40"
  | "lead-40"
  | "item-38"
  | "item-32"
  | "item-28"
  | "item-24"
  | "cell-26"
  | "cell-24"
  | "column-24"
  | "field-28"
  | "label-24"
  | "attribution-28"
  | "code-24"
  | "marking-20"
  | "marking-17";

/** Optical sizes in use; few, so that few widths need to be carried. The axis runs from 8 to 60. */
const DISPLAY = 60;
const HEADING = 36;
const TEXT = 20;

/** Every step there is. A step's name ends with its size; the smallest size of what is read is 24; markings are furniture. */
export const TYPE_STEPS: Readonly<Record<StepName, TypeStep>> = {
  "numeral-220": serif(220, 220, 400, DISPLAY, -25),
  "numeral-160": serif(160, 164, 400, DISPLAY, -20),
  "numeral-112": serif(112, 118, 400, DISPLAY, -15),
  "title-96": serif(96, 102, 400, DISPLAY, -15),
  "title-72": serif(72, 79, 400, DISPLAY, -12),
  "title-56": serif(56, 63, 400, DISPLAY, -8),
  "title-46": serif(46, 54, 400, HEADING, -5),
  "statement-84": serif(84, 94, 400, DISPLAY, -12),
  "statement-68": serif(68, 77, 400, DISPLAY, -10),
  "statement-56": serif(56, 65, 400, DISPLAY, -8),
  "statement-46": serif(46, 56, 400, HEADING, -5),
  "statement-38": serif(38, 48, 400, HEADING, -2),
  "quotation-74": serif(74, 84, 400, DISPLAY, -10),
  "quotation-62": serif(62, 72, 400, DISPLAY, -8),
  "quotation-52": serif(52, 62, 400, DISPLAY, -6),
  "quotation-44": serif(44, 54, 400, HEADING, -4),
  "quotation-36": serif(36, 46, 400, HEADING, 0),
  "headline-46": serif(46, 53, 500, HEADING, -6),
  "headline-40": serif(40, 47, 500, HEADING, -4),
  "lead-40": serif(40, 48, 400, HEADING, -2),
  "item-38": serif(38, 48, 400, HEADING, -2),
  "item-32": serif(32, 41, 400, TEXT, 0),
  "item-28": serif(28, 37, 400, TEXT, 0),
  "item-24": serif(24, 32, 400, TEXT, 0),
  "cell-26": serif(26, 34, 400, TEXT, 0),
  "cell-24": serif(24, 31, 400, TEXT, 0),
  "column-24": sans(24, 31, 600, 0),
  "field-28": serif(28, 38, 400, TEXT, 0),
  "label-24": sans(24, 38, 600, 0),
  "attribution-28": sans(28, 36, 400, 0),
  "code-24": { family: "mono", px: 24, linePx: 32, weight: 400, opticalSize: 0, tracking: 0 },
  "marking-20": sans(20, 24, 700, 20),
  "marking-17": sans(17, 24, 700, 10),
};

/** The step of that name; a step that is no slide's (paper has its own) is passed as it is. */
export function typeStep(step: StepName | TypeStep): TypeStep {
  return typeof step === "string" ? TYPE_STEPS[step] : step;
}

/** The names of all steps, in the order of the table. */
export const STEP_NAMES = Object.keys(TYPE_STEPS) as readonly StepName[];

/** From this size on, lines are made even; below it they are filled, as running text is. Canvas pixels. */
export const DISPLAY_FROM_PX = 36;

function serif(px: number, linePx: number, weight: number, opticalSize: number, tracking: number): TypeStep {
  return { family: "serif", px, linePx, weight, opticalSize, tracking };
}

function sans(px: number, linePx: number, weight: number, tracking: number): TypeStep {
  return { family: "sans", px, linePx, weight, opticalSize: 0, tracking };
}
