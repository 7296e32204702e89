import type { Nodes, Paragraph, Root, RootContent } from "mdast";
import type { Span } from "../memo.ts";

/** Neighbouring paragraphs of plain words, and where their stand-in stands in the text that is parsed. */
interface PlainRun {
  readonly parts: readonly Span[];
  readonly standIn: number;
}

/** What is parsed instead of a run of plain paragraphs: a paragraph as well, of one letter. */
const STAND_IN = "x";

/** Shorter ones are not worth the trouble, characters. */
const SHORTEST = 40;

const BLANK_LINES = /\n(?:[ \t]*\n)+/gu;

/** What may mean something in Markdown with GitHub's additions, anywhere in a paragraph. */
const SIGN = /[[\]*_`<>|~&\\@\r\t\0\ufeff]|:\/\/|www\./iu;
/** What begins a line of something else than a paragraph, or is a line's end that says something. */
const LINE = /(?:^|\n)(?![\p{L}"“„«‘'(])| \n| $/u;

/**
 * Parses Markdown, but for the paragraphs that have no sign of it: they are what most of a long memo is, and the
 * parser's time goes by characters. The tree is the same as that of the whole, lines and columns of places apart:
 * only offsets hold.
 */
export function parseSparingly(text: string, parse: (text: string) => Root): Root {
  const { masked, runs } = mask(text);
  if (runs.length === 0) return parse(text);
  const tree = parse(masked);
  const byStandIn = new Map(runs.map((run) => [run.standIn, run]));
  const children: RootContent[] = [];
  let shift = 0;
  for (const child of tree.children) {
    const run = byStandIn.get(child.position?.start.offset ?? -1);
    if (run === undefined) {
      move(child, shift);
      children.push(child);
    } else if (isStandIn(child)) {
      byStandIn.delete(run.standIn);
      children.push(...run.parts.map((part) => paragraphOf(text, part)));
      shift = (run.parts.at(-1)?.end ?? 0) - run.standIn - STAND_IN.length;
    }
  }
  // A run within a block that goes on over blank lines (code, raw HTML) is no paragraph.
  return byStandIn.size > 0
    ? parse(text)
    : { ...tree, children, position: placeOf({ start: 0, end: text.length }) };
}

/** The text with one letter for each run of plain paragraphs. */
function mask(text: string): { readonly masked: string; readonly runs: readonly PlainRun[] } {
  const pieces: string[] = [];
  const runs: PlainRun[] = [];
  let open: Span[] = [];
  let copied = 0;
  let length = 0;
  const copy = (end: number): void => {
    pieces.push(text.slice(copied, end));
    length += end - copied;
  };
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first === undefined || last === undefined) return;
    copy(first.start);
    runs.push({ parts: open, standIn: length });
    pieces.push(STAND_IN);
    length += STAND_IN.length;
    copied = last.end;
    open = [];
  };
  for (const part of partsOf(text)) {
    if (isPlain(text.slice(part.start, part.end))) open.push(part);
    else close();
  }
  close();
  copy(text.length);
  return { masked: pieces.join(""), runs };
}

/** What stands between blank lines. */
function partsOf(text: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const blank of text.matchAll(BLANK_LINES)) {
    parts.push({ start, end: blank.index });
    start = blank.index + blank[0].length;
  }
  return [...parts, { start, end: text.length }];
}

function isPlain(part: string): boolean {
  return part.length >= SHORTEST && !SIGN.test(part) && !LINE.test(part);
}

function isStandIn(node: RootContent): boolean {
  const { start, end } = node.position ?? {};
  return node.type === "paragraph" && (end?.offset ?? 0) - (start?.offset ?? 0) === STAND_IN.length;
}

function paragraphOf(text: string, part: Span): Paragraph {
  const position = placeOf(part);
  const value = text.slice(part.start, part.end);
  return { type: "paragraph", children: [{ type: "text", value, position }], position };
}

function placeOf({ start, end }: Span): NonNullable<Root["position"]> {
  const nowhere = { line: 1, column: 1 };
  return { start: { ...nowhere, offset: start }, end: { ...nowhere, offset: end } };
}

/** Moves a node of a tree that nobody else holds yet, and all in it. */
function move(node: Nodes, by: number): void {
  if (node.position !== undefined) {
    const { start, end } = node.position;
    node.position = {
      start: { ...start, offset: (start.offset ?? 0) + by },
      end: { ...end, offset: (end.offset ?? 0) + by },
    };
  }
  if ("children" in node) for (const child of node.children) move(child, by);
}
