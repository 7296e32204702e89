/** A phrase of an interface's words: its path ("presenter.next") and what a person reads, once for each set of values. */
export interface SpokenPhrase {
  readonly path: string;
  readonly texts: readonly string[];
}

/** Values that phrases are spoken with: none, one, many, and a name that is told from every word around it. */
const VALUES: readonly (number | string)[] = [0, 1, 7, 61, "@"];

/** More values than any phrase takes. */
const MOST_VALUES = 8;

/** All phrases of a language, spoken with several values; phrases that are null are left out. */
export function spokenPhrases(words: object, path = ""): readonly SpokenPhrase[] {
  return Object.entries(words).flatMap(([name, phrase]: [string, unknown]) => {
    const here = path === "" ? name : `${path}.${name}`;
    if (typeof phrase === "string") return [{ path: here, texts: [phrase] }];
    // Values of the wrong kind make odd sentences, which do no harm where sentences are only compared.
    if (typeof phrase === "function")
      return [{ path: here, texts: spokenWithValues(phrase as (...values: unknown[]) => unknown) }];
    return typeof phrase === "object" && phrase !== null ? spokenPhrases(phrase, here) : [];
  });
}

function spokenWithValues(phrase: (...values: unknown[]) => unknown): readonly string[] {
  return VALUES.map((value) => String(phrase(...Array.from({ length: MOST_VALUES }, () => value))));
}
