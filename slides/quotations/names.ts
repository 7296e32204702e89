import { isCourtesy, TITLE_PATTERN } from "./titles.ts";

/** A person's mention in a text, with what the text says of their role. */
export interface Mention {
  /** Offset of the mention's first character, and of the one after its last, in the text searched. */
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

const NAME_WORD = String.raw`\p{Lu}(?:[\p{L}\p{M}]*[’'\-]?\p{L}[\p{L}\p{M}’'\-]*|\.)`;
const PARTICLE = String.raw`(?:van|von|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|der|den|ter|zu|y)`;
const NAME = `${NAME_WORD}(?:[ \\n]+(?:${PARTICLE}[ \\n]+){0,2}${NAME_WORD}){0,3}`;
const MENTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<title>(?:${TITLE_PATTERN})\\.?)[ \\n]+)?(?<name>${NAME})(?<role>,[ \\n]+[^.;:“”"()\\n]{3,90}?(?=[.;:,“”"()]|[ \\n]who[ \\n]|[ \\n]–|$))?`,
  "gu",
);

/** Words that show that a capitalised phrase is no person. */
const NO_PERSON =
  /\b(?:Agency|Agencies|Union|States|Nations?|Kingdom|Republic|Department|Ministry|Institution|Institute|University|College|School|Committee|Commission|Council|Congress|Senate|Parliament|House|Court|Office|Bureau|Board|Bank|Fund|Foundation|Association|Organi[sz]ation|Party|Army|Navy|Force|Forces|Corps|Government|Administration|Service|Services|Act|Treaty|Agreement|Policy|Program|Programme|Plan|Initiative|Project|Report|Relations|War|Peace|Street|Avenue|City|County|Sea|Ocean|East|West|North|South|America|Europe|Asia|Africa|American|European|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Times|Post|Journal|Review|Press|News|Magazine|Data|Digital|Open|Web|Internet|Center|Centre|Division|Branch|Group|Team|Company|Inc|Ltd|Corporation|Technology|Information|Security|Law|Rights|Code|Chapter|Section|Article|Volume|Table|Figure|Appendix|Attachment)\b/u;

/** Capitalised words that begin sentences and are no names. */
const COMMON_OPENING =
  /^(?:The|A|An|In|On|At|By|To|For|From|With|Without|As|If|When|While|Where|What|Who|How|Why|This|That|These|Those|It|Its|He|She|They|We|You|I|My|His|Her|Our|Their|But|And|Or|So|Yet|Not|No|Yes|All|Some|Many|Most|Any|Each|Every|There|Here|Then|Thus|After|Before|Since|Because|Although|Though|However|Also|Another|Other|One|Two|Three|First|Second|Third|Finally|Again|Dear|Subject|Memorandum|According)\b/u;

const ORGANISATION =
  /(?:\b(?:of|at|for|from|with|in)[ \n]+)?(?:the[ \n]+)?(?<organisation>\p{Lu}[\p{L}\p{M}.&’'\-]*(?:[ \n]+(?:of|for|the|and|on|&|de|la|für|des)(?=[ \n]+(?:the[ \n]+)?\p{Lu})|[ \n]+\p{Lu}[\p{L}\p{M}.&’'\-]*|[ \n]+the(?=[ \n]+\p{Lu}))*)/u;

/** The persons that a text names, in order. A name needs a title before it or at least two words. */
export function findMentions(text: string): readonly Mention[] {
  return Array.from(text.matchAll(MENTION), mentionOf).filter((mention) => mention !== null);
}

function mentionOf(match: RegExpMatchArray): Mention | null {
  const title = match.groups?.["title"] ?? null;
  const name = match.groups?.["name"] ?? "";
  const apposition = roleOf(match.groups?.["role"]);
  if (NO_PERSON.test(name) || COMMON_OPENING.test(name)) return null;
  if (title === null && !/[ \n]/u.test(name)) return null;
  if (title === null && isAllCapitals(name)) return null;
  const start = match.index ?? 0;
  const shown = title === null || isCourtesy(title) ? null : title;
  const role = [shown, apposition]
    .filter((part) => part !== null)
    .join(", ")
    .replace(/\s+/gu, " ");
  const organisation = apposition === null ? null : organisationOf(apposition);
  const end = start + match[0].length;
  return { start, end, speaker: name.replace(/\s+/gu, " "), role: role === "" ? null : role, organisation };
}

/** An apposition is a role when it begins with an article, "of" or a word for what somebody does. */
function roleOf(apposition: string | undefined): string | null {
  const words = apposition?.replace(/^,\s+/u, "").trim() ?? "";
  return /^(?:an?|the|of|at|from|then|former|chief|head|\p{Ll}+(?:er|or|ist|ian|man|woman|ant|ent|ive)|\p{Lu}\p{L}+(?:er|or|ist|ian|man|ant|ent|ive|ry))\b/u.test(
    words,
  )
    ? words
    : null;
}

function organisationOf(role: string): string | null {
  return ORGANISATION.exec(role)?.groups?.["organisation"]?.replace(/\s+/gu, " ") ?? null;
}

function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
