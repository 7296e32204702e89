import type { Piece } from "./name-runs.ts";
import { isNoName, isOpeningWord } from "./not-names.ts";

/** Things, months and colours that are family names as well. Only German, in which every noun has a capital, asks. */
const FAMILY_NAMES: ReadonlySet<string> = new Set("buch may lord black white green".split(" "));
/** Countries and creeds that are given names as well. */
const GIVEN_NAMES: ReadonlySet<string> = new Set("israel india china christian".split(" "));
/** "Sein Buch", "Friedmans Buch", "Neues Buch": whose or which it is. */
const WHOSE = /^(?:mein|dein|sein|ihr|unser|euer|kein|jedes|manch|welch)$|s$/iu;

/** Where a word stands that may be somebody's name. */
export interface NamePlace {
  /** Whether every noun has a capital in the memo's language. */
  readonly capitalNouns: boolean;
  /** Where the name begins behind a title, by index; null without a title. */
  readonly behindTitle: number | null;
}

/**
 * True for a word that stands in no person's name where it stands: "Israel" in "Israel said", not in "Defence Minister
 * Israel Katz"; "Buch" in "Sein Buch", not in "Claudia Buch".
 */
export function isStranger(pieces: readonly Piece[], at: number, place: NamePlace): boolean {
  const word = pieces[at]?.word ?? "";
  return isNoName(word) && !isFamilyName(pieces, at, place) && !isGivenName(pieces, at, place);
}

function isFamilyName(pieces: readonly Piece[], at: number, { capitalNouns }: NamePlace): boolean {
  const before = pieces[at - 1];
  const word = pieces[at]?.word.toLowerCase() ?? "";
  return (
    (capitalNouns || word === "buch") &&
    FAMILY_NAMES.has(word) &&
    at === pieces.length - 1 &&
    isPlain(before) &&
    !WHOSE.test(before?.word ?? "")
  );
}

function isGivenName(
  pieces: readonly Piece[],
  at: number,
  { capitalNouns, behindTitle }: NamePlace,
): boolean {
  const word = pieces[at]?.word.toLowerCase() ?? "";
  // No German noun or adjective is "Christian".
  const leads = behindTitle === null ? capitalNouns && word === "christian" : at === behindTitle;
  return leads && GIVEN_NAMES.has(word) && pieces.length === at + 2 && isPlain(pieces[at + 1]);
}

function isPlain(piece: Piece | undefined): boolean {
  return piece !== undefined && !piece.connects && !isNoName(piece.word) && !isOpeningWord(piece.word);
}
