import { findMentions } from "../names.ts";
import { spoken } from "./scene.ts";
import type { SpeakerRule } from "./scene.ts";

const GLUED = /^[.,;]?\s?(?:\[(?<label>[^\]\s]{1,6})\]|\((?<number>\d{1,3})\))/u;
/** "See", "Quoted in": the note names where the passage was found, not who said it. */
const BORROWED =
  /\b(?:quoted in|cited in|qtd\. in|see|cf\.|compare|zitiert nach|zit\. n\.|cité par|citado en)\b/iu;
const OPENS = 60;

/** A footnote behind the closing mark begins with the speaker's name. */
export const footnoteRule: SpeakerRule = {
  name: "footnote",
  why: "A note at the closing mark gives the source; when it begins with a person, the words are theirs.",
  find: ({ scene, quotation }) => {
    const match = GLUED.exec(scene.text.slice(quotation.end, quotation.end + 12));
    const label = match?.groups?.["label"] ?? match?.groups?.["number"];
    if (label === undefined) return null;
    const note = scene.noteOf(label);
    if (note === null || note.start < quotation.end) return null;
    const words = scene.text.slice(note.start, note.end).replace(/^\s*[[(]?\d{1,3}[\])]?[.:]?\s*/u, "");
    if (BORROWED.test(words.slice(0, OPENS))) return null;
    const [mention] = findMentions(words, scene.lexicon, () => false);
    return mention === undefined || mention.start > 0 ? null : spoken(scene.people.whom(mention));
  },
};
