import type { Block, Span } from "../../memo/memo.ts";
import { marksIn } from "../../memo/marks-in.ts";
import type { Attributed } from "../attribute.ts";
import { attribute } from "../attribute.ts";
import { paragraphsIn } from "../passages.ts";
import type { Scene } from "../speakers/scene.ts";
import { bareSignatureIn, signatureIn } from "../speakers/signed.ts";
import { passageIndexes } from "./passage-indexes.ts";
import type { UnmarkedPassage } from "./unmarked.ts";

/** The dash before a signature, as far back as one can stand. */
const DASHES = /(?:^|\s)(?:[–—―]|--+|-(?=\s))\s*(?=\S)/gu;
/** "(Education Act 1996, section 512)" at the end. */
const LAST_BRACKETS = /\s[([][^()[\]]{3,150}[)\]][.,]?$/u;
/** "Ann Lee, oral evidence" on the last line, behind a whole sentence. */
const LAST_LINE = /(?<=[.!?…]["”’»)]*[^\S\n]*)\n[^\S\n]*\p{Lu}[^\n]*$/u;
const LONGEST_SIGNATURE = 160;
const NO_ONE = /^\s*(?:[–—―]|--+|-)\s*(?:anonymous|anonym|anonyme|anónimo|anonimo|unknown)\.?\s*$/iu;

/**
 * A block quote is a quotation when something says whose it is: a signature at its end, or what stands before or
 * behind it. Without, it may as well be a note, an example or a letter set apart.
 */
export function blockQuotes(scene: Scene, blocks: readonly Block[]): readonly UnmarkedPassage[] {
  const found: UnmarkedPassage[] = [];
  let before: Attributed | null = null;
  for (const block of blocks) {
    if (block.kind !== "block-quote") {
      before = null;
      continue;
    }
    const answered = answeredFrom(scene, block.blocks);
    const another = block.blocks.findIndex(
      (inner) => inner.kind === "block-quote" && isRepeated(scene, inner),
    );
    // Whose words an answer repeats is not known where no line says so; they are not those of who answers.
    if (another !== -1 && another < answered) {
      found.push(...quoteOf(scene, block.blocks.slice(0, another), before));
      before = null;
      continue;
    }
    const inner = blockQuotes(scene, block.blocks.slice(answered));
    const own = quoteOf(scene, block.blocks.slice(0, answered), before);
    found.push(...own, ...inner);
    const last = inner.length === 0 ? own.at(-1)?.attributed : undefined;
    before = last === undefined || last.rule === "signed" ? null : last;
  }
  return found;
}

/** From which block on a quoted mail repeats another one, with the line that says whose it is; the count when it doesn't. */
function answeredFrom(scene: Scene, blocks: readonly Block[]): number {
  const at = blocks.findIndex(
    (block, index) =>
      (block.kind === "paragraph" &&
        blocks[index + 1]?.kind === "block-quote" &&
        endsWithColon(scene, block)) ||
      (index > 0 && block.kind === "block-quote" && endsWithColon(scene, block.blocks[0])),
  );
  return at === -1 ? blocks.length : at;
}

/** Whether a block stands behind the sign of what a mail repeats. */
function isRepeated({ memo }: Scene, { start }: Block): boolean {
  return marksIn(memo.marks, { start: start - 1, end: start }).some(({ kind }) => kind === "left-out");
}

/** The line of a mail program ends with a colon; the words may follow on the next line. */
function endsWithColon({ text }: Scene, block: Block | undefined): boolean {
  return block?.kind === "paragraph" && /[:：](?:\n|$)/u.test(text.slice(block.start, block.end));
}

/** @param before whose the block quote right before it is: one that says nothing else goes on with it */
function quoteOf(
  scene: Scene,
  blocks: readonly Block[],
  before: Attributed | null,
): readonly UnmarkedPassage[] {
  const paragraphs = paragraphsIn(blocks);
  const signed = signatureOf(scene, paragraphs);
  const quoted = signed === null ? paragraphs : signed.quoted;
  const [first] = quoted;
  const last = quoted.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  const named = signed?.attributed ?? attributeBlock(scene, span);
  const attributed = named.finding === null && signed === null && before !== null ? before : named;
  return attributed.finding === null && signed === null ? [] : [{ ...span, paragraphs: quoted, attributed }];
}

function attributeBlock(scene: Scene, span: Span): Attributed {
  const { first, last } = passageIndexes(scene, span);
  return attribute({
    scene,
    quotation: span,
    marked: false,
    first,
    last,
    previous: null,
    next: scene.text.length,
  });
}

/** Who signed at the end of the block, and its paragraphs without the signature. */
function signatureOf(
  scene: Scene,
  paragraphs: readonly Span[],
): { readonly attributed: Attributed; readonly quoted: readonly Span[] } | null {
  const last = paragraphs.at(-1);
  if (last === undefined) return null;
  const from = Math.max(last.start, last.end - LONGEST_SIGNATURE);
  const tail = scene.text.slice(from, last.end);
  const bracket = LAST_BRACKETS.exec(tail);
  const line = LAST_LINE.exec(tail);
  const cited = line === null ? null : { start: from + line.index + 1, end: last.end };
  const finding = cited === null ? null : bareSignatureIn(scene, cited);
  if (cited !== null && finding !== null)
    return { attributed: { finding, rule: "signed" }, quoted: upTo(scene, paragraphs, last, cited.start) };
  const starts = [...tail.matchAll(DASHES), ...(bracket === null ? [] : [bracket])];
  for (const { index } of starts.toSorted((a, b) => b.index - a.index)) {
    const signature = { start: from + index, end: last.end };
    const signer = signatureIn(scene, signature);
    if (signer === null && !NO_ONE.test(scene.text.slice(signature.start, signature.end))) continue;
    const quoted = upTo(scene, paragraphs, last, signature.start);
    return { attributed: { finding: signer, rule: "signed" }, quoted };
  }
  return null;
}

/** The paragraphs before a signature that begins at `end` in the last of them. */
function upTo(scene: Scene, paragraphs: readonly Span[], last: Span, end: number): readonly Span[] {
  const rest = { start: last.start, end: last.start + scene.text.slice(last.start, end).trimEnd().length };
  return rest.end > rest.start ? [...paragraphs.slice(0, -1), rest] : paragraphs.slice(0, -1);
}
