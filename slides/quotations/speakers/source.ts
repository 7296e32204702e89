import type { Span } from "../../memo/memo.ts";
import type { Mention } from "../names.ts";
import { isNoName, isOpeningWord } from "../not-names.ts";
import type { Person } from "../people.ts";
import type { Scene } from "./scene.ts";

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

/** No subject stands further from its verb, in characters. */
export const WIDEST = 220;

/** "with the words": the phrase quotes, and is no part of who speaks. */
const IN_WORDS = /(?:^|\s)(?:worten|words|mots|palabras|parole|palavras|woorden)(?=\s|$)/iu;
/** An article, which is no part of a name. */
export const ARTICLE =
  /^(?:the|a|an|this|that|these|said|der|die|das|ein|eine|le|la|les|l['’]|un|une|el|los|las|una|il|lo|uno|o|a|os|as|um|uma|de|het|een)(?:\s+|(?<=['’]))/iu;

/** A mention as a source. */
export function personAt(scene: Scene, mention: Mention): Source {
  return { kind: "person", person: scene.people.whom(mention), start: mention.start, end: mention.end };
}

/** A mention as a source, with an office that stands beside it; one that the memo gave before counts more. */
export function withOffice(scene: Scene, mention: Mention, office: string): Source {
  const source = personAt(scene, mention);
  if (source.kind !== "person" || source.person.role !== null) return source;
  return { ...source, person: { ...source.person, role: office.replace(ARTICLE, "") } };
}

/** An office, a document or a body, from a match of `Patterns.thing` that begins at `start`; null where it is none after all. */
export function thingOf(match: RegExpExecArray, start: number, capitalNouns: boolean): Source | null {
  const { determiner = "", name = "", head = "" } = match.groups ?? {};
  if ((capitalNouns && !/^\p{Lu}/u.test(head)) || IN_WORDS.test(match[0])) return null;
  if (PASSIVE.test(name)) return null;
  const shown = ARTICLE.test(determiner) ? name : `${determiner}${name}`;
  const bare = oneLine(name).toLowerCase() === oneLine(head).toLowerCase();
  return {
    kind: "thing",
    name: wholeName(oneLine(shown)),
    head: oneLine(head),
    bare,
    start,
    end: start + match[0].length,
  };
}

/** "the director of the company had already": the verb's helpers end a name. */
const HELPERS =
  /,?\s(?:(?:had|has|have|is|was|were|are|been|would|will|avait|ont|est|était|avaient|sera|había|han|fue|aveva|hanno|hat|hatte|ist|war)(?:\s|$)|a\s(?:déjà|été|également)(?:\s|$)).*$/u;
/** "the law was defended by his deputy": somebody else speaks. */
const PASSIVE =
  /\s(?:was|were|been|a été|ont été|est|wurde|wurden|fue|è stat[ao])\s[^,]*\s(?:by|par|von|por|da)(?:\s|$)/u;
/** "the Ministry on May 15": when it spoke. */
const WHEN = /,?\s(?:on|in|dated|am|im|le|el|il)\s(?:\p{L}+\s)?\d.*$/u;
/** "the note which", "the complaint of the league and": what follows is said of it, or of something else. */
const LEADS_ON = /,?\s(?:which|who|that|qui|que|dont|die|and|or|but|und|oder|et|ou|y|e|dat|en)$/u;

/** The name of a thing without the words that only lead on from it. */
export function wholeName(name: string): string {
  return name.replace(HELPERS, "").replace(WHEN, "").replace(LEADS_ON, "");
}

/** Somebody who goes by one name that is no word of the memo ("Alice"). */
export function soleName({ lexicon }: Scene, word: string, span: Span): Source | null {
  const possible =
    !isOpeningWord(word) &&
    !isNoName(word) &&
    !lexicon.isCommon(word) &&
    !lexicon.words.capitalNouns &&
    word.length > 2;
  if (!possible || lexicon.isRole(word) || /['’]s?$/u.test(word) || !/^\p{Lu}[\p{Ll}\p{Lo}’]/u.test(word))
    return null;
  return { kind: "person", person: { name: word, role: null, organisation: null, gender: null }, ...span };
}

/** White space made single. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
