import type { Span } from "../memo/memo.ts";
import { isNoName, isOpeningWord } from "./not-names.ts";
import { organisationIn, roleBehind, roleBefore } from "./roles.ts";
import { genderOf, isCourtesy, isQualifier, isTitle } from "./titles.ts";
import type { Lexicon } from "./lexicon.ts";

/** A person's mention in a text, title included; what follows the name is in `until`. */
export interface Mention extends Span {
  /** The name alone, on one line. */
  readonly name: string;
  /** Where the name itself begins: behind the title. */
  readonly nameStart: number;
  /** Where an apposition that tells the role ends; `end` when there is none. */
  readonly until: number;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly gender: "he" | "she" | null;
  /** True when a title stands before the name. */
  readonly titled: boolean;
  /** "Seward’s": something of theirs is spoken of, not they. */
  readonly possessive: boolean;
}

const LETTERS = String.raw`\p{L}\p{M}`;
const INITIAL = String.raw`\p{Lu}\.(?:-?\p{Lu}\.)*`;
const SHORTENED =
  "(?:Dr|Mrs?|Ms|Mx|Messrs|Prof|Gen|Gov|Sen|Rep|Lt|Col|Capt|Sgt|Adm|Amb|Rev|Hon|St|Jr|Sr|Maj|Cmdr|Pres|Mme|Mlle|Sra|Dott|Wm|Chas|Geo)\\.";
const WORD = String.raw`\p{Lu}[${LETTERS}]*(?:['’\-][${LETTERS}]+)*`;
const PART = `(?:${SHORTENED}|${INITIAL}|${WORD})`;
const SPACE = String.raw`(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*)`;
const CONNECTOR =
  "(?:of|the|de|del|della|di|da|dos|das|du|des|la|le|las|los|bin|ibn|al|el|van|von|zu|der|den|dem|ter|ten|y|e|för|für|on|and)";
const RUN = new RegExp(
  `(?<![${LETTERS}\\p{N}'’_])${PART}(?:${SPACE}(?:${CONNECTOR}${SPACE}){0,3}${PART}){0,11}`,
  "gu",
);
const PIECE = /\S+/gu;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;
const SUFFIX = /^(?:Jr|Sr|[IVX]{1,4})\.?$/u;
const OFFICES: ReadonlySet<string> = new Set(
  "state defense defence war commerce labor labour energy education justice treasury agriculture interior transportation health staff police finance trade".split(
    " ",
  ),
);
/** "Doubting Spain", "Long-standing FRUS": what begins so is no first name. */
const SURE_NO_FIRST_NAME = /^(?!(?:Sterling|Irving|Browning)$)\p{L}{4,}ing$/u;
const OF = /^(?:of|von|vom|der|des|den|dem|für|for|on|and)$/u;
/** More parts than this are a headline or a list, not a name. */
const LONGEST_NAME = 6;

interface Piece extends Span {
  readonly word: string;
  readonly connects: boolean;
  readonly possessive: boolean;
}

/**
 * The persons that a text names, in order. A name needs two parts, or a title before it, or to be known already:
 * `isKnown` tells of a surname that the memo gives in full elsewhere.
 */
export function findMentions(
  text: string,
  lexicon: Lexicon,
  isKnown: (surname: string) => boolean,
): readonly Mention[] {
  return Array.from(text.matchAll(RUN)).flatMap((run) =>
    segmentsOf(run[0], run.index)
      .map((pieces) => mentionIn(text, pieces, lexicon, isKnown))
      .filter((mention) => mention !== null),
  );
}

/** The parts of a run of capitalised words; a possessive ends one and begins another. */
function segmentsOf(run: string, offset: number): readonly (readonly Piece[])[] {
  const segments: Piece[][] = [[]];
  for (const { 0: raw, index } of run.matchAll(PIECE)) {
    const possessive = POSSESSIVE.test(raw);
    const word = raw.replace(POSSESSIVE, "");
    const start = offset + index;
    segments
      .at(-1)
      ?.push({ word, start, end: start + word.length, connects: /^\p{Ll}/u.test(word), possessive });
    if (possessive) segments.push([]);
  }
  return segments;
}

