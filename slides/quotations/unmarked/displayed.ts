import { sentenceSpans } from "../../language/sentences.ts";
import { countWords } from "../../language/words.ts";
import type { Block, Span } from "../../memo/memo.ts";
import { marksIn } from "../../memo/marks-in.ts";
import { isOpeningMark } from "../marks.ts";
import { paragraphsIn } from "../passages.ts";
import { sourceIn } from "../speakers/in-sentence.ts";
import { speakerOfLeadIn } from "../speakers/lead-in.ts";
import type { Around, Finding, Scene } from "../speakers/scene.ts";
import { unclear } from "../speakers/scene.ts";
import { passageIndexes } from "./passage-indexes.ts";
import type { UnmarkedPassage } from "./unmarked.ts";

const COLON = /[:：]\s*(?:[–—-]+\s*)?$/u;
/** "Professor Kotkin, you've said:": the person is spoken to, and what follows is theirs until the next is. */
const ADDRESSED =
  /,\s+(?:you(?:['’]ve|\s+have|\s+once)?\s|Sie\s+haben\s|vous\s+avez\s)[^.!?]{0,60}[:：]\s*$/u;
/** "the menacing instruction:" – the announcement ends with the word for what is quoted. */
const FEWEST_WORDS = 8;
/** So many characters may stand between who speaks and the colon ("in a letter to his minister:"). */
const NEAR = 48;
/** What tells agencies "to:" do things, or a list that "includes:" things, quotes nobody. */
const NO_SPEECH =
  /(?:\b(?:to|include|includes|including|included|are|is|were|was|for|of|by|with|that|zu|sind|pour|sont)|(?:things|reasons|points|steps|ways|questions|options|parts|goals|issues|items|areas|recommendations|changes|measures|factors|elements))\s*[:：]\s*$/iu;
const LONGEST = 60;
/** What is displayed is no longer. */
const MOST_PARAGRAPHS = 80;
/** A letter begins so; nobody is quoted. */
const SALUTATION =
  /^\s*(?:Dear|My dear|Gentlemen|Ladies|Sehr geehrte[rs]?|Liebe[rs]?|Cher|Chère|Chers|Madame|Monsieur|Estimad[oa]s?|Querid[oa]s?|Gentile|Egregi[oa]|Car[oa]|Prezad[oa]s?|Geachte|Beste|Уважаем\p{L}+|To|From|Cc|Re)(?![\p{L}])/u;

/** Paragraphs and lists without marks that a lead-in with a colon gives to somebody. */
export function displayedPassages(scene: Scene, blocks: readonly Block[]): readonly UnmarkedPassage[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== "paragraph" || !COLON.test(scene.text.slice(block.start, block.end))) return [];
    const next = blocks[at + 1];
    if (next === undefined) return [];
    const finding = announced(scene, block, next);
    if (finding === null) return [];
    const shown =
      next.kind === "list" ? [next] : blocks.slice(at + 1, at + 1 + reachOf(scene, blocks, at, block));
    const paragraphs = paragraphsIn(shown);
    const [first] = paragraphs;
    const last = paragraphs.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, paragraphs, attributed: { finding, rule: "lead-in" } }];
  });
}

/** Who is quoted in the block behind a lead-in, or null when nothing says that anybody is. */
function announced(scene: Scene, leadIn: Span, next: Block): Finding | null {
  const list = next.kind === "list";
  if (!list && next.kind !== "paragraph") return null;
  const words = scene.text.slice(next.start, next.end);
  if (!list && (isOpeningMark(words.charAt(0)) || countWords(words) < FEWEST_WORDS || COLON.test(words)))
    return null;
  const text = scene.text.slice(leadIn.start, leadIn.end);
  if (NO_SPEECH.test(text) || SALUTATION.test(text)) return null;
  const { first } = passageIndexes(scene, leadIn);
  const around: Around = {
    scene,
    quotation: next,
    marked: false,
    first: first + 1,
    last: first + 1,
    previous: null,
    next: scene.text.length,
  };
  const finding = speakerOfLeadIn(around, first);
  if (finding === null || finding.kind !== "speaker") return null;
  // "Treasury Actions:" over a list heads it; a name alone over a list is no more certain.
  if (ADDRESSED.test(text) || (!list && isBareName(scene, first, leadIn))) return finding;
  if (speaksRightBefore(scene, first, leadIn, list)) return finding;
  return !list && endsWithDocument(scene, text) ? nameable(finding) : null;
}

