import type { Mark, Span } from "../../memo.ts";
import type { TextBuilder } from "../text-builder.ts";
import type { Inline } from "./flow.ts";

/**
 * How a format's white space reads: a tab of a word processor parts columns, a line of Markdown stays a line, and in
 * HTML both are only spaces.
 */
export type WhiteSpace = "collapse" | "keep-tabs" | "keep-lines";

/** Ink with single spaces in it, or a run of white space. */
const STRETCH = /(?<ink>\S+(?:[ \u00A0\u202F]\S+)*)|\s+/gu;

/** White space that is not ASCII's and stands alone is there on purpose: no-break, narrow and ideographic spaces. */
const CHOSEN_SPACE = /^[^ \t\n\r\f\v]$/u;

/** Stands in words where they may be parted; no reader sees it. */
const SOFT_HYPHEN = "\u00AD";

interface Writing {
  /** White space that stands before the next ink. */
  gap: string;
  start: number | null;
  end: number;
  /** Where the first ink of the innermost open mark stands. */
  markStart: number | null;
}

/** Adds inlines to the text with their white space tidied: single, and none at either end or beside a line break. */
export function layInlines(
  inlines: readonly Inline[],
  whiteSpace: WhiteSpace,
  builder: TextBuilder,
): Span | null {
  const writing: Writing = { gap: "", start: null, end: 0, markStart: null };
  const add = (inline: Inline): void => {
    if (inline.kind === "break") widen(writing, "\n");
    else if (inline.kind === "marked") addMarked(inline.mark, inline.target, inline.inlines);
    else {
      let at = inline.at;
      for (const part of inline.text.split(SOFT_HYPHEN)) {
        addText(part, at, whiteSpace, writing, builder);
        at = at === null ? null : at + part.length + 1;
      }
    }
  };
  const addMarked = (kind: Mark["kind"], target: string | null, children: readonly Inline[]): void => {
    const outer = writing.markStart;
    writing.markStart = null;
    for (const child of children) add(child);
    if (writing.markStart !== null)
      builder.mark({ start: writing.markStart, end: writing.end, kind, target });
    writing.markStart = outer ?? writing.markStart;
  };
  for (const inline of inlines) add(inline);
  return writing.start === null ? null : { start: writing.start, end: writing.end };
}

function addText(
  text: string,
  at: number | null,
  whiteSpace: WhiteSpace,
  writing: Writing,
  builder: TextBuilder,
): void {
  for (const match of text.matchAll(STRETCH)) {
    const ink = match.groups?.["ink"];
    if (ink === undefined) {
      widen(writing, spaceFor(match[0], whiteSpace));
      continue;
    }
    if (writing.gap !== "") builder.add(writing.gap, null);
    const span = builder.add(ink, at === null ? null : at + match.index);
    writing.gap = "";
    writing.start ??= span.start;
    writing.markStart ??= span.start;
    writing.end = span.end;
  }
}

function spaceFor(run: string, whiteSpace: WhiteSpace): string {
  if (whiteSpace === "keep-tabs" && run.includes("\t")) return "\t";
  if (whiteSpace === "keep-lines" && run.includes("\n")) return "\n";
  return CHOSEN_SPACE.test(run) ? run : " ";
}

/** Asks for white space before the next ink; line breaks win over tabs, tabs over spaces. */
function widen(writing: Writing, gap: string): void {
  if (writing.start !== null && strength(gap) >= strength(writing.gap)) writing.gap = gap;
}

function strength(gap: string): number {
  return ["", " ", "\t", "\n"].indexOf(gap) + (CHOSEN_SPACE.test(gap) ? 2 : 0);
}
