import type { Lexicon } from "./lexicon.ts";
import type { Piece } from "./name-runs.ts";
import { isStranger } from "./names-too.ts";
import { isNoName, isOpeningWord } from "./not-names.ts";
import { isCourtesy, isQualifier, isTitle } from "./titles.ts";

/** A run of capitalised words told apart. */
export interface NameParts {
  /** The words of the office before the name, in order; empty without one. */
  readonly title: readonly Piece[];
  /** The words of the name itself, one at least. */
  readonly name: readonly Piece[];
}

/** True for a surname or first name that the memo gives in full somewhere. */
export type IsKnown = (name: string) => boolean;

const SUFFIX = /^(?:Jr|Sr|[IVX]{1,4})\.?$/u;
/** What a secretary is secretary of, in one word: the next word is a name. */
const OFFICES: ReadonlySet<string> = new Set(
  "state defense defence war commerce labor labour energy education justice treasury agriculture interior transportation health staff police finance trade".split(
    " ",
  ),
);
const OF_OFFICE = /^(?:of|the|for|de|du|des|der|del|di|von|on)$/u;
const OF_BODY = /^(?:of|von|vom|zu|der|des|den|dem|for|on)$/u;
/** Small words that stand in names together. */
const IN_NAMES =
  /^(?:von der|von dem|von den|van der|van den|van de|de la|de los|de las|von|van|zu|de|du|di|da|del)$/u;
/** "Doubting Spain": what begins so is no first name. */
const PARTICIPLE = /^(?!(?:Sterling|Irving|Browning)$)\p{L}{4,}ing$/u;
const PARTICLE = /^(?:De|La|Le|Les|El|Du|Des|Von|Van|Der|Den|Di|Da|Del|Lo|Il|De la)$/u;
/** Titles of two letters; others of that length are initials within a name ("Jean M Dupont"). */
const SHORT_TITLE = /^(?:Mr|Ms|Dr|MP)\.?$/u;
/** "NATO-Sprecher": a compound with a body's letters is an office. */
const BODY_COMPOUND = /^\p{Lu}{2,}-\p{Lu}\p{Ll}+$/u;
/** More parts than this are a headline or a list, not a name. */
const LONGEST_NAME = 6;

interface Candidate extends NameParts {
  readonly first: Piece;
  readonly last: Piece;
  readonly shown: string;
  readonly alone: boolean;
  readonly titled: boolean;
}

/** What shows that capitalised words name nobody. */
const REFUSALS: readonly (readonly [
  why: string,
  refuses: (name: Candidate, lexicon: Lexicon, isKnown: IsKnown) => boolean,
])[] = [
  ["a headline or a list is longer than a name", ({ name }) => name.length > LONGEST_NAME],
  ["a small word begins no name", ({ first }) => first.connects],
  [
    "bodies, places and days are nobody",
    ({ name, titled }, { words: { capitalNouns } }) => {
      const place = { capitalNouns, behindTitle: titled ? 0 : null };
      return name.some((part, at) => isStranger(name, at, place) || /^(?:of|the|on)$/u.test(part.word));
    },
  ],
  [
    "a numeral or the writer is no name",
    ({ first, last }) => SUFFIX.test(first.word) || last.word === "I" || isOpeningWord(last.word),
  ],
  [
    "the letters of something “of” something are an office’s (“CEO of …”)",
    ({ name, first }) => isAcronym(first.word) && name[1]?.connects === true,
  ],
  ["initials alone name nobody", ({ name }) => name.every((part) => part.word.endsWith("."))],
  [
    "one word without a title must be known",
    ({ alone, titled, shown }, _, isKnown) => alone && !titled && !isKnown(shown),
  ],
  [
    "half a title (“Deputy”) makes no name of the next word",
    ({ alone, titled, title, shown }, _, isKnown) =>
      alone && titled && isQualifier(title.at(-1)?.word ?? "") && !isKnown(shown),
  ],
  [
    "a word that the memo has in lower case is no surname (“General Election”)",
    ({ alone, titled, title, shown }, lexicon) =>
      alone && titled && !isCourtesy(title.at(-1)?.word ?? "") && lexicon.isCommon(shown),
  ],
  [
    "in German two nouns with an article between are no name, but for “von der Leyen”",
    ({ titled, name }, lexicon) =>
      !titled &&
      lexicon.words.capitalNouns &&
      name.some((part) => /^(?:der|des|dem|den|das)$/u.test(part.word)) &&
      !name.some((part) => part.word === "von"),
  ],
  [
    "an acronym is nobody’s surname, unless all of the name is in capitals",
    ({ alone, shown, last }) => !alone && isAcronym(last.word) && shown !== shown.toUpperCase(),
  ],
  [
    "a participle is nobody’s first name",
    ({ titled, alone, first }) => !titled && !alone && PARTICIPLE.test(first.word),
  ],
  [
    "a word that begins sentences stands in no name, but for particles (“De Gaulle”)",
    ({ name }) =>
      name.some((part) => !part.connects && isOpeningWord(part.word) && !PARTICLE.test(part.word)),
  ],
  [
    "capitals throughout are a headline",
    ({ titled, alone, shown }) => !titled && !alone && shown.length > 4 && shown === shown.toUpperCase(),
  ],
  [
    "a common word is nobody’s first name",
    ({ titled, alone, first }, lexicon) => !titled && !alone && lexicon.isCommon(first.word),
  ],
];

