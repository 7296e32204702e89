import { contentWords } from "./content-words.ts";

/** "The manual shall …", "Die Prüfung wird …": a thing that the reader has met. */
const DEFINITE =
  /^["“«„]?(?:The|Die|Der|Das|De|Het|Det|Den)\s+(?<noun>[\p{L}-]{3,}(?:\s+\p{Ll}[\p{L}-]{2,})?)/u;

/** A name by one word, as it is written behind its first mention: "Langbart". */
const NAME = /(?<![\p{Lu}][\p{L}.’'-]*\s)(?<!\p{L})\p{Lu}\p{Ll}{2,}(?![\p{L}’'-]*\s\p{Lu})/gu;

/** Nothing is taken up by what opens its paragraph. */
const NOTHING: readonly string[] = [];

/**
 * What a sentence takes up of the sentences before it: "manual" of "The manual shall list …" behind "… shall print a
 * manual", "langbart" behind "David Langbart is an archivist". By itself it leaves the room asking which and who.
 * @param before the text of its paragraph up to it
 * @returns content words (see content-words.ts)
 */
export function takenUp(sentence: string, before: string): readonly string[] {
  if (before === "") return NOTHING;
  return [...thingTakenUp(sentence, before), ...namesTakenUp(sentence, before)];
}

function thingTakenUp(sentence: string, before: string): readonly string[] {
  const noun = DEFINITE.exec(sentence)?.groups?.["noun"];
  if (noun === undefined) return NOTHING;
  const named = new Set(contentWords(before));
  return contentWords(noun).filter((word) => named.has(word));
}

function namesTakenUp(sentence: string, before: string): readonly string[] {
  const names: string[] = [];
  for (const found of sentence.matchAll(NAME)) {
    const at = before.indexOf(found[0]);
    // "David Langbart", "Mr. Hale": the first mention says more.
    if (at > 0 && /\p{Lu}(?:\p{L}+|\.)\s$/u.test(before.slice(Math.max(0, at - 24), at)))
      names.push(...contentWords(found[0]));
  }
  return names;
}