/** "the instruction" is what is quoted, but says nothing on a slide: a document needs a name or a number of its own. */
function nameable(finding: Finding & { readonly kind: "speaker" }): Finding {
  const { speaker } = finding.attribution;
  return /[\p{Lu}\p{N}]/u.test(speaker) ? finding : unclear(`the memo only says “${speaker}”`);
}

/** The one who speaks, or the verb, stands right before the colon. */
function speaksRightBefore(scene: Scene, index: number, leadIn: Span, list: boolean): boolean {
  const last = sentenceSpans(scene.text.slice(leadIn.start, leadIn.end), leadIn.start).at(-1);
  if (last === undefined) return false;
  const source = sourceIn(scene, index, last);
  if (source === null || (list && source.kind === "thing")) return false;
  const rest = scene.text.slice(source.end, last.end);
  const verb = [...rest.matchAll(scene.patterns.verbs)].at(-1);
  const behind = verb === undefined ? rest : rest.slice(verb.index + verb[0].length);
  return behind.length <= NEAR && (verb !== undefined || rest.length <= NEAR);
}

/** "Secretary of State Antony Blinken:" and no more. */
function isBareName(scene: Scene, index: number, leadIn: Span): boolean {
  const [mention] = scene.mentionsAt(index);
  if (mention === undefined || !mention.name.includes(" ")) return false;
  const parts = mention.name.split(" ");
  if (!mention.titled && parts.some((part) => scene.lexicon.isCommon(part))) return false;
  const before = scene.text.slice(leadIn.start, mention.start).trim();
  const behind = scene.text.slice(mention.until, leadIn.end).trim();
  return (
    /^(?:[\p{L}\s,]{0,60})$/u.test(before) &&
    !/[.]/u.test(before) &&
    countWords(before) <= 4 &&
    /^[:：]$/u.test(behind)
  );
}

/** A few words that end with the one for a document: "Then the menacing instruction:". */
function endsWithDocument({ patterns }: Scene, text: string): boolean {
  const last = /(?<word>[\p{L}-]+)\s*[:：]\s*$/u.exec(text)?.groups?.["word"] ?? "";
  return patterns.documentWord.test(last) && countWords(text) <= LONGEST;
}

/**
 * How many paragraphs are shown. One, unless the style says more: paragraphs set in from the margin or emphasised
 * whole go on as long as they are; what is said in an interview goes on up to the next who is spoken to.
 */
function reachOf(scene: Scene, blocks: readonly Block[], at: number, leadIn: Span): number {
  const behind = blocks.slice(at + 1, at + 1 + MOST_PARAGRAPHS);
  const style = styleOf(scene, behind[0]);
  const own = styleOf(scene, leadIn);
  const end = behind.findIndex((block, index) => {
    if (index === 0) return false;
    if (block.kind !== "paragraph" && block.kind !== "list") return true;
    return endsWithColon(scene, block) && block.kind === "paragraph";
  });
  const text = scene.text.slice(leadIn.start, leadIn.end);
  const open = end === -1 ? behind.length : end;
  if (ADDRESSED.test(text) || isBareName(scene, passageIndexes(scene, leadIn).first, leadIn)) {
    return end === -1 || endsWithColon(scene, behind[end]) || behind[end]?.kind === "heading"
      ? Math.min(open, withoutSignature(scene, behind, open))
      : 1;
  }
  if (style === "" || style === own) return 1;
  const same = behind.findIndex((block) => block.kind !== "paragraph" || styleOf(scene, block) !== style);
  return Math.max(1, same === -1 ? behind.length : same);
}

/** The memo's own signature at the end is nobody's words. */
function withoutSignature({ memo }: Scene, blocks: readonly Block[], count: number): number {
  const { signature } = memo;
  if (signature === null) return count;
  const signed = blocks.findIndex(
    (block) => block.start <= signature.name.start && signature.name.end <= block.end,
  );
  return signed === -1 ? count : Math.max(1, Math.min(count, signed));
}

function endsWithColon(scene: Scene, block: Block | undefined): boolean {
  return block !== undefined && COLON.test(scene.text.slice(block.start, block.end));
}

/** "set in" from the margin, "emphasised" whole, or "" for neither. */
function styleOf({ text, memo }: Scene, block: Span | undefined): string {
  if (block === undefined) return "";
  const whole = marksIn(memo.marks, block).some(
    ({ kind, start, end }) =>
      (kind === "emphasis" || kind === "strong") && start <= block.start && end >= block.end,
  );
  if (whole) return "emphasised";
  const lineStart = text.lastIndexOf("\n", block.start - 1) + 1;
  return block.start - lineStart >= 2 && text.slice(lineStart, block.start).trim() === "" ? "set in" : "";
}
