import { sentenceSpans } from "../../language/sentences.ts";
import type { SpeakerRule } from "./scene.ts";
import { sourceIn } from "./in-sentence.ts";
import { resolve } from "./resolve.ts";
import { isQuoted } from "./scene.ts";

const ENDS_SENTENCE = /[.!?。！？:：]["”’»)\]]*$/u;
/** Somebody asks; somebody else may answer. */
const ASKED =
  /\b(?:asked|asks|asking|wondered|inquired|fragte|fragt|demandé|demande|preguntó|pregunta|chiesto|chiede|спросил|спросила)\b/iu;
const LONGEST = 500;

/** `The minister warned of delays. “We can do no more.”`: a quotation that is whole sentences goes on from the one before. */
export const earlierRule: SpeakerRule = {
  name: "earlier",
  why: "Reporters say first who spoke of what, and then let them speak.",
  find: (around) => {
    const { scene, quotation, first } = around;
    const passage = scene.passages[first];
    if (passage === undefined) return null;
    const from = Math.max(passage.start, quotation.start - LONGEST);
    const head = scene.text.slice(from, quotation.start).trimEnd();
    if (head === "" || !ENDS_SENTENCE.test(head)) return null;
    if (/\n[^\S\n]*$/u.test(scene.text.slice(from, quotation.start))) return null; // a line of its own is another's turn
    const opening = scene.text.slice(quotation.start, quotation.start + 4).replace(/[^\p{L}]/gu, "");
    if (/^\p{Ll}/u.test(opening)) return null;
    const sentence = sentenceSpans(head, from).at(-1);
    // What follows a quotation at once speaks of that one; the next is another's turn.
    if (sentence !== undefined && around.previous !== null && around.previous.span.end >= sentence.start - 2)
      return null;
    if (sentence === undefined || ASKED.test(scene.text.slice(sentence.start, sentence.end))) return null;
    const source = sourceIn(scene, first, sentence);
    if (source === null || source.kind === "pronoun" || isQuoted(scene, source.start)) return null;
    return resolve(around, first, source);
  },
};