/** Tells a person's title and name in a run of capitalised words, or null where it names nobody. */
export function nameParts(run: readonly Piece[], lexicon: Lexicon, isKnown: IsKnown): NameParts | null {
  const from = run.findIndex((piece) => !isOpeningWord(piece.word) || isForeignParticle(piece.word, lexicon));
  const opened = from === -1 ? [] : run.slice(from);
  const titleAt = opened.findLastIndex(
    (piece, at) =>
      isTitle(piece.word, lexicon.isRole) &&
      !piece.connects &&
      (at === 0 || piece.word.length > 2 || SHORT_TITLE.test(piece.word)),
  );
  const titled = titleAt !== -1;
  const pieces = titled ? opened : withoutBody(withoutNoun(opened, lexicon));
  const nameFrom = titled ? behindOffice(pieces, titleAt, isKnown) : firstOfName(pieces, lexicon);
  const name = withoutBody(pieces.slice(nameFrom));
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined) return null;
  // "INTERVIEW WITH GENERAL PETRAEUS": what stands before a word that begins sentences belongs to no office.
  // "back from Brussels Mr Hale": nor does what stands before a form of address.
  const officeFrom = isCourtesy(pieces[titleAt]?.word ?? "")
    ? titleAt
    : pieces.findLastIndex((piece, at) => at < titleAt && !piece.connects && isOpeningWord(piece.word)) + 1;
  const title = titled ? pieces.slice(officeFrom, nameFrom) : [];
  const shown = name.map((part) => part.word).join(" ");
  const candidate = { title, name, first, last, shown, alone: name.length === 1, titled };
  return REFUSALS.some(([, refuses]) => refuses(candidate, lexicon, isKnown)) ? null : { title, name };
}

/** Without a title, a name begins behind the last word that belongs to none ("Human Rights Watch Kenneth Roth"). */
function firstOfName(pieces: readonly Piece[], { words: { capitalNouns } }: Lexicon): number {
  const place = { capitalNouns, behindTitle: null };
  const stranger = pieces.findLastIndex(
    (piece, at) => isStranger(pieces, at, place) || BODY_COMPOUND.test(piece.word),
  );
  return stranger === pieces.length - 1 ? pieces.length : stranger + 1;
}

/** "John Sifton von Human Rights Watch": behind a small word, two more parts or a word of no name are where he is from. */
function withoutBody(parts: readonly Piece[]): readonly Piece[] {
  const at = parts.findIndex((part) => part.connects && OF_BODY.test(part.word));
  if (at <= 0) return parts;
  const behind = parts.slice(at).filter((part) => !part.connects && !SUFFIX.test(part.word));
  const small = parts.slice(
    at,
    parts.findIndex((part, index) => index > at && !part.connects),
  );
  const joined = IN_NAMES.test(small.map((part) => part.word).join(" "));
  const body =
    behind.length > 1 || behind.some((part) => isNoName(part.word) || part.word === part.word.toUpperCase());
  return body || !joined ? parts.slice(0, at) : parts;
}

/** "Angaben von Boris Pistorius": a common noun before a small word leaves the name to what follows. */
function withoutNoun(parts: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const [first, small] = parts;
  if (first === undefined || small?.connects !== true || !OF_BODY.test(small.word)) return parts;
  if (!lexicon.words.capitalNouns && !lexicon.isCommon(first.word)) return parts;
  const rest = parts.slice(parts.findIndex((part, index) => index > 1 && !part.connects));
  return rest.length > 1 ? rest : parts;
}

/** "Secretary of State William Seward": the office ends behind what it is of. */
function behindOffice(pieces: readonly Piece[], titleAt: number, isKnown: IsKnown): number {
  let at = titleAt + 1;
  if (pieces[at]?.connects !== true || !OF_OFFICE.test(pieces[at]?.word ?? "")) return at;
  while (pieces[at]?.connects === true) at += 1;
  const office = pieces[at]?.word.toLowerCase() ?? "";
  at += 1;
  // "Director of Management Operations": one word more is the office's own, unless offices are known to be so called.
  if (pieces.length - at === 1 && !OFFICES.has(office) && !isKnown(pieces[at]?.word ?? ""))
    return pieces.length;
  const stranger = pieces.findLastIndex((piece) => isNoName(piece.word));
  return Math.max(at, stranger + 1);
}

/** "Le Duc Tho", "De Gaulle": what is an article elsewhere begins a name here. */
function isForeignParticle(word: string, { words }: Lexicon): boolean {
  return (
    PARTICLE.test(word) &&
    !words.determiners.split("|").includes(word.toLowerCase()) &&
    words.determiners !== ""
  );
}

/** True for the letters of a body ("NATO"); a number of a name ("III") is none. */
export function isAcronym(word: string): boolean {
  return word.length > 1 && /^\p{Lu}+$/u.test(word) && !SUFFIX.test(word);
}
