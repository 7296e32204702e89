import type { Span } from "../memo/memo.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Piece } from "./name-runs.ts";
import { isNoName, isOpeningWord } from "./not-names.ts";

const APPOSITION =
  /^,\s+(?<role>(?:[^.;:“”„"«»()\n]|(?<=\b\p{Lu})\.){3,110}?)(?=(?<!\b\p{Lu})\.|[;:,()]|\s(?:who|qui|que)\s|\s[–—]|\s*$)/u;
/** "to Ann Lee, the board's president, Paul Holm, wrote": the office is that of the next name, which has a verb behind it. */
const NEXT_NAME =
  /^,\s\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3},\s(?!(?:an?|the|un|une|le|la|l|el|il|lo|ein|eine|der|die|das|de|het|een|o|head|chief|former|then)[\s’'])\p{Ll}+(?:ed|t|te|it|rote|aid|says|es|ó|ò|ou|ut)\s?[:,\s]/u;
const BEGINS_A_ROLE =
  /^(?:an?|the|of|at|from|then|former|chief|head|ein|eine|der|die|das|un|une|le|la|l['’]|el|ancien|ancienne|ex|il|lo|o|a|de|het|een)(?=[\s'’])/u;
const ROLE_SUFFIX = /^\p{L}+(?:er|or|ist|ian|man|woman|ant|ent|ive|ary|ery)$/u;
const BEFORE = /(?:^|[\s(,;])(?<role>(?:[\p{L}-]+\s){0,5}\p{L}[\p{L}-]*)\s+$/u;
/** "ministre des", "secretary for": what follows belongs to the office. */
const OF_WHAT = /\s(?:of|for|des|du|de la|de l['’]|del|de|della|der|für)\s+$/u;
/** So near its beginning an apposition says what somebody is. */
const NEAR_WORDS = 4;
/** "speaking in Kyiv", "May 3", "Commencement Address, 1982": what stands behind a name is not always an office. */
const NO_ROLE =
  /^(?:\p{Ll}+(?:ing|ed)\s|\d)|\b\d{4}\b|\b(?:speech|address|interview|lecture|letter|testimony|remarks|statement|Rede|Brief|Vortrag|discours|lettre|entretien|discurso|carta)\b/iu;
/** "selon Hale, la Libye était …": what begins with an article and a capital is somebody else. */
const PLACE_OR_BODY = /^(?:the|le|la|les|l['’]|el|il|lo|o|a|de|het)\s?\p{Lu}/u;
const SMALL =
  /^(?:the|a|an|our|his|her|their|its|my|your|der|die|das|ein|eine|le|la|les|un|une|el|il|lo|and|or|but|that|as|by|to|with|of|from|for|when|while|said|says|told|asked|und|mit|von|et|y|en|de|is|was|were|are|be|been|a|has|had|war|ist|est|était|fue|es)$/u;

const CAPITALS = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.&’'\-]*`;
const INNER = String.raw`(?:of|for|the|and|on|&|de|la|le|les|des|du|für|der|del|di)`;
const BODY = `${CAPITALS}(?:\\s+(?:${INNER}\\s+){0,3}${CAPITALS})*`;
const OF_BODY = new RegExp(
  `(?:^|\\s)(?:of|at|for|from|with|in|bei|von|beim|vom|der|des|du|de|del|della|di|à|au)\\s+(?:(?:the|der|dem|la|le|les|el|los)\\s+)?(?<body>${BODY})`,
  "gu",
);
/** A secretary of state for political affairs is of no body of that name. */
const OF_OFFICE =
  /(?:secretary|undersecretary|minister|ministre|ministra|ministro|minister)(?:\s+of\s+\p{Lu}\p{L}+)?$/iu;
const WHOLE_BODY = new RegExp(`^(?:the\\s+)?(?<body>${BODY})$`, "u");

/** True for what stands behind a name and says when or where, not what somebody is. */
export function isNoOffice(words: string): boolean {
  return NO_ROLE.test(words);
}

/** The role that an apposition behind a name gives (", a spokesman for the ministry,"), and where it ends. */
export function roleBehind(
  text: string,
  at: number,
  lexicon: Lexicon,
): { readonly role: string; readonly end: number } | null {
  const match = APPOSITION.exec(text.slice(at, at + 140));
  const raw = match?.groups?.["role"];
  if (match === null || raw === undefined) return null;
  const role = raw.trim().replace(/\s+/gu, " ");
  const words = role.split(" ");
  const [first] = words;
  const named = words.slice(0, NEAR_WORDS).some((word) => lexicon.isRole(word));
  if (first === undefined || (isNoName(first) && !named) || NO_ROLE.test(role)) return null;
  if (NEXT_NAME.test(text.slice(at + match[0].length, at + match[0].length + 80))) return null;
  if (words.slice(0, 3).some((word) => lexicon.isVerb(word))) return null;
  if (!named && !lexicon.words.capitalNouns && PLACE_OR_BODY.test(role)) return null;
  if (!(named || BEGINS_A_ROLE.test(role) || ROLE_SUFFIX.test(first))) return null;
  return { role, end: at + match[0].length };
}

/** The words for an office that stand before a name without being its title. */
export interface OfficeBefore {
  readonly role: string;
  readonly start: number;
  /** How many words at the beginning of what looks like the name belong to the office. */
  readonly taken: number;
}

/**
 * "government spokesman Christos Protopappas": the words before a name that end in one for an office. "ministre des
 * Armées Sébastien Lecornu": what the office is of may look like a part of the name.
 */
export function roleBefore(text: string, name: readonly Piece[], lexicon: Lexicon): OfficeBefore | null {
  const [first, second] = name;
  if (first === undefined) return null;
  const lead = text.slice(Math.max(0, first.start - 60), first.start);
  const of = name.length > 2 && second !== undefined ? OF_WHAT.exec(lead) : null;
  const role = BEFORE.exec(of === null ? lead : lead.slice(0, of.index + 1))?.groups?.["role"];
  if (role === undefined) return null;
  const words = role.split(/\s+/u);
  if (!lexicon.isRole(words.at(-1) ?? "")) return null;
  const from =
    words.findLastIndex((word) => SMALL.test(word) || lexicon.isVerb(word) || isOpeningWord(word)) + 1;
  const start = first.start - lead.length + lead.lastIndexOf(words.slice(from).join(" "));
  const end = of === null ? first.start : first.end;
  return start < first.start - lead.length
    ? null
    : { role: text.slice(start, end).trim().replace(/\s+/gu, " "), start, taken: of === null ? 0 : 1 };
}

/** What introduces an office to which a name is the apposition: "the Chief Engineer, ", "his minister in London, ". */
const INTRODUCES = /(?<=^|[\s(])(?:the|our|its|their|his|her|der|die|le|la|l['’]|el|il|lo|o|a|de|het)\s/giu;
const APPOSED = /^(?:[\p{L}-]+\s){0,5}\p{L}[\p{L}-]*(?=,\s+$)/u;

/**
 * "the Chief Engineer, Dr Helen Marsh, said": the office to which the name itself is the apposition, or null. The comma
 * behind the name tells it from a row of people.
 * @param name where the name with its title begins and where it ends
 */
export function roleApposed(text: string, name: Span, lexicon: Lexicon): string | null {
  if (text.charAt(name.end) !== ",") return null;
  const lead = text.slice(Math.max(0, name.start - 80), name.start);
  for (const { 0: article, index } of [...lead.matchAll(INTRODUCES)].toReversed()) {
    const words = APPOSED.exec(lead.slice(index + article.length))?.[0].split(/\s+/u) ?? [];
    if (words.some((word) => lexicon.isVerb(word))) return null;
    if (words.some((word) => lexicon.isRole(word))) return words.join(" ");
  }
  return null;
}

/** The body that a role belongs to: what it is "of" or "at", else the last part that is a name by itself. */
export function organisationIn(role: string, lexicon: Lexicon): string | null {
  const parts = role.split(/,\s+/u);
  const last = parts.at(-1) ?? "";
  const whole = parts.length > 1 ? WHOLE_BODY.exec(last)?.groups?.["body"] : undefined;
  if (whole !== undefined && !whole.split(/\s+/u).some((word) => lexicon.isRole(word))) return whole;
  const of = [...role.matchAll(OF_BODY)]
    .filter(({ index }) => !OF_OFFICE.test(role.slice(0, index)))
    .map(({ groups }) => groups?.["body"] ?? "")
    .at(-1);
  return of?.replace(/[.,]+$/u, "") ?? null;
}
