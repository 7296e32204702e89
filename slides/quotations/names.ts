import type { Span } from "../memo/memo.ts";
import type { Lexicon } from "./lexicon.ts";
import type { IsKnown } from "./name-parts.ts";
import { isAcronym, nameParts } from "./name-parts.ts";
import type { Piece } from "./name-runs.ts";
import { nameRuns } from "./name-runs.ts";
import { organisationIn, roleApposed, roleBefore, roleBehind } from "./roles.ts";
import { genderOf, isCourtesy } from "./titles.ts";

/** A person's mention in a text, with a title before the name; an apposition behind it is not part of the span. */
export interface Mention extends Span {
  /** The name alone, on one line. */
  readonly name: string;
  /** Where the name itself begins: behind the title. */
  readonly nameStart: number;
  /** Where the words for the office before the name begin ("government spokesman"); `start` when there are none. */
  readonly officeStart: number;
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

const POSSESSIVE_LENGTH = 2;
const BEFORE_NOUNS =
  /(?:^|[\s(])(?:der|die|das|dem|den|des|im|am|ins|zum|zur|vom|beim|eine?[mnrs]?|keine?[mnrs]?|diese[mnrs]?|viele[nr]?|mehrere|\p{N}+)\s+$/iu;

/**
 * The persons that a text names, in order. A name needs two parts, or a title before it, or to be known already:
 * `isKnown` tells of a surname that the memo gives in full elsewhere.
 */
export function findMentions(text: string, lexicon: Lexicon, isKnown: IsKnown): readonly Mention[] {
  return nameRuns(text, (word) => isShouted(word) && lexicon.isVerb(word.toLowerCase())).flatMap((run) => {
    const mention = mentionIn(text, run, lexicon, isKnown);
    return mention === null ? [] : [mention];
  });
}

/** Where all is in capitals, a verb of speech looks like a part of the name: "MINISTER BELLO SAID". */
function isShouted(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase();
}

function mentionIn(text: string, run: readonly Piece[], lexicon: Lexicon, isKnown: IsKnown): Mention | null {
  const parts = nameParts(run, lexicon, isKnown);
  const [leading] = parts?.name ?? [];
  if (parts === null || leading === undefined) return null;
  const office = parts.title.length > 0 ? null : roleBefore(text, parts.name, lexicon);
  const untitled = office === null && parts.title.length === 0 && lexicon.words.capitalNouns;
  const named = untitled
    ? withoutNoun(text, parts.name)
    : office === null
      ? parts.name
      : parts.name.slice(office.taken);
  if (named === null) return null;
  const body = parts.title.length > 0 ? [] : leadingBody(named);
  const name = named.slice(body.length);
  const first = name[0] ?? leading;
  const last = name.at(-1) ?? leading;
  const [opening] = parts.title;
  const start = (opening ?? first).start;
  const title = text.slice(start, first.start).trim().replace(/\s+/gu, " ");
  const behind = roleBehind(text, last.end + (last.possessive ? POSSESSIVE_LENGTH : 0), lexicon);
  const officeRole = office === null ? null : [office.role, ...body.map(({ word }) => word)].join(" ");
  const apposed = officeRole ?? roleApposed(text, { start, end: last.end }, lexicon);
  const before = title === "" || isCourtesy(title) ? apposed : title;
  const role = [before, behind?.role ?? null].filter((part) => part !== null).join(", ");
  return {
    start,
    end: last.end,
    until: behind?.end ?? last.end,
    name: name.map((part) => part.word).join(" "),
    nameStart: first.start,
    officeStart: office?.start ?? start,
    role: role === "" ? null : role,
    organisation: behind === null ? null : organisationIn(behind.role, lexicon),
    gender: genderOf(title),
    titled: opening !== undefined,
    possessive: last.possessive,
  };
}

/** "im Westen Chinas", "die Schwedin Anna Holm": in German a noun has an article before it, a first name has none. */
function withoutNoun(text: string, name: readonly Piece[]): readonly Piece[] | null {
  const [first, ...rest] = name;
  if (first === undefined || name.length < 2) return name;
  if (!BEFORE_NOUNS.test(text.slice(Math.max(0, first.start - 20), first.start))) return name;
  return rest.length > 1 && rest[0]?.connects === false ? rest : null;
}

/** "Secretary-General UN António Guterres", as Russian has it: letters of a body before a name are none of it. */
function leadingBody(name: readonly Piece[]): readonly Piece[] {
  const at = name.findIndex(({ word }) => !isAcronym(word));
  const person = name.slice(Math.max(at, 0)).filter(({ connects }) => !connects);
  return at > 0 && person.length > 1 ? name.slice(0, at) : [];
}
