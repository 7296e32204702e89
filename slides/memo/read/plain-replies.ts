import type { Mark } from "../memo.ts";
import type { TextLine } from "./plain-lines.ts";

/** Lines that a mail program repeats from the mail that is answered, or lines of the writer's own. */
export interface Stretch {
  readonly repeated: boolean;
  readonly lines: readonly TextLine[];
}

/** A line that is repeated; ">From" is how mailboxes escape a word, ">50 %" is a figure. */
const REPEATED = /^>(?!From )(?=[\s>\p{L}"“„«'‘([*•-]|$)/u;
const SIGN = /^>\s*/u;
/** "On Monday, Ann Lee wrote:" stands above what is repeated. */
const ANNOUNCES = /[:：]$/u;

/** One line behind ">" is an arrow or a figure, unless the line before announces it. */
const FEWEST_LINES = 2;

/** Parts what a text repeats of another behind ">" from its own words. */
export function replyStretches(lines: readonly TextLine[]): readonly Stretch[] {
  const stretches: { repeated: boolean; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const repeated = REPEATED.test(line.text);
    const open = stretches.at(-1);
    if (open?.repeated === repeated) open.lines.push(line);
    else stretches.push({ repeated, lines: [line] });
  }
  return stretches.map((stretch, at) => {
    const announced = ANNOUNCES.test(
      stretches[at - 1]?.lines.findLast(({ text }) => text !== "")?.text ?? "",
    );
    const sure = stretch.lines.length >= FEWEST_LINES || announced;
    return stretch.repeated && !sure ? { ...stretch, repeated: false } : stretch;
  });
}

/** A repeated line without its outermost sign. */
export function withoutSign(line: TextLine): TextLine {
  const length = SIGN.exec(line.text)?.[0].length ?? 0;
  return { ...line, text: line.text.slice(length), start: line.start + length };
}

/** The sign that was taken from a line, which stays in the text and is not shown; none where no words are left. */
export function signMark(before: TextLine, after: TextLine): readonly Mark[] {
  return after.text === "" || after.start === before.start
    ? []
    : [{ kind: "left-out", start: before.start, end: after.start, target: null }];
}
