import { capitalised } from "../capitalised.ts";
import type { Mention } from "../names.ts";
import { findMentions } from "../names.ts";
import type { Person } from "../people.ts";
import type { Around, Scene, SpeakerRule } from "./scene.ts";
import { spoken } from "./scene.ts";

/** Words with which an interview or its thanks names whom it is with. */
const WITH_WHOM =
  /\b(?:interview(?:ed|s|ing)?(?:\s+(?:with|of|was\s+with))?|conversation\s+with|talked\s+(?:to|with)|spoke\s+(?:to|with)|sat\s+down\s+with|contacted|caught\s+up\s+with|asked|thanks?\s+to|thank|Interview\s+mit|Gespräch\s+mit|befragt(?:e|en)?|entretien\s+avec|interview\s+(?:de|d['’])|entrevista\s+(?:a|con)|intervista\s+(?:a|con))\s+$/iu;
const QUESTION = /[?？؟]["”’»)*_]*\s*$/u;
const LOOK_BACK = 40;

const guests = new WeakMap<Scene, Person | null>();

/** An answer to a question in a written interview, when the document names one person whom it is with. */
export const interviewRule: SpeakerRule = {
  name: "interview",
  why: "In an interview with one person, the passages that answer questions are theirs.",
  find: (around) => {
    if (!around.marked || !answersQuestion(around)) return null;
    const guest = guestOf(around.scene);
    return guest === null ? null : spoken(guest);
  },
};

/** The quotation begins its paragraph, behind a heading or a paragraph that asks. */
function answersQuestion({ scene, first, quotation }: Around): boolean {
  const own = scene.passages[first];
  if (own === undefined || scene.text.slice(own.start, quotation.start).trim() !== "") return false;
  const asked = own.heading ?? scene.passages[first - 1];
  return asked !== undefined && QUESTION.test(scene.text.slice(asked.start, asked.end));
}

/** The one person whom the document says it is with, in its text, title or headings; null when it is none or several. */
export function guestOf(scene: Scene): Person | null {
  const known = guests.get(scene);
  if (known !== undefined) return known;
  const named = new Map<string, Person>();
  const add = (words: string, mention: Mention): void => {
    if (!WITH_WHOM.test(words)) return;
    const person = scene.people.whom(mention);
    named.set(person.name, person);
  };
  for (const [index] of scene.passages.entries()) {
    for (const mention of scene.mentionsAt(index)) {
      add(scene.text.slice(Math.max(0, mention.officeStart - LOOK_BACK), mention.officeStart), mention);
    }
  }
  for (const heading of headingsOf(scene)) {
    for (const mention of findMentions(heading, scene.lexicon, () => false))
      add(heading.slice(0, mention.officeStart), mention);
  }
  const [only] = named.values();
  const guest = named.size === 1 && only !== undefined ? only : null;
  guests.set(scene, guest);
  return guest;
}

/** The words of headings and of the title; in capitals throughout they are set as names are written. */
function headingsOf({ memo, text }: Scene): readonly string[] {
  const spans = memo.blocks.filter((block) => block.kind === "heading");
  return [...spans, ...(memo.title === null ? [] : [memo.title])].map(({ start, end }) => {
    const words = text.slice(start, end);
    return words === words.toUpperCase() ? capitalised(words) : words;
  });
}
