import { sentenceSpans } from "../language/sentences.ts";
import type { Span } from "../memo/memo.ts";
import type { Mention } from "./names.ts";
import { findMentions } from "./names.ts";
import type { Attribution } from "./quotation.ts";
import { SOURCE_PHRASE, SPEECH_VERB } from "./speech-verbs.ts";

/** What stands around a quotation, for telling who said it. */
export interface Surroundings {
  readonly text: string;
  readonly quotation: Span;
  /** The paragraph in which it opens. */
  readonly paragraph: Span;
  /** The paragraph in which it ends. */
  readonly lastParagraph: Span;
  /** The paragraph before, or null. */
  readonly before: Span | null;
  /** The paragraph behind, or null. */
  readonly after: Span | null;
}

type Rule = (around: Surroundings) => Mention | null;

/** So many characters behind a quotation can name its speaker (`,” said Burns, the minister`). */
const TAIL = 120;

const VERB_THEN_NAME = new RegExp(`^[\\s,–—-]*(?:${SPEECH_VERB})\\s`, "u");
const NAME_THEN_VERB = new RegExp(`^[\\s,]*(?:${SPEECH_VERB})(?![\\p{L}])`, "u");
const DASH_LINE = /^[\s]*[–—―-]{1,3}\s*/u;
const SOURCE_BEFORE = new RegExp(`(?:${SOURCE_PHRASE})\\s+(?:the\\s+)?$`, "iu");
const VERB_AFTER = new RegExp(`^[^.;]{0,60}?\\b(?:${SPEECH_VERB})(?![\\p{L}])`, "u");

/** Who said a quotation, or null where it is not certain: a wrong name is worse than none. Rules in order of trust. */
export function attribute(around: Surroundings): Attribution | null {
  for (const rule of RULES) {
    const mention = rule(around);
    if (mention !== null) return attributionOf(mention);
  }
  return null;
}

const RULES: readonly Rule[] = [namedBehind, namedOnDashLine, namedBeforeInParagraph, namedInLeadIn];

/** `…,” said Burns.` or `…,” Burns said.` */
function namedBehind({ text, quotation, lastParagraph }: Surroundings): Mention | null {
  const tail = text.slice(quotation.end, Math.min(lastParagraph.end, quotation.end + TAIL));
  const [first] = findMentions(tail);
  if (first === undefined) return null;
  const between = tail.slice(0, first.start);
  if (VERB_THEN_NAME.test(between) && between.length < 40) return first;
  const nameEnd = tail.indexOf(first.speaker) + first.speaker.length;
  return /^[\s,]*$/u.test(between) && NAME_THEN_VERB.test(tail.slice(nameEnd)) ? first : null;
}

/** "— Name, role" behind the passage, on its own line or in the next paragraph. */
function namedOnDashLine({ text, quotation, lastParagraph, after }: Surroundings): Mention | null {
  const rests = [{ start: quotation.end, end: lastParagraph.end }, ...(after === null ? [] : [after])];
  for (const rest of rests) {
    const line = text.slice(rest.start, rest.end);
    const dash = DASH_LINE.exec(line);
    if (dash === null || line.length > 200) continue;
    const [first] = findMentions(line);
    if (first !== undefined && first.start === dash[0].length) return first;
  }
  return null;
}

/** `Burns said, “…` and `according to Burns, “…` */
function namedBeforeInParagraph({ text, quotation, paragraph }: Surroundings): Mention | null {
  const head = text.slice(paragraph.start, quotation.start);
  const sentence = sentenceSpans(head).at(-1);
  if (sentence === undefined || /[.!?]["”’)]*$/u.test(head.trimEnd())) return null;
  return speakerIn(head.slice(sentence.start, sentence.end));
}

/** The paragraph before announces the passage: it ends with a colon, or names somebody as the source. */
function namedInLeadIn({ text, quotation, paragraph, before }: Surroundings): Mention | null {
  const opensParagraph = text.slice(paragraph.start, quotation.start).trim() === "";
  if (!opensParagraph || before === null) return null;
  const leadIn = text.slice(before.start, before.end).trimEnd();
  if (!/[::]$/u.test(leadIn)) return null;
  const sentences = sentenceSpans(leadIn).slice(-2).toReversed();
  for (const { start, end } of sentences) {
    const speaker = speakerIn(leadIn.slice(start, end));
    if (speaker !== null) return speaker;
  }
  return null;
}

/** The person whom a sentence makes the source; with only one person named, that one. */
function speakerIn(sentence: string): Mention | null {
  const mentions = findMentions(sentence);
  const source = mentions.findLast((mention) => SOURCE_BEFORE.test(sentence.slice(0, mention.start)));
  if (source !== undefined) return source;
  const speaking = mentions.findLast((mention) =>
    VERB_AFTER.test(sentence.slice(nameEndOf(sentence, mention))),
  );
  return speaking ?? null;
}

function nameEndOf(sentence: string, mention: Mention): number {
  return sentence.indexOf(mention.speaker, mention.start) + mention.speaker.length;
}

function attributionOf({ speaker, role, organisation }: Mention): Attribution {
  return { speaker, role, organisation };
}
