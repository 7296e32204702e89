import type { SpeakerRule } from "./scene.ts";

/** So much may stand between the parts of a quotation that "Burns said" breaks. */
const LONGEST_BREAK = 200;
const SENTENCE_END = /[.!?。！？](?=\s|$)/gu;
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|\p{Lu})\.(?=\s)/gu;

/** `“…,” Burns said. “…”`: the part behind is whose the part before is. */
export const brokenRule: SpeakerRule = {
  name: "broken",
  why: "What breaks a quotation to say who speaks says so of both parts.",
  find: ({ scene, quotation, previous, first }) => {
    const passage = scene.passages[first];
    if (previous === null || passage === undefined || previous.span.start < passage.start) return null;
    if (previous.rule !== "behind" && previous.rule !== "broken") return null;
    const between = scene.text.slice(previous.span.end, quotation.start);
    if (between.length > LONGEST_BREAK) return null;
    const ends = [...between.replace(ABBREVIATED, (name) => name.replace(".", " ")).matchAll(SENTENCE_END)];
    const [end] = ends;
    const whole =
      ends.length === 0 ||
      (ends.length === 1 && end !== undefined && between.slice(end.index + 1).trim() === "");
    return whole ? previous.finding : null;
  },
};
