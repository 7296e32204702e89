import type { Inline } from "./flow.ts";
import { textInline, wordsOfInlines } from "./flow.ts";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

/**
 * Raised and lowered digits as Unicode has them, so that "10<sup>6</sup>" does not become 106; all else ("19th",
 * "M. le P<sup>r</sup>") stays as it is.
 */
export function raised(position: "sup" | "sub", inlines: readonly Inline[]): readonly Inline[] {
  const words = wordsOfInlines(inlines);
  if (!/^\s*\d+\s*$/u.test(words)) return inlines;
  const digits = position === "sup" ? RAISED : LOWERED;
  return [textInline(words.replace(/\d/gu, (digit) => digits.charAt(Number(digit))))];
}
