import type { Person } from "../people.ts";
import type { Around, Finding, Scene } from "./scene.ts";
import { isQuoted, mentionsWithin, spoken, unclear } from "./scene.ts";
import type { Source } from "./source.ts";

/** So many paragraphs back a pronoun may reach, when nobody else is named on the way. */
const REACH = 2;
const NOBODY = /^(?:it|they|es|ils|elles|ellos|ellas|eles|elas|essi|loro|они|вони|oni|het|ze|de)$/u;

/** Whom a source means. `index` is the passage in which it stands. */
export function resolve(around: Around, index: number, source: Source): Finding | null {
  const { scene } = around;
  if (source.kind === "person") return spoken(source.person);
  if (source.kind === "pronoun") return resolvePronoun(around, index, source.word, source.start);
  const holder =
    source.bare && scene.patterns.roleWord.test(source.head) ? scene.people.withRole(source.head) : null;
  if (holder !== null) return spoken(holder);
  return { kind: "speaker", attribution: { speaker: source.name, role: null, organisation: null } };
}

/** A pronoun means the only person named before it in its paragraph, else in the last one that names anybody. */
function resolvePronoun(around: Around, index: number, word: string, at: number): Finding {
  const { scene } = around;
  if (NOBODY.test(word)) return unclear(`“${word}” could be several`);
  for (let back = 0; back <= REACH; back += 1) {
    const passage = scene.passages[index - back];
    if (passage === undefined) break;
    const end = back === 0 ? at : passage.end;
    const people = peopleNamed(scene, index - back, passage.start, end, word);
    const spokeThere = back > 0 ? speakerOf(around, passage.start) : null;
    if (people.length === 0 && spokeThere !== null) return spokeThere;
    const [only] = people;
    if (people.length > 1)
      return unclear(`“${word}” could be ${people.map(({ name }) => name).join(" or ")}`);
    if (only !== undefined) return spoken(only);
    if (passage.heading !== null) break;
  }
  return unclear(`nobody is named near “${word}”`);
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
    if (isQuoted(scene, mention.start)) continue;
    const person = scene.people.whom(mention);
    const other = (word === "he" && person.gender === "she") || (word === "she" && person.gender === "he");
    if (!other) found.set(person.name, person);
  }
  return [...found.values()];
}
