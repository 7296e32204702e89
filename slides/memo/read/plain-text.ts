import type { Block, Heading, ListItem, Mark, Paragraph, Span } from "../memo.ts";
import type { Problem } from "../../result.ts";
import type { DocumentParts } from "../assemble.ts";
import { lineStarts, placeInSource } from "../source-lines.ts";
import { chunksOf } from "./plain-chunks.ts";
import { formIn } from "./plain-forms.ts";
import { headingLevel, mayBeUnderlined } from "./plain-headings.ts";
import { isDrawnTable } from "./plain-tables.ts";
import { trimContents } from "./plain-contents.ts";
import { isOutdented, outdentedLevel } from "./plain-outdented.ts";
import { trimText } from "./plain-running-heads.ts";
import { trimStamps } from "./plain-stamps.ts";
import { lineEndHyphens } from "./plain-hyphens.ts";
import { replyStretches, signMark, withoutSign } from "./plain-replies.ts";
import { isSessionLine } from "../session-line.ts";
import { setAsideNote } from "./set-aside-note.ts";
import { beginsNote } from "../bind-notes.ts";
import type { TextLine } from "./plain-lines.ts";
import { isRule, isUnderline, markerOf, textLines } from "./plain-lines.ts";

/** From this length on a line is a paragraph of its own: nobody wraps by hand that late. */
const UNWRAPPED = 120;

/** Reads plain text: the text is the file itself; paragraphs, lists and headings are told by how people type them. */
export function readPlainText(source: string): DocumentParts {
  const starts = lineStarts(source);
  const places = starts.map((start) => ({ text: start, place: placeInSource(starts, start) }));
  const paged = trimText(textLines(source));
  const unstamped = trimStamps(paged.lines);
  const trimmed = trimContents(unstamped.lines);
  const { lines } = trimmed;
  const blocksIn = blocksOf(isOutdented(lines), formIn(lines));
  const ownBlocks = (own: readonly TextLine[]): readonly Block[] =>
    joinLists(chunksOf(own).flatMap(blocksIn)).map(asHeading(source));
  const read = withReplies(lines, ownBlocks);
  const { blocks } = read;
  const hyphens = lineEndHyphens(read.lines, blocks);
  const note = (code: string, what: string, aside: readonly TextLine[]): readonly Problem[] => {
    const parts = aside.map(({ text, start }) => ({ text, place: placeInSource(starts, start) }));
    const found = setAsideNote(code, what, parts);
    return found === null ? [] : [found];
  };
  return {
    text: source,
    places,
    frontMatter: null,
    blocks,
    marks: [...read.marks, ...hyphens].toSorted((a, b) => a.start - b.start || b.end - a.end),
    runningHeads: [...paged.runningHeads, ...unstamped.stamps, ...trimmed.runningHeads],
    problems: [
      ...note("read/running-heads", "What stands at the head and foot of the pages", paged.runningHeads),
      ...note("read/stamps", "What was stamped on the pages", unstamped.stamps),
      ...note("read/contents", "The table of contents", trimmed.runningHeads),
    ],
  };
}

/** A text's blocks, with its lines and the marks on them. */
interface ReadLines {
  readonly blocks: readonly Block[];
  /** Without the signs of what is repeated. */
  readonly lines: readonly TextLine[];
  readonly marks: readonly Mark[];
}

/** Answers to answers go no deeper; what does is left as it is typed. */
const DEEPEST_REPLY = 12;

/** What a text repeats of another behind ">" becomes a block quote. */
function withReplies(
  lines: readonly TextLine[],
  ownBlocks: (own: readonly TextLine[]) => readonly Block[],
  depth = 0,
): ReadLines {
  const stretches = depth < DEEPEST_REPLY ? replyStretches(lines) : [];
  if (!stretches.some(({ repeated }) => repeated)) return { blocks: ownBlocks(lines), lines, marks: [] };
  const parts = stretches.map((stretch): ReadLines => {
    if (!stretch.repeated) return { blocks: ownBlocks(stretch.lines), lines: stretch.lines, marks: [] };
    const bare = stretch.lines.map(withoutSign);
    const inner = withReplies(bare, ownBlocks, depth + 1);
    const signs = bare.flatMap((line, at) => signMark(stretch.lines[at] ?? line, line));
    return { blocks: quoted(inner.blocks), lines: inner.lines, marks: [...signs, ...inner.marks] };
  });
  return {
    blocks: parts.flatMap((part) => part.blocks),
    lines: parts.flatMap((part) => part.lines),
    marks: parts.flatMap((part) => part.marks),
  };
}

