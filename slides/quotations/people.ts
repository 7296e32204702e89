import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./names.ts";
import { findMentions } from "./names.ts";
import { isNoName, isOpeningWord } from "./not-names.ts";
import { oneOf } from "./words/index.ts";

/** Somebody whom the memo names, with all that it says of them where it introduces them. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly gender: "he" | "she" | null;
}

/** Everybody whom a memo names in full, to be found by a later mention. */
export interface People {
  /** The one person whom a mention can mean; somebody new when the memo never gives the name in full. */
  readonly whom: (mention: Mention) => Person;
  /** The mentions of a passage of the memo, names known from elsewhere included. */
  readonly mentionsIn: (start: number, end: number) => readonly Mention[];
  /** Everybody named in full, in the order in which their surnames first appear. */
  readonly everybody: readonly Person[];
  /** The only person whose role has this word, or null. */
  readonly withRole: (role: string) => Person | null;
}

const SUFFIX = /\s+(?:Jr|Sr|[IVX]{1,4})\.?$/u;

/** A capital is looked for before what stands before it, which takes longer. */
const SOLE_NAME = /(?=\p{Lu})(?<![\p{L}\p{M}.])\p{Lu}[\p{Ll}\p{Lo}’][\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)?/gu;
/** No verb of speech is longer, characters. */
const LONGEST_VERB = 40;

/** Those who only ever go by one name, told by a verb of speech at their side ("Alice said", "said Alice"). */
function soleNames(text: string, lexicon: Lexicon): ReadonlySet<string> {
  const names = new Set<string>();
  if (lexicon.words.capitalNouns) return names;
  const verbs = oneOf(lexicon.words.verbs);
  const saysBehind = new RegExp(`\\s(?:${verbs})(?![\\p{L}\\p{M}])`, "uy");
  const saysBefore = new RegExp(`(?<![\\p{L}])(?:${verbs})\\s$`, "u");
  for (const { 0: name, index } of text.matchAll(SOLE_NAME)) {
    if (names.has(name)) continue;
    const end = index + name.length;
    saysBehind.lastIndex = end;
    const before =
      /[\s.,;:!?]/u.test(text.charAt(end)) && /\s/u.test(text.charAt(index - 1))
        ? text.slice(Math.max(0, index - LONGEST_VERB), index)
        : "";
    const says = saysBehind.test(text) && !isNounBehind(text.slice(end, end + LONGEST_VERB));
    if (!says && !saysBefore.test(before)) continue;
    if (!isOpeningWord(name) && !isNoName(name) && !lexicon.isCommon(name) && !lexicon.isRole(name))
      names.add(name);
  }
  return names;
}

/** "Verbal answers were given": a form that is a noun as well, and nothing that one says behind it. */
function isNounBehind(behind: string): boolean {
  return /^\s(?:answers|remarks|comments|notes|reports|claims|replies|accounts|calls|demands|warnings)\s(?!that\s)\p{L}/u.test(
    behind,
  );
}

/** Gathers the people of a memo, in one pass. */
export function peopleOf(text: string, lexicon: Lexicon): People {
  const bySurname = new Map<string, Person[]>();
  for (const mention of findMentions(text, lexicon, () => false)) {
    const known = bySurname.get(surnameOf(mention.name)) ?? [];
    if (isSingle(mention.name) && known.length > 0) continue;
    const same = known.findIndex((person) => sameName(person.name, mention.name));
    if (same === -1) known.push(personOf(mention));
    else known.splice(same, 1, merged(known[same] ?? personOf(mention), mention));
    bySurname.set(surnameOf(mention.name), known);
  }
  for (const [surname, known] of bySurname) bySurname.set(surname, withoutLeads(known));
  const everybody = [...bySurname.values()].flat();
  const byFirstName = new Map<string, Person[]>();
  for (const person of everybody) {
    const [first = ""] = person.name.split(" ");
    if (!isSingle(person.name) && first.length > 2 && !lexicon.isCommon(first)) {
      byFirstName.set(first, [...(byFirstName.get(first) ?? []), person]);
    }
  }
  const sole = soleNames(text, lexicon);
  const isKnown = (name: string): boolean => bySurname.has(name) || byFirstName.has(name) || sole.has(name);
  return {
    everybody,
    whom: (mention) => {
      const byLast = bySurname.get(surnameOf(mention.name)) ?? [];
      const byFirst =
        isSingle(mention.name) && byLast.length === 0 ? (byFirstName.get(mention.name) ?? []) : [];
      const rest = mention.name.split(" ").slice(1).join(" ");
      const fitting = [...byLast.filter((person) => sameName(person.name, mention.name)), ...byFirst];
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1) return merged(only, mention);
      const led = rest.includes(" ") ? byLast.find((person) => sameName(person.name, rest)) : undefined;
      return led !== undefined && only === undefined ? led : personOf(mention);
    },
    mentionsIn: (start, end) =>
      findMentions(text.slice(start, end), lexicon, isKnown).map((mention) => moved(mention, start)),
    withRole: (role) => {
      const holders = everybody.filter(
        (person) =>
          person.role
            ?.toLowerCase()
            .split(/[\s,]+/u)
            .includes(role.toLowerCase()) === true,
      );
      return holders.length === 1 ? (holders[0] ?? null) : null;
    },
  };
}

/** "William H. Seward" and "William Seward" are one; so is "Mr. Seward" when only one has that surname. */
function sameName(known: string, other: string): boolean {
  if (surnameOf(known) !== surnameOf(other)) return false;
  if (isSingle(known) || isSingle(other)) return true;
  const [first = ""] = known.split(" ");
  const [second = ""] = other.split(" ");
  const shorter = Math.min(first.replace(/\.$/u, "").length, second.replace(/\.$/u, "").length, 3);
  return first.slice(0, shorter).toLowerCase() === second.slice(0, shorter).toLowerCase();
}

/** "Madrid Daniel Sickles" is Daniel Sickles with the place before him, once he is named without it. */
function withoutLeads(known: readonly Person[]): Person[] {
  return known.filter((person) => {
    const rest = person.name.split(" ").slice(1).join(" ");
    return !rest.includes(" ") || !known.some((other) => other !== person && sameName(other.name, rest));
  });
}

function surnameOf(name: string): string {
  return name.replace(SUFFIX, "").split(" ").at(-1) ?? name;
}

function isSingle(name: string): boolean {
  return !name.includes(" ");
}

function personOf({ name, role, organisation, gender }: Mention): Person {
  return { name, role, organisation, gender };
}

/** A known person, with what another mention adds; the fuller name stays, and of roles the one given right here. */
function merged(person: Person, mention: Mention): Person {
  const fuller =
    isSingle(person.name) || (!isSingle(mention.name) && mention.name.length > person.name.length);
  return {
    name: fuller ? mention.name : person.name,
    role: mention.role ?? person.role,
    organisation: mention.role === null ? person.organisation : mention.organisation,
    gender: person.gender ?? mention.gender,
  };
}

function moved(mention: Mention, by: number): Mention {
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    until: mention.until + by,
    nameStart: mention.nameStart + by,
    officeStart: mention.officeStart + by,
  };
}
