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

function guestOf(scene: Scene): Person | null {
  const known = guests.get(scene);
  if (known !== undefined) return known;
  const named = new Map<string, Person>();
  for (const [index] of scene.passages.entries()) {
    for (const mention of scene.mentionsAt(index)) {
      if (!WITH_WHOM.test(scene.text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start))) continue;
      const person = scene.people.whom(mention);
      named.set(person.name, person);
    }
  }
  const [only] = named.values();
  const guest = named.size === 1 && only !== undefined ? only : null;
  guests.set(scene, guest);
  return guest;
}
