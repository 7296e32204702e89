import type { Span } from "../../memo/memo.ts";
import type { Mention } from "../names.ts";
import type { Person } from "../people.ts";
import type { Around, Finding, Scene } from "./scene.ts";
import { isQuoted, mentionsWithin, spoken, unclear } from "./scene.ts";
import type { Source } from "./source.ts";

/** So many paragraphs back a pronoun may reach, when nobody else is named on the way. */
const REACH = 2;
/** Nor further than so many characters within one paragraph. */
const FURTHEST = 3000;
/** Words for offices that are parts of bodies and pieces of furniture more often. */
const NO_OFFICE =
  /^(?:head|heads|chair|source|sources|chief|general|user|users|member|members|leader|worker|student|soldier)$/iu;
const NOBODY = /^(?:it|they|es|ils|elles|ellos|ellas|eles|elas|essi|loro|они|вони|oni|het|ze|de)$/u;

/** "act of Congress entitled “…”": the word leads on to a title, and is no part of the name. */
const NAMED_SO =
  /,?\s+(?:entitled|titled|headed|called|named|dubbed|known as|betitelt|genannt|intitulée?s?|titulad[oa]s?|intitolat[oaie]|intitulad[oa]s?)\s*$/iu;
/** "This statement says:": with a capital where a sentence begins. */
const POINTS =
  /^(?:this|that|these|said|diese[rsmn]?|cette|cet|ce|ces|est[eao]s?|quest[aeio]|deze|dit|эт(?:от|а|о|и))\s/iu;
/** "Paragraph 4": a part of something that isn't named; nobody in the room knows of what. */
const PART =
  /^(?:paragraph|para|section|clause|point|item|annex|appendix|chapter|page|table|figure|footnote|note|absatz|ziffer|punkt|abschnitt|paragraphe|alinéa|point|párrafo|sección)s?\s+[\p{N}.()a-z]{1,8}$/iu;

/** "Renshaw's press spokesman". */
const OWNED = /^['’]s?\s(?<office>\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+){0,2})/u;
/** So many characters behind a name an office of theirs is looked for. */
const OWNED_WITHIN = 60;

/** Whom a source means. `index` is the passage in which it stands. */
export function resolve(around: Around, index: number, source: Source): Finding | null {
  const { scene } = around;
  if (source.kind === "person") return spoken(source.person);
  if (source.kind === "pronoun") return resolvePronoun(around, index, source.word, source.start);
  const holder =
    source.bare && scene.patterns.roleWord.test(source.head) ? scene.people.withRole(source.head) : null;
  if (holder !== null) return spoken(holder);
  const name = source.name.replace(NAMED_SO, "");
  const bareDocument = source.bare && scene.patterns.documentWord.test(source.head);
  if (PART.test(name) || (bareDocument && !/[\p{Lu}\p{N}]/u.test(name.replace(POINTS, ""))))
    return unclear(`the memo only says “${name}”`);
  return { kind: "speaker", attribution: { speaker: name, role: null, organisation: null } };
}

/**
 * A pronoun means the only one named before it in its paragraph, else in the last one that names anybody. Somebody
 * spoken of by office alone counts as well.
 */
function resolvePronoun(around: Around, index: number, word: string, at: number): Finding {
  const { scene } = around;
  if (NOBODY.test(word)) return unclear(`“${word}” could be several`);
  for (let back = 0; back <= REACH; back += 1) {
    const passage = scene.passages[index - back];
    if (passage === undefined) break;
    const end = back === 0 ? at : passage.end;
    const from = Math.max(passage.start, end - FURTHEST);
    const people = peopleNamed(scene, index - back, from, end, word);
    const others = [
      ...officesNamed(scene, from, end, people),
      ...officesOwned(scene, index - back, { start: from, end }),
    ];
    if (people.length + others.length > 1) {
      return unclear(`“${word}” could be ${[...people.map(({ name }) => name), ...others].join(" or ")}`);
    }
    const spokeThere = back > 0 ? speakerOf(around, passage.start) : null;
    if (people.length + others.length === 0 && spokeThere !== null) return spokeThere;
    const [only] = people;
    if (only !== undefined) return spoken(only);
    const [office] = others;
    if (office !== undefined && back === 0)
      return spoken({ name: office, role: null, organisation: null, gender: null });
    if (passage.heading !== null) break;
  }
  return unclear(`nobody is named near “${word}”`);
}

/** Those whom a stretch calls by office only, each once; an office that one of the people holds is theirs. */
function officesNamed(
  scene: Scene,
  start: number,
  end: number,
  people: readonly Person[],
): readonly string[] {
  const found = new Map<string, string>();
  for (const { index, groups } of scene.text.slice(start, end).matchAll(scene.patterns.roleMentions)) {
    const head = groups?.["head"] ?? "";
    if (NO_OFFICE.test(head)) continue;
    const object = scene.patterns.prepositionLast.test(
      scene.text.slice(Math.max(0, start + index - 24), start + index).trimEnd(),
    );
    if (object && people.length === 0) continue;
    const held = people.some(({ role }) => role?.toLowerCase().includes(head.toLowerCase()) === true);
    if (
      held ||
      isQuoted(scene, start + index) ||
      (scene.lexicon.words.capitalNouns && !/^\p{Lu}/u.test(head))
    )
      continue;
    found.set(head.toLowerCase(), (groups?.["name"] ?? "").replace(/\s+/gu, " "));
  }
  return [...found.values()];
}

/** "Renshaw's spokesman": who holds the office is spoken of, and Renshaw is not. */
function officesOwned(scene: Scene, index: number, stretch: Span): readonly string[] {
  const owned = mentionsWithin(scene, index, stretch).flatMap((mention) => {
    const office = officeOwned(scene, mention);
    return office === null || isQuoted(scene, mention.start) ? [] : [office];
  });
  return [...new Set(owned)];
}

/** The words from a name in the possessive to the office behind it, or null. */
function officeOwned({ text, lexicon }: Scene, { possessive, nameStart, end }: Mention): string | null {
  if (!possessive) return null;
  const words = OWNED.exec(text.slice(end, end + OWNED_WITHIN))?.groups?.["office"] ?? "";
  const at = words.split(" ").findIndex((word) => lexicon.isRole(word));
  if (at === -1) return null;
  const office = words
    .split(" ")
    .slice(0, at + 1)
    .join(" ");
  return text.slice(nameStart, text.indexOf(office, end) + office.length).replace(/\s+/gu, " ");
}

/** The speaker of the quotation before, when it stands in the passage that begins at `start` or runs into it. */
function speakerOf({ previous }: Around, start: number): Finding | null {
  if (previous === null || previous.span.end <= start) return null;
  return previous.finding?.kind === "speaker" ? previous.finding : null;
}

/** The persons named outside of marks in a stretch of a passage, each once, whom the pronoun can mean. */
function peopleNamed(
  scene: Scene,
  index: number,
  start: number,
  end: number,
  word: string,
): readonly Person[] {
  const found = new Map<string, Person>();
  for (const mention of mentionsWithin(scene, index, { start, end })) {
    if (isQuoted(scene, mention.start) || officeOwned(scene, mention) !== null) continue;
    const person = scene.people.whom(mention);
    const other = (word === "he" && person.gender === "she") || (word === "she" && person.gender === "he");
    if (!other) found.set(person.name, person);
  }
  return [...found.values()];
}