function mentionIn(
  text: string,
  run: readonly Piece[],
  lexicon: Lexicon,
  isKnown: (surname: string) => boolean,
): Mention | null {
  const opened = withoutOpening(run);
  const titleAt = opened.findLastIndex(
    (piece, at) =>
      isTitle(piece.word, lexicon.isRole) && !piece.connects && (at === 0 || piece.word.length > 2),
  );
  const titled = titleAt !== -1;
  const pieces = titled ? opened : withoutBody(opened);
  const nameFrom = titled ? behindOffice(pieces, titleAt, isKnown) : firstOfName(pieces);
  const parts = withoutBody(pieces.slice(nameFrom));
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length > LONGEST_NAME || first.connects) return null;
  if (parts.some((part) => isNoName(part.word) || (part.connects && /^(?:of|the|and|on)$/u.test(part.word))))
    return null;
  if (
    SUFFIX.test(first.word) ||
    last.word === "I" ||
    isOpeningWord(last.word) ||
    parts.every((part) => /\.$/u.test(part.word))
  )
    return null;
  const name = parts.map((part) => part.word).join(" ");
  const [opening] = pieces;
  const title = titled
    ? text
        .slice((opening ?? first).start, first.start)
        .trim()
        .replace(/\s+/gu, " ")
    : "";
  const alone = parts.length === 1;
  if (alone && !titled && !isKnown(name)) return null;
  if (alone && titled && isQualifier(pieces[titleAt]?.word ?? "") && !isKnown(name)) return null;
  if (!titled && lexicon.words.capitalNouns && isGenitive(parts)) return null;
  if (alone && titled && !isCourtesy(title) && lexicon.isCommon(name)) return null;
  if (!titled && !alone && (isAcronym(last.word) || SURE_NO_FIRST_NAME.test(first.word))) return null;
  if (!titled && !alone && (isShouted(name) || lexicon.isCommon(first.word))) return null;
  const lead = titled ? null : roleBefore(text, first.start, lexicon);
  const behind = roleBehind(text, last.end + (last.possessive ? 2 : 0), lexicon);
  const role = [isCourtesy(title) || title === "" ? lead : title, behind?.role ?? null]
    .filter((part) => part !== null)
    .join(", ");
  return {
    start: titled ? (opening ?? first).start : first.start,
    end: last.end,
    until: behind?.end ?? last.end,
    name,
    nameStart: first.start,
    role: role === "" ? null : role,
    organisation: behind === null ? null : organisationIn(behind.role, lexicon),
    gender: genderOf(title),
    titled,
    possessive: last.possessive,
  };
}

function withoutOpening(pieces: readonly Piece[]): readonly Piece[] {
  const from = pieces.findIndex((piece) => !isOpeningWord(piece.word));
  return from === -1 ? [] : pieces.slice(from);
}

/** Without a title, a name begins behind the last word that belongs to none ("Human Rights Watch Kenneth Roth"). */
function firstOfName(pieces: readonly Piece[]): number {
  const stranger = pieces.findLastIndex((piece) => isNoName(piece.word));
  return stranger === pieces.length - 1 ? pieces.length : stranger + 1;
}

/** "John Sifton von Human Rights Watch": behind a small word, two more parts or a word of no name are where he is from. */
function withoutBody(parts: readonly Piece[]): readonly Piece[] {
  const at = parts.findIndex((part) => part.connects && OF.test(part.word));
  if (at <= 0) return parts;
  const behind = parts.slice(at).filter((part) => !part.connects && !SUFFIX.test(part.word));
  const none =
    behind.length > 1 || behind.some((part) => isNoName(part.word) || part.word === part.word.toUpperCase());
  return none || parts[at]?.word === "of" ? parts.slice(0, at) : parts;
}

/** "Secretary of State William Seward": the office ends behind what it is of. */
function behindOffice(
  pieces: readonly Piece[],
  titleAt: number,
  isKnown: (surname: string) => boolean,
): number {
  let at = titleAt + 1;
  if (
    pieces[at]?.connects !== true ||
    !/^(?:of|the|for|de|du|des|der|del|di|von|on|and)$/u.test(pieces[at]?.word ?? "")
  )
    return at;
  while (pieces[at]?.connects === true) at += 1;
  const office = pieces[at]?.word.toLowerCase() ?? "";
  at += 1;
  // "Director of Management Operations": one word more is the office's own, unless offices are known to be so called.
  if (pieces.length - at === 1 && !OFFICES.has(office) && !isKnown(pieces[at]?.word ?? ""))
    return pieces.length;
  const stranger = pieces.findLastIndex((piece) => isNoName(piece.word));
  return Math.max(at, stranger + 1);
}

/** "Entscheidung der Behörde": in German two nouns, not a name, but for "von der Leyen". */
function isGenitive(parts: readonly Piece[]): boolean {
  const words = parts.map((part) => part.word);
  return words.some((word) => /^(?:der|des|dem|den)$/u.test(word)) && !words.includes("von");
}

function isAcronym(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && !SUFFIX.test(word);
}

/** A headline in capitals names anything. */
function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase();
}
