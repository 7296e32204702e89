import { breakLines, FILL } from "../deck/break-lines.ts";
import type { Line, Run } from "../deck/deck.ts";
import { widthOf } from "../deck/measure.ts";
import type { TypeStep } from "../deck/type-steps.ts";

/** Lines of words that are ours. */
export function furnitureLines(
  text: string,
  step: TypeStep,
  widthPx: number,
  style: Partial<Run> = {},
): readonly Line[] {
  return breakLines([furnitureRun(text, style)], step, widthPx);
}

/** A run of words that are ours. */
export function furnitureRun(text: string, style: Partial<Run> = {}): Run {
  return { text: text.replaceAll(/\s+/gu, " "), start: null, strong: false, emphasis: false, ...style };
}

/** A text that certainly fits one line of `widthPx`: cut between words, with an ellipsis, where it is too long. */
export function shortened(text: string, step: TypeStep, widthPx: number): string {
  const plain = text.replaceAll(/\s+/gu, " ").trim();
  const fits = (words: string): boolean => widthOf(words, step) <= widthPx * FILL;
  if (fits(plain)) return plain;
  const words = plain.split(" ");
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(" ").replace(/[,;:.–—-]+$/u, "")}…`;
    if (fits(cut)) return cut;
  }
  const letters = [...(words[0] ?? "")];
  while (letters.length > 0 && !fits(`${letters.join("")}…`)) letters.pop();
  return letters.length === 0 ? "" : `${letters.join("")}…`;
}
