import type { Around, SpeakerRule } from "./scene.ts";

/** So much may stand between the parts of a quotation that "Burns said" breaks. */
const LONGEST_BREAK = 200;
const SENTENCE_END = /[.!?。！？](?=\s|$)/gu;
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|\p{Lu})\.(?=\s)/gu;

/** `“…,” Burns said. “…”`: the part behind is whose the part before is. */
export const brokenRule: SpeakerRule = {
  name: "broken",
  why: "What breaks a quotation to say who speaks says so of both parts.",
  find: (around) => (goesOn(around) ? (around.previous?.finding ?? null) : null),
};

/** True when nothing but "Burns said" stands between a quotation and the one before it. */
export function goesOn({ scene, quotation, previous, first }: Around): boolean {
  const passage = scene.passages[first];
  if (previous === null || passage === undefined || previous.span.start < passage.start) return false;
  if (previous.rule !== "behind") return false;
  const between = scene.text.slice(previous.span.end, quotation.start);
  if (between.length > LONGEST_BREAK || /\n\s*$/u.test(between)) return false;
  if (/[;:]/u.test(between) || (between.match(scene.patterns.verbs)?.length ?? 0) > 1) return false;
  const ends = [...between.replace(ABBREVIATED, (name) => name.replace(".", " ")).matchAll(SENTENCE_END)];
  const [end] = ends;
  return (
    ends.length === 0 ||
    (ends.length === 1 && end !== undefined && between.slice(end.index + 1).trim() === "")
  );
}
