import type { Span } from "../../memo/memo.ts";
import type { Mention } from "../names.ts";
import { isNoName, isOpeningWord } from "../not-names.ts";
import type { Person } from "../people.ts";
import type { Scene } from "./scene.ts";
import { mentionsWithin } from "./scene.ts";

/** What stands where a speaker can stand: somebody by name, by pronoun, or an office, a document, a body. */
export type Source =
  | { readonly kind: "person"; readonly person: Person; readonly start: number; readonly end: number }
  | { readonly kind: "pronoun"; readonly word: string; readonly start: number; readonly end: number }
  | {
      readonly kind: "thing";
      /** Without its article. */
      readonly name: string;
      readonly head: string;
      /** "the minister" and no more: somebody who was named before, perhaps. */
      readonly bare: boolean;
      readonly start: number;
      readonly end: number;
    };

/** No subject stands further from its verb. */
const WIDEST = 220;
const RELATIVE = /,?\s+(?:who|which|that|der|die|das|qui|che|quien|que|который|которая|которое|dat|som)$/iu;
const ENCLOSED = /^\s*(?:\([^()]{1,80}\)\s*)?(?:,[^;:?!“”„"«»]{2,160},)?\s*$/u;
const OF_A_BODY =
  /^\s+(?:of|from|at|with|for|von|vom|aus|de|du|del|della|di)\s+(?:(?:the|der|dem|la|le|l['’]|el)\s+)?\p{Lu}[^,;:.!?“”„"]{1,70}$/u;
const ALSO =
  /^\s+\p{Ll}[^;:.!?“”„"]{2,160}(?:,\s*)?\s(?:and|und|et|y|e|en|и)(?:\s+(?:then|also|later|dann|puis|luego))?$/u;
const CODE =
  /(?:^|[\s(,;])(?<name>(?:(?:Article|Section|Art\.|Sec\.|§§?|Title|Chapter|Clause|Rule|Public Law|Resolution|Executive Order|Directive|Regulation|Artikel|Paragraph|Artículo|Articolo|Artigo|Статья)\s?[\p{N}IVXLC][\p{L}\p{N}().:/-]*(?:\s+of\s+(?:the\s+|title\s+)?[\p{Lu}\d][\p{L}\p{N}]*(?:\s+(?:(?:of|the|on|and|for)\s+){0,2}\p{Lu}[\p{L}\p{N}.]*)*)?(?:,\s+(?:Section\s+)?[\p{Lu}\d][\p{L}\p{N}.§() -]{0,30}){0,2}|\p{Lu}{1,6}-\d[\p{L}\d-]*))[,\s]*$/u;
const CAPITALS =
  /(?:^|[\s(—–-])(?<name>(?:(?:the|The|la|La|le|Le|il|Il|el|El|l['’]|L['’])\s*)?(?<body>\p{Lu}[\p{L}\p{M}\p{N}&’'-]*(?:\s+(?:of|for|the|and|on|&|de|la|des|du|del)(?=\s)|\s+(?:\p{Lu}[\p{L}\p{M}\p{N}&’'-]*|\p{Lu}\.(?:\p{Lu}\.)+))*))$/u;
/** "with the words": the phrase quotes, and is no part of who speaks. */
const IN_WORDS = /(?:^|\s)(?:worten|words|mots|palabras|parole|palavras|woorden)(?=\s|$)/iu;
const ARTICLE =
  /^(?:the|a|an|this|that|these|said|der|die|das|ein|eine|le|la|les|l['’]|un|une|el|los|las|una|il|lo|uno|o|a|os|as|um|uma|de|het|een)(?:\s+|(?<=['’]))/iu;

/** The subject whose verb begins at `to`, in the passage `index`, no further back than `from`. */
export function subjectBefore(scene: Scene, index: number, from: number, to: number): Source | null {
  const start = Math.max(from, to - WIDEST);
  const raw = scene.text.slice(start, to).trimEnd().replace(scene.patterns.fillersLast, "");
  const segment = raw.replace(RELATIVE, ",").replace(/,+\s*,$/u, ",");
  const end = start + raw.replace(RELATIVE, "").length;
  const relative = segment.endsWith(",") && segment.length !== raw.length;
  return (
    personLast(scene, index, start, end, relative) ??
    pronounLast(scene, start, raw) ??
    codeLast(start, segment) ??
    thingLast(scene, start, raw.replace(RELATIVE, "")) ??
    bodyLast(scene, start, raw.replace(RELATIVE, ""))
  );
}

function personLast(scene: Scene, index: number, from: number, to: number, relative: boolean): Source | null {
  const { text, patterns } = scene;
  for (const mention of mentionsWithin(scene, index, { start: from, end: to }).toReversed()) {
    const rest = text.slice(mention.end, to);
    const subject =
      ENCLOSED.test(rest) ||
      text.slice(mention.until, to).trim() === "" ||
      OF_A_BODY.test(rest) ||
      ALSO.test(rest) ||
      (relative && /^,?$/u.test(rest));
    if (mention.possessive) return null;
    if (!subject) {
      if (rest.trim() !== ",") continue;
      return followsOffice(scene, from, mention.start) ? personAt(scene, mention) : null;
    }
    if (patterns.prepositionLast.test(text.slice(Math.max(0, mention.start - 24), mention.start).trimEnd())) {
      if (ENCLOSED.test(rest)) return null;
      continue;
    }
    return personAt(scene, mention);
  }
  return null;
}

/** "The prime minister, Rishi Sunak, said": the name explains the office before it. */
function followsOffice({ text, patterns }: Scene, from: number, nameStart: number): boolean {
  const before = text.slice(Math.max(from, nameStart - 100), nameStart);
  if (!/,\s*$/u.test(before)) return false;
  const office = before.replace(/,\s*$/u, "");
  return [...office.matchAll(patterns.determiners)].some(({ index }) => {
    const head = patterns.thing.exec(office.slice(index))?.groups?.["head"] ?? "";
    return head !== "" && !patterns.documentWord.test(head);
  });
}

function personAt(scene: Scene, mention: Mention): Source {
  return { kind: "person", person: scene.people.whom(mention), start: mention.start, end: mention.end };
}

function pronounLast({ patterns }: Scene, offset: number, segment: string): Source | null {
  const word = patterns.pronounLast.exec(segment)?.groups?.["pronoun"];
  if (word === undefined) return null;
  const end = offset + segment.length;
  return { kind: "pronoun", word: word.toLowerCase(), start: end - word.length, end };
}

function codeLast(offset: number, segment: string): Source | null {
  const match = CODE.exec(segment);
  const name = match?.groups?.["name"];
  if (match === null || name === undefined) return null;
  const start = offset + segment.lastIndexOf(name);
  return {
    kind: "thing",
    name: oneLine(name).replace(/,$/u, ""),
    head: "",
    bare: false,
    start,
    end: start + name.length,
  };
}

/** The nearest noun phrase with an office, a document or a body as its head that is nobody's object. */
function thingLast({ patterns, lexicon }: Scene, offset: number, segment: string): Source | null {
  for (const { index } of [...segment.matchAll(patterns.determiners)].toReversed()) {
    const match = patterns.thing.exec(segment.slice(index));
    if (match === null) continue;
    if (patterns.prepositionLast.test(segment.slice(0, index).trimEnd())) continue;
    return thingOf(match, offset + index, lexicon.words.capitalNouns);
  }
  return null;
}

function thingOf(match: RegExpExecArray, start: number, capitalNouns: boolean): Source | null {
  const { determiner = "", name = "", head = "" } = match.groups ?? {};
  if ((capitalNouns && !/^\p{Lu}/u.test(head)) || IN_WORDS.test(match[0])) return null;
  const shown = ARTICLE.test(determiner) ? name : `${determiner}${name}`;
  const bare = oneLine(name).toLowerCase() === oneLine(head).toLowerCase();
  return {
    kind: "thing",
    name: oneLine(shown),
    head: oneLine(head),
    bare,
    start,
    end: start + match[0].length,
  };
}

/** A body by its capitals ("the Inter Ocean", "CISA"), or somebody by one name that is no word ("Alice"). */
function bodyLast(scene: Scene, offset: number, segment: string): Source | null {
  const match = CAPITALS.exec(segment);
  const { name = "", body = "" } = match?.groups ?? {};
  if (match === null || body === "") return null;
  const words = body.split(/\s+/u);
  const [first = ""] = words;
  const articled = name.length > body.length;
  const start = offset + segment.lastIndexOf(name);
  const before = segment.slice(0, segment.lastIndexOf(name)).trimEnd();
  if (scene.patterns.prepositionLast.test(before)) return null;
  const span = { start, end: offset + segment.length };
  if (words.length === 1 && !articled && !/^\p{Lu}{2,}$/u.test(first)) return soleName(scene, first, span);
  if (isOpeningWord(first) || (scene.lexicon.words.capitalNouns && !/^\p{Lu}{2,}$/u.test(first))) return null;
  if (words.length === 1 && articled && scene.lexicon.isCommon(first)) return null;
  return { kind: "thing", name: oneLine(body), head: "", bare: false, ...span };
}

function soleName({ lexicon }: Scene, word: string, span: Span): Source | null {
  const possible =
    !isOpeningWord(word) &&
    !isNoName(word) &&
    !lexicon.isCommon(word) &&
    !lexicon.words.capitalNouns &&
    word.length > 2;
  if (!possible || lexicon.isRole(word) || /['’]s$/u.test(word)) return null;
  return { kind: "person", person: { name: word, role: null, organisation: null, gender: null }, ...span };
}

/** The subject that begins at `from`, as behind "said" or "according to", no further than `to`. */
export function subjectAfter(scene: Scene, index: number, from: number, to: number): Source | null {
  const { text, patterns, lexicon } = scene;
  const end = Math.min(to, from + WIDEST);
  const lead = /^\s*/u.exec(text.slice(from, end))?.[0].length ?? 0;
  const start = from + lead;
  const segment = text.slice(start, end);
  const [mention] = mentionsWithin(scene, index, { start, end });
  const between = mention === undefined ? null : text.slice(start, mention.start);
  if (
    mention !== undefined &&
    between !== null &&
    /^(?:\p{L}[\p{L}'’.-]*\s+){0,6}$/u.test(between) &&
    leadsToName(scene, between)
  ) {
    if (!mention.possessive) return personAt(scene, mention);
    const thing = possession(scene, text.slice(start, end), start);
    if (thing !== null) return thing;
    return null;
  }
  const pronoun = patterns.pronounFirst.exec(segment)?.groups?.["pronoun"];
  if (pronoun !== undefined)
    return { kind: "pronoun", word: pronoun.toLowerCase(), start, end: start + pronoun.length };
  const thing = patterns.thingFirst.exec(segment);
  if (thing !== null) return thingOf(thing, start, lexicon.words.capitalNouns);
  const word = /^\p{Lu}[\p{L}\p{M}'’-]*(?=[\s.,;:!?]|$)/u.exec(segment)?.[0];
  if (word === undefined) return null;
  const behind = segment.slice(word.length);
  return /^\s+\p{Lu}/u.test(behind)
    ? bodyFirst(scene, segment, start)
    : soleName(scene, word, { start, end: start + word.length });
}

/** Nothing but an article and words for an office stand before a name. */
function leadsToName({ lexicon }: Scene, between: string): boolean {
  const words = between
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const last = words.at(-1);
  return (
    last === undefined ||
    lexicon.isRole(last) ||
    words.every(
      (word) =>
        ARTICLE.test(`${word} `) ||
        /^\p{L}+(?:e|er|en|sche|ische|ischer)$/u.test(word) ||
        lexicon.isRole(word),
    )
  );
}

/** "the President's directive of March 8": what is quoted is the directive. */
function possession({ patterns, lexicon }: Scene, segment: string, start: number): Source | null {
  const match = patterns.thingFirst.exec(segment);
  return match === null ? null : thingOf(match, start, lexicon.words.capitalNouns);
}

function bodyFirst({ lexicon }: Scene, segment: string, start: number): Source | null {
  const body =
    /^\p{Lu}[\p{L}\p{M}&’'-]*(?:\s+(?:(?:of|for|the|and|de|la|des|du)\s+){0,2}\p{Lu}[\p{L}\p{M}&’'-]*)+/u.exec(
      segment,
    )?.[0];
  if (body === undefined || lexicon.words.capitalNouns || !body.split(/\s+/u).some(isNoName)) return null;
  return { kind: "thing", name: oneLine(body), head: "", bare: false, start, end: start + body.length };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
