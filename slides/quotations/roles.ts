import type { Lexicon } from "./lexicon.ts";
import { isNoName } from "./not-names.ts";

const APPOSITION =
  /^,\s+(?<role>(?:[^.;:“”„"()\n]|(?<=\b\p{Lu})\.){3,110}?)(?=(?<!\b\p{Lu})\.|[;:,“”„"()]|\s(?:who|qui|que)\s|\s[–—]|\s*$)/u;
const BEGINS_A_ROLE =
  /^(?:an?|the|of|at|from|then|former|chief|head|ein|eine|der|die|das|un|une|le|la|l['’]|el|ancien|ancienne|ex|il|lo|o|a|de|het|een)(?=[\s'’])/u;
const ROLE_SUFFIX = /^\p{L}+(?:er|or|ist|ian|man|woman|ant|ent|ive|ary|ery)$/u;
const BEFORE = /(?:(?:^|[\s(,;])(?<role>(?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Ll}[\p{L}-]*))\s$/u;
const SMALL =
  /^(?:the|a|an|our|his|her|their|its|my|your|der|die|das|ein|eine|le|la|les|un|une|el|il|lo|and|or|but|that|as|by|to|with|of|from|for|when|while|said|says|told|asked|und|mit|von|et|y|en|de|is|was|were|are|be|been|a|has|had|war|ist|est|était|fue|es)$/u;

const CAPITALS = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.&’'\-]*`;
const INNER = String.raw`(?:of|for|the|and|on|&|de|la|le|les|des|du|für|der|del|di)`;
const BODY = `${CAPITALS}(?:\\s+(?:${INNER}\\s+){0,3}${CAPITALS})*`;
const OF_BODY = new RegExp(
  `(?:^|\\s)(?:of|at|for|from|with|in|bei|von|beim|vom|der|des|du|de|del|della|di|à|au)\\s+(?:(?:the|der|dem|la|le|les|el|los)\\s+)?(?<body>${BODY})`,
  "gu",
);
const WHOLE_BODY = new RegExp(`^(?:the\\s+)?(?<body>${BODY})$`, "u");

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
  const named = words.slice(0, 6).some((word) => lexicon.isRole(word));
  if (first === undefined || (isNoName(first) && !named)) return null;
  if (!(named || BEGINS_A_ROLE.test(role) || ROLE_SUFFIX.test(first))) return null;
  return { role, end: at + match[0].length };
}

/** "government spokesman Christos Protopappas": the words before a name that end in one for an office. */
export function roleBefore(text: string, nameStart: number, lexicon: Lexicon): string | null {
  const role = BEFORE.exec(text.slice(Math.max(0, nameStart - 60), nameStart))?.groups?.["role"];
  if (role === undefined) return null;
  const words = role.split(/\s+/u);
  const last = words.at(-1);
  if (last === undefined || !lexicon.isRole(last)) return null;
  const from = words.findLastIndex((word) => SMALL.test(word) || lexicon.isVerb(word)) + 1;
  return words.slice(from).join(" ");
}

/** The body that a role belongs to: what it is "of" or "at", else the last part that is a name by itself. */
export function organisationIn(role: string, lexicon: Lexicon): string | null {
  const parts = role.split(/,\s+/u);
  const last = parts.at(-1) ?? "";
  const whole = parts.length > 1 ? WHOLE_BODY.exec(last)?.groups?.["body"] : undefined;
  if (whole !== undefined && !whole.split(/\s+/u).some((word) => lexicon.isRole(word))) return whole;
  const of = Array.from(role.matchAll(OF_BODY), (match) => match.groups?.["body"] ?? "").at(-1);
  return of?.replace(/[.,]+$/u, "") ?? null;
}
