import { readingLength } from "../../../language/words.ts";
import type { Flow, Inline } from "./flow.ts";
import { wordsOfInlines } from "./flow.ts";

const MOST_WORDS = 12;
/** Fewer bold lines may be a slogan, a name or a warning. */
const FEWEST = 2;
const DEEPEST = 4;
/** A bold line within a paragraph heads so many words at least; at a letter's end it is the name of who signs. */
const FEWEST_HEADED = 5;
const NEAR_END = 4;

/**
 * Who writes headings without a style for them makes a line bold. Such lines head what follows, one level below the
 * headings that the document has.
 */
export function withBoldHeadings(read: readonly Flow[]): readonly Flow[] {
  const flow = read.flatMap((block, at) => (at < read.length - NEAR_END ? partRunIn(block) : [block]));
  const bold = new Set(flow.filter((block, at) => isBoldLine(block) && heads(flow[at + 1])));
  if (bold.size < FEWEST) return flow;
  const levels = flow.flatMap((block) => (block.kind === "heading" ? [block.level] : []));
  const level = Math.min(DEEPEST, Math.max(1, ...levels) + 1);
  return flow.map((block) =>
    block.kind === "paragraph" && bold.has(block)
      ? { kind: "heading", level, inlines: block.inlines }
      : block,
  );
}

/** A bold line that shares its paragraph with the text it heads, and that text. */
function partRunIn(block: Flow): readonly Flow[] {
  if (block.kind !== "paragraph") return [block];
  const { inlines } = block;
  const first = inlines.findIndex((inline) => wordsOfInlines([inline]).trim() !== "");
  const border = inlines.findIndex((inline, at) => at > first && inline.kind === "break");
  if (first === -1 || border === -1) return [block];
  const line = { kind: "paragraph", inlines: inlines.slice(first, border) } as const;
  const rest = { kind: "paragraph", inlines: inlines.slice(border + 1) } as const;
  const words = readingLength(wordsOfInlines(rest.inlines));
  if (words < FEWEST_HEADED || !isBoldLine(line) || rest.inlines.every(isStrong)) return [block];
  return isRowOfLinks(rest.inlines) ? [block] : [line, rest];
}

/** Several links and nothing else: a line before them is their label. */
function isRowOfLinks(inlines: readonly Inline[]): boolean {
  const said = inlines.filter((inline) => /[\p{L}\p{N}]/u.test(wordsOfInlines([inline])));
  return said.length > 1 && said.every((inline) => inline.kind === "marked" && inline.mark === "link");
}

function isBoldLine(block: Flow): boolean {
  if (block.kind !== "paragraph" || !block.inlines.every(isStrong)) return false;
  const words = wordsOfInlines(block.inlines).replace(/\s+/gu, " ").trim();
  if (words === "" || readingLength(words) > MOST_WORDS) return false;
  // "To: …" is a header's line, and a sentence is a sentence.
  return (
    !/[.,;:!…]["”’»)]*$/u.test(words) &&
    !/^[^:：]{1,40}[:：]\s/u.test(words) &&
    /^[\p{Lu}\p{Lo}\d]/u.test(words)
  );
}

function isStrong(inline: Inline): boolean {
  if (inline.kind === "marked") return inline.mark === "strong" || inline.inlines.every(isStrong);
  return inline.kind === "break" || inline.text.trim() === "";
}

/** Only text or a list has a heading of this kind; a line like itself has none. */
function heads(next: Flow | undefined): boolean {
  if (next === undefined) return false;
  return next.kind === "list" || next.kind === "table" || (next.kind === "paragraph" && !isBoldLine(next));
}
