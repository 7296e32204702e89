import type { Nodes, Root, RootContent } from "mdast";
import type { Span } from "../memo.ts";
import { endsLists, placeOf, plainBlock, plainKindOf, type PlainKind } from "./markdown-plain-blocks.ts";

/** A block of plain words. */
interface Plain extends Span {
  readonly kind: PlainKind;
}

/** Words that are to be parsed, and the plain blocks behind them. */
interface Piece {
  readonly words: Span;
  /** Empty only for the last piece. */
  readonly plain: readonly Plain[];
}

/** What is parsed instead of a run of plain blocks: a paragraph of one letter, which ends lists as they do. */
const STAND_IN = "x";

const BLANK_LINES = /\n(?:[ \t]*\n)+/gu;

/** Definitions of links and footnotes serve the whole document. */
const DEFINITION = "]:";

/** So many characters are parsed together where nothing is defined: the parser's time grows faster than the text. */
const TOGETHER = 16_000;

/**
 * Parses Markdown, but for paragraphs, headings and lists that have no sign in them: they are what most of a long memo
 * is, and the parser's time goes by characters. The tree is the same as that of the whole, lines and columns of places apart:
 * only offsets hold.
 */
export function parseSparingly(text: string, parse: (text: string) => Root, together = TOGETHER): Root {
  const pieces = piecesOf(text);
  const frontEnd = frontMatterEnd(text);
  // What looks like a front matter and never closes is the parser's to make out.
  if (pieces.length === 1 || frontEnd === null) return parse(text);
  const groups = text.includes(DEFINITION) ? [pieces] : groupsOf(pieces, together, frontEnd);
  const children: RootContent[] = [];
  for (const group of groups) {
    const parsed = parseGroup(text, group, parse);
    // Plain words within a block that goes on over blank lines (code, raw HTML) are no blocks.
    if (parsed === null) return parse(text);
    for (const child of parsed) children.push(child);
  }
  return { type: "root", children, position: placeOf({ start: 0, end: text.length }) };
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let plain: Plain[] = [];
  const close = (end: number): void => {
    pieces.push({ words: { start, end: plain[0]?.start ?? end }, plain });
    start = plain.at(-1)?.end ?? end;
    plain = [];
  };
  const parts = partsOf(text);
  for (const [at, part] of parts.entries()) {
    const kind = plainKindOf(textOf(text, part));
    const told = kind !== "list" || isWholeList(text, parts, at) ? kind : null;
    if (told !== null) plain.push({ ...part, kind: told });
    else if (plain.length > 0) close(part.start);
  }
  if (plain.length > 0) close(text.length);
  close(text.length);
  return pieces;
}

/** Where a front matter closes, 0 without one, null when it is opened only. */
function frontMatterEnd(text: string): number | null {
  const fence = text.slice(0, 3);
  if (fence !== "---" && fence !== "+++") return 0;
  const end = text.indexOf(`\n${fence}`);
  return end === -1 ? null : end;
}

/** Pieces that are parsed together; the front matter stays in one. */
function groupsOf(
  pieces: readonly Piece[],
  together: number,
  frontEnd: number,
): readonly (readonly Piece[])[] {
  const groups: (readonly Piece[])[] = [];
  let open: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    open.push(piece);
    length += piece.words.end - piece.words.start;
    if (length < together || piece.words.end <= frontEnd) continue;
    groups.push(open);
    open = [];
    length = 0;
  }
  return open.length === 0 ? groups : [...groups, open];
}

/** What a group's words say, with its plain blocks; null when one of those is none. */
function parseGroup(
  text: string,
  group: readonly Piece[],
  parse: (text: string) => Root,
): readonly RootContent[] | null {
  const standIns = new Map<number, { readonly plain: readonly Plain[]; readonly end: number }>();
  const start = group[0]?.words.start ?? 0;
  let masked = "";
  const standIn = (plain: readonly Plain[], end: number): void => {
    standIns.set(masked.length, { plain, end });
    masked += STAND_IN;
  };
  // The group before ends with the same letter: what was left open there would show.
  if (start > 0) standIn([], start);
  for (const { words, plain } of group) {
    masked += text.slice(words.start, words.end);
    const last = plain.at(-1);
    if (last !== undefined) standIn(plain, last.end);
  }
  const children: RootContent[] = [];
  let shift = 0;
  for (const child of parse(masked).children) {
    const at = child.position?.start.offset ?? -1;
    const found = standIns.get(at);
    if (found === undefined) {
      move(child, shift);
      children.push(child);
    } else if (isStandIn(child)) {
      standIns.delete(at);
      for (const part of found.plain) children.push(plainBlock(text, part, part.kind));
      shift = found.end - at - STAND_IN.length;
    }
  }
  return standIns.size > 0 ? null : children;
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

/** Whether nothing on either side can belong to the list: items apart from each other by blank lines make one. */
function isWholeList(text: string, parts: readonly Span[], at: number): boolean {
  return [parts[at - 1], parts[at + 1]].every(
    (beside) => beside === undefined || endsLists(textOf(text, beside)),
  );
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function isStandIn(node: RootContent): boolean {
  const { start, end } = node.position ?? {};
  return node.type === "paragraph" && (end?.offset ?? 0) - (start?.offset ?? 0) === STAND_IN.length;
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
