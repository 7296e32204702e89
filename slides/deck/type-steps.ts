/** One way of setting type on the canvas. Sizes in canvas pixels (the canvas is 720 high). */
export interface TypeStep {
  readonly family: "serif" | "sans";
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
  | "title-96" | "title-72" | "title-56" | "title-46"
  | "statement-84" | "statement-68" | "statement-56" | "statement-46" | "statement-38"
  | "quotation-74" | "quotation-62" | "quotation-52" | "quotation-44" | "quotation-36"
  | "headline-46" | "headline-40" | "lead-40"
  | "item-32" | "item-28" | "item-24"
  | "cell-26" | "cell-24"
  | "field-28" | "label-20" | "attribution-28" | "code-24";
