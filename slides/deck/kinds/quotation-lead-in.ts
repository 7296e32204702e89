import { sentenceSpans } from "../../language/sentences.ts";
import type { Span } from "../../memo/memo.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { oneOf, speechWords } from "../../quotations/words/index.ts";
import type { Draft } from "../draft.ts";
import { bringingInOf } from "../headline.ts";
import { ENDS_IN_COLON, POINTS_ON } from "../lead-in-words.ts";
import type { Unit } from "../unit.ts";
import type { PlanContext } from "../rule.ts";
import type { Headed } from "./heading-setting.ts";
import { setQuestion } from "./heading-setting.ts";

/** Words that go on into the quotation: the sentence is not over. */
const GOES_ON = /[\p{L}\p{N},，、;–—-]["'”’»)\]]*\s*$/u;

/** "The text of the resolution is.", "The exercise has the express aim,": what is missing stands behind. */
const WAITING =
  /(?<!\p{L})(?:is|are|was|were|reads?|runs?|ist|lautet|lauten|est|sont|es|è|é)\s*\.?$|[\p{L}\p{N}][,，]$/iu;

/** Verbs of speech where no spaces part the words, in the forms that end a sentence before what is said. */
const UNSPACED_SPEECH =
  /(?:呼びかけ|呼び掛け|述べ|語っ|言っ|訴え|求め|主張|説明|強調|指摘|答え)[^。]{0,10}。?$|[說说道稱称寫写][：:，,]?$/u;

/** What a quotation is found with in the language of a memo that names no speaker: verbs of speech, kept by language. */
const speechPatterns = new Map<string, RegExp>();

/**
 * What heads the slides of a quotation whose speaker nobody knows: the words that bring it in ("The committee's report
 * reads:"), so that it never passes for the memo's own view. Null for one with a speaker, and where no words do.
 */
export function leadInOf(context: PlanContext, quotation: Quotation): Headed | null {
  if (quotation.attribution !== null) return null;
  const leadIn = leadInBefore(context, quotation);
  if (leadIn === null) return null;
  const speech = speechPattern(context.memo.language);
  for (const words of bringingInOf(context.memo, leadIn, speech)) {
    const headed = setQuestion(context, words, null);
    if (headed !== null) return headed;
  }
  return null;
}

/** Slides under what heads them. */
export function under(headed: Headed | null, drafts: readonly Draft[]): readonly Draft[] {
  return headed === null
    ? drafts
    : drafts.map((draft) => ({ ...draft, shown: [headed.span, ...draft.shown] }));
}

/** The sentence, or the part of one, that brings a quotation in. */
function leadInBefore(context: PlanContext, { start }: Quotation): Span | null {
  const { text } = context.memo;
  const at = unitAt(context.units, start);
  const unit = context.units[at];
  if (unit === undefined) return null;
  const own = lastSentence(text, { start: unit.block.start, end: start });
  if (own !== null) return bringsIn(context, own) || goesOn(context, own) ? own : null;
  const before = context.units[at - 1];
  if (before?.block.kind !== "paragraph" || before.quotation !== null) return null;
  const last = lastSentence(text, before.block);
  return last !== null && bringsIn(context, last) ? last : null;
}

/** "He writes:", "The following is an extract.": what stands in marks of its own brings in nothing else. */
function bringsIn({ memo }: PlanContext, sentence: Span): boolean {
  const words = textOf(memo.text, sentence);
  return [ENDS_IN_COLON, POINTS_ON, UNSPACED_SPEECH, WAITING].some((sign) => sign.test(words));
}

/** "The minutes say “…”": the words before a quotation in its own sentence, with a verb of speech. */
function goesOn({ memo }: PlanContext, part: Span): boolean {
  const words = textOf(memo.text, part);
  return GOES_ON.test(words) && speechPattern(memo.language).test(words);
}

function speechPattern(language: string): RegExp {
  const known = speechPatterns.get(language);
  if (known !== undefined) return known;
  const { verbs, documentVerbs } = speechWords(language);
  const pattern = new RegExp(`(?<!\\p{L})(?:${oneOf(verbs, documentVerbs)})(?!\\p{L})`, "iu");
  speechPatterns.set(language, pattern);
  return pattern;
}

function lastSentence(text: string, { start, end }: Span): Span | null {
  return sentenceSpans(text.slice(start, end), start).at(-1) ?? null;
}

/** The index of the unit in which an offset lies, or of the last before it. */
function unitAt(units: readonly Unit[], offset: number): number {
  let [low, high] = [0, units.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((units[middle]?.block.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
