import type { Span } from "../memo/memo.ts";
import type { Line, Run, Setting } from "./deck.ts";
import type { TextBox } from "./set-text.ts";
import { setText } from "./set-text.ts";
import type { StepName } from "./type-steps.ts";
import { TYPE_STEPS } from "./type-steps.ts";

/** A part of a text that was too long for one slide. */
export interface SettingPart {
  readonly setting: Setting;
  /** From the first to the last of the memo's characters in it. */
  readonly source: Span;
}

/** Splits a text that does not fit its box into even parts that do, each set as large as it then can be. */
export function splitSetting(
  setting: Setting,
  steps: readonly StepName[],
  box: TextBox,
): readonly SettingPart[] {
  const most = Math.max(1, Math.floor(box.heightPx / TYPE_STEPS[setting.step].linePx));
  const count = Math.max(1, Math.ceil(setting.lines.length / most));
  const each = Math.ceil(setting.lines.length / count);
  return Array.from({ length: count }, (_, index) =>
    joinLines(setting.lines.slice(index * each, (index + 1) * each)),
  )
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ setting: setText(runs, steps, box).setting, source: sourceOf(runs) }));
}

/** The runs of several lines as one text; a space of ours stands where the memo has white space between them. */
function joinLines(lines: readonly Line[]): readonly Run[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]?.runs.at(-1);
    const [first, ...rest] = line.runs;
    if (before === undefined || first === undefined || !isParted(before, first)) return line.runs;
    return [{ ...first, text: " ", start: null }, first, ...rest];
  });
}

function isParted(before: Run, after: Run): boolean {
  return before.start === null || after.start === null || before.start + before.text.length < after.start;
}

function sourceOf(runs: readonly Run[]): Span {
  const own = runs.filter((run): run is Run & { readonly start: number } => run.start !== null);
  const last = own.at(-1);
  return { start: own[0]?.start ?? 0, end: last === undefined ? 0 : last.start + last.text.length };
}
