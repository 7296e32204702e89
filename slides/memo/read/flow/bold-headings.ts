import { readingLength } from "../../../language/words.ts";
import type { Flow, Inline } from "./flow.ts";
import { wordsOfInlines } from "./flow.ts";

const MOST_WORDS = 12;
/** Fewer bold lines may be a slogan, a name or a warning. */
const FEWEST = 2;
const DEEPEST = 4;

/**
 * Who writes headings without a style for them makes a line bold. Such lines head what follows, one level below the
 * headings that the document has.
 */
export function withBoldHeadings(flow: readonly Flow[]): readonly Flow[] {
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
