import { fillLines } from "./break-lines.ts";
import type { Run, Setting } from "./deck.ts";
import { widthOf } from "./measure.ts";
import { type CutText, cutText } from "./pieces.ts";
import { TYPE_STEPS, type StepName } from "./type-steps.ts";

export { breakLines } from "./break-lines.ts";

/** The room a text may take, canvas pixels. */
export interface TextBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly maxLines?: number;
}

export interface SetText {
  readonly setting: Setting;
  readonly heightPx: number;
  /** False when even the smallest step offered is too large; the setting is then in that step. */
  readonly fits: boolean;
}

/**
 * Sets a text in the first of `steps` (largest first) that fits the box without breaking a word; only the last step
 * may break one. `steps` must not be empty.
 * @param cut the runs cut where their lines may end, given where the same runs are set more than once
 */
export function setText(
  runs: readonly Run[],
  steps: readonly StepName[],
  box: TextBox,
  cut: CutText = cutText(runs),
): SetText {
  const smallest = steps.at(-1);
  if (smallest === undefined) throw new Error("setText needs at least one step");
  for (const step of steps) {
    if (step !== smallest && leastHeight(runs, step, box.widthPx) > box.heightPx) continue;
    const { lineCount, wordBroken, lines } = fillLines(cut, runs, step, box.widthPx);
    const heightPx = lineCount * TYPE_STEPS[step].linePx;
    const fits = heightPx <= box.heightPx && lineCount <= (box.maxLines ?? Infinity);
    if (step === smallest || (fits && !wordBroken))
      return { setting: { step, lines: lines() }, heightPx, fits };
  }
  throw new Error("unreachable: the last step always returns");
}

/** Height of a text that is set, canvas pixels. */
export function heightOf(setting: Setting): number {
  return setting.lines.length * TYPE_STEPS[setting.step].linePx;
}

/** Spaces vanish at line ends and a line may be filled to the brim: a text takes at least this share of its plain length. */
const LEAST_SHARE = 0.7;

/** A height that a text certainly takes; cheap, so that long texts skip the steps that are far too large for them. */
function leastHeight(runs: readonly Run[], step: StepName, widthPx: number): number {
  const length = runs.reduce((sum, run) => sum + widthOf(run.text, step, run), 0);
  return Math.floor((length * LEAST_SHARE) / widthPx) * TYPE_STEPS[step].linePx;
}
