import type { Span } from "../memo/memo.ts";
import { clauseBorders } from "./clause-borders.ts";
import type { Line, Run, Setting } from "./deck.ts";
import type { SetText, TextBox } from "./set-text.ts";
import { setText } from "./set-text.ts";
import type { StepName } from "./type-steps.ts";
import { TYPE_STEPS } from "./type-steps.ts";

/** A part of a text that was too long for one slide. */
export interface SettingPart {
  readonly setting: Setting;
  /** From the first to the last of the memo's characters in it. */
  readonly source: Span;
}

/**
 * Splits a text that does not fit its box into even parts that do, each set as large as it then can be: between clauses
 * where they are even enough, else between lines.
 */
export function splitSetting(
  setting: Setting,
  steps: readonly StepName[],
  box: TextBox,
): readonly SettingPart[] {
  const most = Math.max(1, Math.floor(box.heightPx / TYPE_STEPS[setting.step].linePx));
  const count = Math.max(1, Math.ceil(setting.lines.length / most));
  const each = Math.ceil(setting.lines.length / count);
  const even = Array.from({ length: count }, (_, index) =>
    joinLines(setting.lines.slice(index * each, (index + 1) * each)),
  ).filter((runs) => runs.length > 0);
  const set = (parts: readonly (readonly Run[])[]): readonly (SetText & Pick<SettingPart, "source">)[] =>
    parts.map((runs) => ({ ...setText(runs, steps, box), source: sourceOf(runs) }));
  const whole = set(count > MOST_CLAUSED ? [] : byClauses(joinLines(setting.lines), even));
  const parts = whole.length > 0 && whole.every(({ fits }) => fits) ? whole : set(even);
  return parts.map((part) => ({ setting: part.setting, source: part.source }));
}

/** A text of more parts than these is a book: its parts are read one after the other as they come. */
const MOST_CLAUSED = 8;

/** The same text in as many parts, cut where clauses end near the even cuts; empty where one cut has none near it. */
function byClauses(runs: readonly Run[], even: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const lengths = even.map((part) => textOf(part).length + 1); // a space stands between two parts
  const places = lengths.slice(0, -1).map((_, index) => sum(lengths.slice(0, index + 1)));
  const borders = clauseBorders(textOf(runs), places, sum(lengths) / lengths.length);
  if (borders.length < places.length || borders.some((at, index) => at <= (borders[index - 1] ?? 0)))
    return [];
  return [0, ...borders].map((from, index) => trimmedRuns(runs, from, borders[index] ?? Infinity));
}

/** The runs between two offsets into their text, without the spaces at either end. */
function trimmedRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const text = textOf(runs);
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  let at = 0;
  return runs.flatMap((run) => {
    const [first, last] = [Math.max(0, start - at), Math.min(run.text.length, end - at)];
    at += run.text.length;
    if (last <= first) return [];
    return [
      { ...run, text: run.text.slice(first, last), start: run.start === null ? null : run.start + first },
    ];
  });
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
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
