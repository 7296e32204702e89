/** What a person reads: a sentence, a sentence with values in it, groups of them, or null for "nothing to say". */
export type Phrase = string | null | ((...values: never[]) => string);

/** Words in groups, as each language has them. */
export interface Wording {
  readonly [name: string]: Phrase | Wording;
}

/** The same words after `change`; what a phrase says of its values is changed after they stand in it. */
export function mapWording<Words extends object>(words: Words, change: (text: string) => string): Words {
  const changed = Object.entries(words).map(([name, phrase]) => [name, mapPhrase(phrase, change)] as const);
  return Object.fromEntries(changed) as Words; // Every phrase keeps its name and its kind.
}

function mapPhrase(phrase: unknown, change: (text: string) => string): unknown {
  if (typeof phrase === "string") return change(phrase);
  if (typeof phrase === "function") return (...values: unknown[]) => change(String(phrase(...values)));
  return typeof phrase === "object" && phrase !== null ? mapWording(phrase, change) : phrase;
}
