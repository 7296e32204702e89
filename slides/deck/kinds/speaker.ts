import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import type { Attribution } from "../../quotations/quotation.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { setHeadline } from "./heading-setting.ts";
import { textSlides } from "./text-slides.ts";
import { TEXT_STEPS } from "./text-steps.ts";

/** From so many words on, a quotation is long enough for its speaker to be introduced on a slide. */
const LONG = 80;

/** The lead-in to a long quotation introduces the speaker. */
export const speakerRule: Rule = {
  name: "speaker",
  why: "Who speaks matters as much as what is said: before many words of one person, the room meets them.",
  plan: (context, at): Planned | null => {
    const block = context.units[at]?.block;
    const quotation = context.units[at + 1]?.quotation ?? null;
    if (
      block?.kind !== "paragraph" ||
      context.units[at]?.quotation !== null ||
      quotation === null ||
      quotation.attribution === null
    )
      return null;
    if (readingLength(context.memo.text.slice(quotation.start, quotation.end)) < LONG || !quotation.marked)
      return null;
    const named = introduction(context, block, quotation.attribution);
    if (named === null) return null;
    const headline = setHeadline(context, named.name)?.headline ?? null;
    const slide = {
      kind: "speaker",
      steps: TEXT_STEPS.speaker,
      headline,
      text: named.sentence,
      stoodFor: [block],
      attribution: null,
    } as const;
    const drafts = textSlides(context, slide).map((draft) => ({
      ...draft,
      shown: [named.name, ...draft.shown],
    }));
    return { drafts, used: 1 };
  },
};

/** The sentence that names the speaker, and the name in it. */
function introduction(
  { memo }: PlanContext,
  paragraph: Span,
  attribution: Attribution,
): { readonly sentence: Span; readonly name: Span } | null {
  const sentences = sentenceSpans(memo.text.slice(paragraph.start, paragraph.end), paragraph.start);
  for (const sentence of sentences.toReversed()) {
    const at = memo.text
      .slice(sentence.start, sentence.end)
      .replace(/\s/gu, " ")
      .indexOf(attribution.speaker);
    if (at === -1) continue;
    const name = { start: sentence.start + at, end: sentence.start + at + attribution.speaker.length };
    return { sentence, name };
  }
  return null;
}
