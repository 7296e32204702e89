import type { StepName } from "../type-steps.ts";

/** The type steps of the kinds of slide that show one text, largest first. */
export const TEXT_STEPS = {
  statement: ["statement-84", "statement-68", "statement-56", "statement-46", "statement-38"],
  quotation: ["quotation-74", "quotation-62", "quotation-52", "quotation-44", "quotation-36"],
  /** A person is introduced more quietly than what the person says. */
  speaker: ["statement-56", "statement-46", "statement-38"],
} as const satisfies Readonly<Record<string, readonly StepName[]>>;
