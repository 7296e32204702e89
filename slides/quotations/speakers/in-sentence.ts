import type { Span } from "../../memo/memo.ts";
import type { Scene } from "./scene.ts";
import { isQuoted, mentionsWithin } from "./scene.ts";
import type { Source } from "./source.ts";
import { bodyFirst, subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";

/** Verbs whose subject is looked for, counted from the quotation back: the nearest that has one governs it. */
const VERBS_TRIED = 3;
/** "The answers have been given": what looks like a verb of speech is a noun. */
const HELPER = /^\s(?:have|has|had|are|were|was|is|will|would)\s/u;
const AS_SAYING = /^\s[^.;:!?“”„"«»]{1,80}\sas\s(?:saying|telling|having said)(?!\p{L})/u;
const PARTICIPLE = /ing$/iu;
/** "met Marius Durand and told him": who is spoken to does not speak. */
const SPOKEN_TO =
  /^\s+(?:and|und|et|y|e|en|и)\s(?:\p{Ll}+\s)?(?:him|her|them|ihm|ihr|ihnen|lui|leur|le|les|gli|loro|hem|haar|hen|ему|ей|им)(?!\p{L})/u;

/** "bezeichnet Burns als": who is called something does not speak; "sagte Burns als Zeuge" he does. */
const CALLS =
  /^(?:bezeichne|nenn|nannte|sieht$|sah|beschreib|beschrieb|charakterisier|kritisier|lobt|würdig|schilder|betrachte)/iu;
const CALLED = /^\s+als(?=\s)/u;
/** "Burns lüge und habe …": somebody else says so of the only one named. */
const REPORTED = /\s(?:habe|sei|seien|werde|könne|müsse|wolle|solle|dürfe)(?=[\s,:])/u;
/** "Lindley told the staff, but Barraclough was not persuaded": where a clause begins that has a subject of its own. */
const OTHER_CLAUSE =
  /[,;]\s+(?:but|while|whereas|yet|though|although|aber|doch|während|wohingegen|mais|tandis que|alors que|pero|mientras que|sino que|ma|mentre|mas|enquanto|maar|terwijl|men|medan|mens|но|а|але|ale|zatímco|natomiast)\s+/giu;

/** The part of a sentence behind the last clause that names somebody else; the whole without one. */
export function lastClause(scene: Scene, index: number, { start, end }: Span): Span {
  const clauses = [...scene.text.slice(start, end).matchAll(OTHER_CLAUSE)];
  const last = clauses.findLast((clause) => {
    const from = start + clause.index + clause[0].length;
    const [named] = mentionsWithin(scene, index, { start: from, end });
    return !isQuoted(scene, from) && named !== undefined && named.officeStart === from && !named.possessive;
  });
  return last === undefined ? { start, end } : { start: start + last.index + last[0].length, end };
}

/** Who speaks by a sentence that stands before a quotation: "according to X", "X said that …, adding", "the Act provides". */
export function sourceIn(scene: Scene, index: number, whole: Span): Source | null {
  const sentence = lastClause(scene, index, whole);
  const phrase = sourceByPhrase(scene, index, sentence);
  const verb = sourceByVerb(scene, index, sentence);
  if (phrase === null || verb === null) return phrase ?? verb;
  return phrase.start > verb.start ? phrase : verb;
}

function sourceByPhrase(scene: Scene, index: number, { start, end }: Span): Source | null {
  const words = scene.text.slice(start, end);
  for (const match of [...words.matchAll(scene.patterns.sources)].toReversed()) {
    const source = subjectAfter(scene, index, start + match.index + match[0].length, end);
    if (source !== null) return source;
  }
  return null;
}

function sourceByVerb(scene: Scene, index: number, sentence: Span): Source | null {
  const words = scene.text.slice(sentence.start, sentence.end);
  const verbs = [...words.matchAll(scene.patterns.verbs), ...words.matchAll(scene.patterns.documentVerbs)]
    .toSorted((a, b) => b.index - a.index)
    .slice(0, VERBS_TRIED);
  const quoting = verbs.find(({ index: at, 0: word }) => quotesSomebody(scene, words, at, word));
  if (quoting !== undefined)
    return whoIsQuoted(scene, index, sentence.start + quoting.index + quoting[0].length, sentence.end);
  for (const verb of verbs) {
    const at = sentence.start + verb.index;
    const source = sourceAtVerb(scene, index, sentence, { start: at, end: at + verb[0].length });
    if (source !== null) return source;
  }
  return null;
}

/** The subject of a verb; its object, when the verb quotes somebody; what follows it, in a language that turns them around. */
function sourceAtVerb(scene: Scene, index: number, sentence: Span, verb: Span): Source | null {
  const word = scene.text.slice(verb.start, verb.end);
  if (HELPER.test(scene.text.slice(verb.end, sentence.end))) return null;
  const before = subjectBefore(scene, index, sentence.start, verb.start);
  if (scene.patterns.quoting.test(word) || (scene.lexicon.words.verbSecond && before?.kind !== "person")) {
    const behind = personRightAfter(scene, index, verb.end, sentence.end);
    const called = CALLS.test(word) && CALLED.test(scene.text.slice(behind?.end ?? verb.end, sentence.end));
    if (behind !== null && !called) return behind;
  }
  if (before !== null) return before;
  const behind = scene.lexicon.words.verbSecond
    ? thingRightAfter(scene, index, verb.end, sentence.end)
    : null;
  if (behind !== null) return behind;
  if (!PARTICIPLE.test(word)) return null;
  return onlyPerson(scene, index, { start: sentence.start, end: verb.start }) ?? bodyAtStart(scene, sentence);
}

/** "The London Times entered the fray, reminding …": a body that begins the sentence is the subject of it all. */
function bodyAtStart(scene: Scene, { start, end }: Span): Source | null {
  const article = /^(?:The|La|Le|Il|El|L['’])\s*/u.exec(scene.text.slice(start, end))?.[0].length ?? 0;
  return bodyFirst(scene, scene.text.slice(start + article, end), start + article);
}

/** "The Courier quoted somebody as saying": whoever speaks, it is not the subject. */
export function quotesAnother(scene: Scene, { start, end }: Span): boolean {
  const words = scene.text.slice(start, end);
  return Array.from(words.matchAll(scene.patterns.verbs)).some(({ index, 0: verb }) =>
    quotesSomebody(scene, words, index, verb),
  );
}

function quotesSomebody({ patterns }: Scene, words: string, at: number, verb: string): boolean {
  return patterns.quoting.test(verb) && AS_SAYING.test(words.slice(at + verb.length));
}

/** "quoted the bishop as saying": whoever is quoted speaks, if by office only; the paper that quotes does not. */
function whoIsQuoted(scene: Scene, index: number, from: number, to: number): Source | null {
  const source = subjectAfter(scene, index, from, to);
  const speaks =
    source?.kind === "person" || (source?.kind === "thing" && scene.patterns.roleWord.test(source.head));
  return speaks ? source : null;
}

/** Somebody named right behind a verb, with at most a small word between. */
function personRightAfter(scene: Scene, index: number, from: number, to: number): Source | null {
  const lead =
    /^\s+(?:(?:dazu|dabei|auch|hierzu|zudem|außerdem|daraufhin|gestern|heute|ook|också|også)\s+)?/u.exec(
      scene.text.slice(from, to),
    )?.[0].length ?? 0;
  const source = subjectAfter(scene, index, from + lead, to);
  return source?.kind === "person" ? source : null;
}

/** "In einem Brief an Harms schreibt der Betriebsrat:": an office or a body behind the verb, and nothing behind it. */
function thingRightAfter(scene: Scene, index: number, from: number, to: number): Source | null {
  const source = subjectAfter(scene, index, from, to);
  return source?.kind === "thing" && /^[\s:,]*$/u.test(scene.text.slice(source.end, to)) ? source : null;
}

/** The one person of a sentence who can be its subject, or null. */
export function onlyPerson(scene: Scene, index: number, sentence: Span): Source | null {
  const subjects = mentionsWithin(scene, index, sentence).filter((mention) => {
    const before = scene.text.slice(Math.max(sentence.start, mention.start - 24), mention.start).trimEnd();
    return (
      !mention.possessive &&
      !/[(-]$/u.test(before) &&
      !scene.patterns.prepositionLast.test(before) &&
      !SPOKEN_TO.test(scene.text.slice(mention.end, sentence.end)) &&
      !isCalled(scene, mention, sentence)
    );
  });
  const [first] = subjects;
  const { words } = scene.lexicon;
  if (first !== undefined && words.capitalNouns && REPORTED.test(scene.text.slice(first.end, sentence.end)))
    return null;
  if (first === undefined || new Set(subjects.map((mention) => scene.people.whom(mention).name)).size > 1)
    return null;
  return { kind: "person", person: scene.people.whom(first), start: first.start, end: first.end };
}

/** Whether somebody is called something; right behind a verb of speech he is what he speaks as. */
function isCalled({ text, lexicon }: Scene, mention: Span, sentence: Span): boolean {
  const before = /\p{L}+(?=\s*$)/u.exec(text.slice(sentence.start, mention.start))?.[0] ?? "";
  const speaks = lexicon.isVerb(before) && !CALLS.test(before);
  return !speaks && CALLED.test(text.slice(mention.end, sentence.end));
}
