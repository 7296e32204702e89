import { contentWords } from "./content-words.ts";

/** "The manual shall …", "Die Prüfung wird …": a thing that the reader has met. */
const DEFINITE =
  /^["“«„]?(?:The|Die|Der|Das|De|Het|Det|Den)\s+(?<noun>[\p{L}-]{3,}(?:\s+\p{Ll}[\p{L}-]{2,})?)/u;

/** What may be a name. */
const NAME = /\p{Lu}\p{Ll}{2,}/gu;
/** "David Hale", "Mr. Hale": before it stands another name or a title. */
const NAMED_MORE = /\p{Lu}(?:\p{L}+|\.)\s$/u;
const LONGEST_NAME = 24;

/** Nothing is taken up by what opens its paragraph. */
const NOTHING: readonly string[] = [];

/**
 * What a sentence takes up of the sentences before it: "manual" of "The manual shall list …" behind "… shall print a
 * manual", "hale" behind "David Hale is the miller". By itself it leaves the room asking which and who.
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
  for (const { 0: name, index } of sentence.matchAll(NAME)) {
    const at = before.indexOf(name);
    if (at <= 0 || !NAMED_MORE.test(before.slice(Math.max(0, at - LONGEST_NAME), at))) continue;
    // Told in full once more, or the beginning or the end of another word.
    const around = sentence.slice(Math.max(0, index - LONGEST_NAME), index);
    const after = sentence.slice(index + name.length, index + name.length + 2);
    if (NAMED_MORE.test(around) || /[\p{L}-]$/u.test(around) || /^(?:[\p{L}-]|\s\p{Lu})/u.test(after))
      continue;
    names.push(...contentWords(name));
  }
  return names;
}