function quoted(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  const last = blocks.at(-1);
  return first === undefined || last === undefined
    ? []
    : [{ kind: "block-quote", start: first.start, end: last.end, blocks }];
}

/** Rules and underlined headings that a chunk begins with, then what it is for the rest. */
function blocksOf(outdented: boolean, form: Span | null): (chunk: readonly TextLine[]) => readonly Block[] {
  const restOf = (lines: readonly TextLine[]): readonly Block[] => {
    const [only, ...more] = lines;
    const inForm = only !== undefined && form !== null && only.start >= form.start && only.start < form.end;
    const alone = only === undefined || more.length > 0 || inForm ? null : only;
    const level =
      alone === null ? null : ((outdented ? outdentedLevel(alone) : null) ?? headingLevel(alone.text));
    return alone === null || level === null
      ? flowOf(lines)
      : [{ kind: "heading", level, start: alone.start, end: alone.end }];
  };
  return (chunk) => (isDrawnTable(chunk) ? [drawnTable(chunk)] : blocksOfChunk(chunk, restOf));
}

function drawnTable(lines: readonly TextLine[]): Block {
  return { kind: "code", language: null, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

function blocksOfChunk(
  chunk: readonly TextLine[],
  restOf: (lines: readonly TextLine[]) => readonly Block[],
): readonly Block[] {
  const headings: Heading[] = [];
  for (let at = 0; at < chunk.length; at += 1) {
    const first = chunk[at];
    const second = chunk[at + 1];
    if (first === undefined || isRule(first.text)) continue;
    if (second === undefined || !isUnderline(second.text) || !mayBeUnderlined(first.text))
      return [...headings, ...restOf(chunk.slice(at))];
    headings.push({
      kind: "heading",
      level: second.text.startsWith("=") ? 1 : 2,
      start: first.start,
      end: first.end,
    });
    at += 1;
  }
  return headings;
}

/** Paragraphs and list items of a chunk: a marker begins an item, an unwrapped line ends a paragraph. */
function flowOf(chunk: readonly TextLine[]): readonly Block[] {
  const blocks: Block[] = [];
  const inNotes = beginsNote(chunk[0]?.text ?? "");
  let open: TextLine[] = [];
  const close = (): void => {
    const block = blockOf(open);
    if (block !== null) blocks.push(block);
    open = [];
  };
  for (const line of chunk) {
    if (markerOf(line.text) !== null || isRule(line.text) || (inNotes && beginsNote(line.text))) close();
    if (isRule(line.text)) continue;
    open.push(line);
    if (line.text.length >= UNWRAPPED) close();
  }
  close();
  return blocks;
}

function blockOf(lines: readonly TextLine[]): Block | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const marker = markerOf(first.text);
  if (marker === null) return { kind: "paragraph", start: first.start, end: last.end };
  const body: Paragraph = { kind: "paragraph", start: first.start + marker.length, end: last.end };
  const markerSpan: Span = {
    start: first.start,
    end: first.start + first.text.slice(0, marker.length).trimEnd().length,
  };
  const item: ListItem = {
    start: first.start,
    end: last.end,
    marker: markerSpan,
    number: marker.number,
    blocks: [body],
  };
  return { kind: "list", ordered: marker.ordered, items: [item], start: first.start, end: last.end };
}

/** Neighbouring items of one kind are one list. */
function joinLists(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.kind === "list" && before?.kind === "list" && before.ordered === block.ordered) {
      joined.splice(-1, 1, { ...before, items: before.items.concat(block.items), end: block.end });
    } else {
      joined.push(block);
    }
  }
  return joined;
}

/** So short a line with a number, alone among paragraphs, heads what follows: "(a) Compilation". */
const HEADING_CHARACTERS = 60;
/** Below headings in capitals and with roman numbers. */
const LETTERED_LEVEL = 3;
/** A session whose items have headings of their own is no part beside them. */
const ABOVE_ITEMS_LEVEL = 4;

function asHeading(source: string): (block: Block, index: number, blocks: readonly Block[]) => Block {
  return (block, index, blocks) => {
    if (
      block.kind === "heading" &&
      blocks[index + 1]?.kind === "heading" &&
      isSessionLine(source.slice(block.start, block.end))
    )
      return { ...block, level: ABOVE_ITEMS_LEVEL };
    if (block.kind !== "list" || !block.ordered || block.items.length > 1) return block;
    const { start, end } = block;
    const line = source.slice(start, end);
    const short = line.length <= HEADING_CHARACTERS && !line.includes("\n") && !/[.,;:!?]$/u.test(line);
    return short && blocks[index + 1]?.kind === "paragraph"
      ? { kind: "heading", level: LETTERED_LEVEL, start, end }
      : block;
  };
}
