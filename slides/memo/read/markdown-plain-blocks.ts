import type { Heading, List, ListItem, Paragraph, Root } from "mdast";
import { unreachable } from "../../result.ts";
import type { Span } from "../memo.ts";

/** A block that can be told without the parser. */
export type PlainKind = "paragraph" | "heading" | "list";

/** What may mean something in Markdown with GitHub's additions, anywhere in a block. */
const SIGN = /[[\]*_`<>|~&\\@\r\t\0\ufeff]|:\/\/|www\./iu;
/** What begins a line of something else than a paragraph, or is a line's end that says something. */
const LINE = /(?:^|\n)(?![\p{L}"“„«‘'(])| \n| $/u;
/** One line of a heading. Signs at its end could close it. */
const HEADING = /^#{1,6} [^\s#][^\n#]*$/u;
/** What begins a line that is no item by itself, or an item that begins another block. */
const NO_ITEM = /(?:^|\n)(?!- [\p{L}"“„«‘'(])/u;
const SPACE_AT_LINE_END = / (?:\n|$)/u;

/** The kind of what stands between blank lines, null where only the parser can tell. */
export function plainKindOf(part: string): PlainKind | null {
  if (SIGN.test(part)) return null;
  if (!LINE.test(part)) return "paragraph";
  if (SPACE_AT_LINE_END.test(part)) return null;
  if (HEADING.test(part)) return "heading";
  return NO_ITEM.test(part) ? null : "list";
}

/** Whether a part certainly stands in no list: a list beside it goes no further. */
export function endsLists(part: string): boolean {
  return !LINE.test(part) || HEADING.test(part);
}

/** The node that the parser makes of a plain block. */
export function plainBlock(text: string, part: Span, kind: PlainKind): Heading | List | Paragraph {
  switch (kind) {
    case "paragraph":
      return paragraph(text, part);
    case "heading": {
      const depth = headingDepth(text.indexOf(" ", part.start) - part.start);
      const children = textOf(text, { start: part.start + depth + 1, end: part.end });
      return { type: "heading", depth, children, position: placeOf(part) };
    }
    case "list": {
      const children = linesOf(text, part).map((line) => listItem(text, line));
      return { type: "list", ordered: false, start: null, spread: false, children, position: placeOf(part) };
    }
    default:
      return unreachable(kind);
  }
}

function paragraph(text: string, part: Span): Paragraph {
  return { type: "paragraph", children: textOf(text, part), position: placeOf(part) };
}

function listItem(text: string, line: Span): ListItem {
  const children = [paragraph(text, { start: line.start + "- ".length, end: line.end })];
  return { type: "listItem", spread: false, checked: null, children, position: placeOf(line) };
}

function textOf(text: string, part: Span): Paragraph["children"] {
  return [{ type: "text", value: text.slice(part.start, part.end), position: placeOf(part) }];
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end;) {
    const border = text.indexOf("\n", from);
    const to = border === -1 ? end : Math.min(border, end);
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

function headingDepth(signs: number): Heading["depth"] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  const depth = depths[signs - 1];
  if (depth === undefined) throw new Error(`A heading has one to six signs, not ${signs}`);
  return depth;
}

/** A place of which only the offsets hold. */
export function placeOf({ start, end }: Span): NonNullable<Root["position"]> {
  const nowhere = { line: 1, column: 1 };
  return { start: { ...nowhere, offset: start }, end: { ...nowhere, offset: end } };
}
