import { isNoName } from "../not-names.ts";
import type { Scene } from "./scene.ts";
import { mentionsWithin } from "./scene.ts";
import type { Source } from "./source.ts";
import { ARTICLE, oneLine, personAt, soleName, thingOf, WIDEST, withOffice } from "./source.ts";

/** The subject that begins at `from`, as behind "said" or "according to", no further than `to`. */
export function subjectAfter(scene: Scene, index: number, from: number, to: number): Source | null {
  const { text, patterns, lexicon } = scene;
  const end = Math.min(to, from + WIDEST);
  const lead = /^\s*/u.exec(text.slice(from, end))?.[0].length ?? 0;
  const start = from + lead;
  const segment = text.slice(start, end);
  const [mention] = mentionsWithin(scene, index, { start, end });
  if (mention !== undefined && leadsToName(scene, text.slice(start, mention.officeStart))) {
    if (!mention.possessive) return personAt(scene, mention);
    return possession(scene, segment, start);
  }
  const office =
    mention === undefined ? null : officeBeforeComma(scene, text.slice(start, mention.officeStart));
  if (mention !== undefined && office !== null && STANDS_ALONE.test(text.slice(mention.end, end)))
    return withOffice(scene, mention, office);
  const pronoun = patterns.pronounFirst.exec(segment)?.groups?.["pronoun"];
  if (pronoun !== undefined)
    return { kind: "pronoun", word: pronoun.toLowerCase(), start, end: start + pronoun.length };
  const thing = patterns.thingFirst.exec(segment);
  if (thing !== null) return thingOf(thing, start, lexicon.words.capitalNouns);
  const bare = bareOffice(scene, segment, start);
  if (bare !== null) return bare;
  const word = /^\p{Lu}[\p{L}\p{M}'’-]*(?=[\s.,;:!?]|$)/u.exec(segment)?.[0];
  if (word === undefined) return null;
  const behind = segment.slice(word.length);
  return /^\s+\p{Lu}/u.test(behind)
    ? bodyFirst(scene, segment, start)
    : soleName(scene, word, { start, end: start + word.length });
}

/** Languages in which nothing stands before "minister". */
const WITHOUT_ARTICLES: ReadonlySet<string> = new Set(["ru", "uk", "pl", "cs", "sk", "fi"]);
/** An office with what it is of, up to a stop: "представитель ассоциации". */
const OFFICE = /^(?<name>(?<head>\p{Ll}[\p{L}-]+)(?:\s[\p{L}-]+){0,4}?)(?=\s?[.,;:!?–—]|\s*$)/u;

/** "заявил министр", "řekl ministr": an office right behind the verb, in a language without articles. */
function bareOffice({ memo, patterns, lexicon }: Scene, segment: string, start: number): Source | null {
  if (!WITHOUT_ARTICLES.has(memo.language)) return null;
  const match = OFFICE.exec(segment);
  const { name = "", head = "" } = match?.groups ?? {};
  if (match === null || !patterns.roleWord.test(head) || name.split(" ").some(lexicon.isVerb)) return null;
  return { kind: "thing", name: oneLine(name), head, bare: name === head, start, end: start + name.length };
}

/** What follows a name that a comma sets beside an office: no verb, or another sentence begins there. */
const STANDS_ALONE = /^\s*(?:[.,;:)\]”"»]|$|(?:who|qui|quien|che|que)\s)/u;
const OFFICE_THEN_COMMA = /^(?<office>(?:\p{L}[\p{L}\p{M}'’.-]*\s+){0,8}\p{L}[\p{L}\p{M}'’.-]*),\s*$/u;

/** "the president of the board, Ann Lee": the office before the comma, without its article, or null. */
function officeBeforeComma({ lexicon }: Scene, between: string): string | null {
  const phrase = OFFICE_THEN_COMMA.exec(between)?.groups?.["office"];
  if (phrase === undefined || !ARTICLE.test(phrase)) return null;
  const office = oneLine(phrase.replace(ARTICLE, ""));
  return office.split(" ").some(lexicon.isRole) ? office : null;
}

/** Nothing but an article and words for an office stand before a name. */
function leadsToName({ lexicon }: Scene, between: string): boolean {
  if (!/^(?:\p{L}[\p{L}'’.-]*\s*){0,6}$/u.test(between)) return false;
  const words = between.split(/\s+/u).filter((word) => word !== "");
  const adjective = (word: string): boolean =>
    lexicon.words.capitalNouns && /^\p{Ll}+(?:e|er|en)$/u.test(word);
  const small = (word: string): boolean =>
    ARTICLE.test(`${word} `) || adjective(word) || lexicon.isRole(word);
  return words.every(small) || lexicon.isRole(words.at(-1) ?? "");
}

/** "the President's directive of March 8": what is quoted is the directive. */
function possession({ patterns, lexicon }: Scene, segment: string, start: number): Source | null {
  const match = patterns.thingFirst.exec(segment);
  return match === null ? null : thingOf(match, start, lexicon.words.capitalNouns);
}

/** A body by its capitals at the beginning of a segment that begins at `start`. */
export function bodyFirst({ lexicon }: Scene, segment: string, start: number): Source | null {
  const body =
    /^\p{Lu}[\p{L}\p{M}&’'-]*(?:\s+(?:(?:of|for|the|and|de|la|des|du)\s+){0,2}\p{Lu}[\p{L}\p{M}&’'-]*)+/u.exec(
      segment,
    )?.[0];
  if (body === undefined || lexicon.words.capitalNouns || !body.split(/\s+/u).some(isNoName)) return null;
  return { kind: "thing", name: oneLine(body), head: "", bare: false, start, end: start + body.length };
}
