import type { Secrets } from "./secrets.ts";
import { phraseOf, runsWithPlaces, tokensOf, type Token } from "./tokens.ts";

/** What a file says, taken out of the finished file. */
export interface FileTexts {
  /** Every text, attribute and name in it that can say something, in the file's order; each is said in one go. */
  readonly texts: readonly string[];
  /** Words that this kind of file says of itself ("Slide", page numbers), which may happen to stand in the notes too. */
  readonly own: ReadonlySet<string>;
}

/** A word with the number of the text that it stands in; the number that a text begins with is a text by itself. */
interface Said {
  readonly token: Token;
  readonly text: number;
}

/** The first passage, name or figure in a file that only the presenter may have, or null when the file is clean. */
export function findLeak({ texts, own }: FileTexts, secrets: Secrets): string | null {
  const said = texts.flatMap((text, index) => saidIn(text, index, own));
  const word = said.find(({ token }) => secrets.words.has(token.written) && !own.has(token.written));
  if (word !== undefined) return word.token.written;
  const tokens = said.map(({ token }) => token);
  const leak = runsWithPlaces(tokens).find(
    ({ run, start, end }) => secrets.runs.has(run) && !isChance(said.slice(start, end), secrets, own),
  );
  return leak?.run ?? null;
}

const NUMBER = /^\p{Nd}+$/u;

/** "35. The gates leak": the slide's number, and what is on the slide. */
function saidIn(text: string, index: number, own: ReadonlySet<string>): readonly Said[] {
  const tokens = tokensOf(text);
  const first = tokens.findIndex(({ written }) => !own.has(written) && !NUMBER.test(written));
  const numbers = first < 0 ? tokens.length : first;
  return tokens.map((token, at) => ({ token, text: 2 * index + (at < numbers ? 0 : 1) }));
}

/**
 * Whether a run came about because two texts that may be read happen to follow one another, as the end of one slide and
 * the beginning of the next do, or the name of a field and what stands in it: it goes over a border, and each of its
 * parts is on a slide or the file's own.
 */
function isChance(run: readonly Said[], { shown }: Secrets, own: ReadonlySet<string>): boolean {
  const parts = new Map<number, Token[]>();
  for (const { token, text } of run) parts.set(text, [...(parts.get(text) ?? []), token]);
  if (parts.size < 2) return false;
  return [...parts.values()].every(
    (part) => shown.has(phraseOf(part)) || part.every(({ written }) => own.has(written)),
  );
}
