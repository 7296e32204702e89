import { sentenceSpans } from "../../language/sentences.ts";
import { readingLength } from "../../language/words.ts";
import { emptyDraft } from "../draft.ts";
import { keyLine } from "../key-line.ts";
import { leansBackward } from "../leaning-lines.ts";
import { headlineBox, textBox } from "../layout.ts";
import { quotationsWithin } from "../quotation-lookup.ts";
import { runsOf } from "../runs.ts";
import type { PlanContext, Planned, Rule } from "../rule.ts";
import { setText } from "../set-text.ts";
import { questionBefore } from "./asked.ts";
import { figureIn } from "./figure-in.ts";
import { LONG_PARAGRAPH } from "./thoughts.ts";

/** A sentence of more words than these doesn't turn on its figure. */
const MOST_WORDS = 26;

/** Without one a paragraph turns on no figure, and need not be ranked. */
const DIGIT = /\p{N}/u;

const FIGURE_STEPS = ["numeral-220", "numeral-160", "numeral-112", "title-96"] as const;
const SENTENCE_STEPS = ["statement-46", "statement-38"] as const;

/** A key line that turns on one figure shows it large, over the sentence as it stands. */
export const numbersRule: Rule = {
  name: "numbers",
  why: "A figure that a sentence turns on is what the room will remember, so it sees it first; the sentence says what it means.",
  plan: (context: PlanContext, at): Planned | null => {
    const unit = context.units[at];
    if (unit?.block.kind !== "paragraph" || unit.quotation !== null) return null;
    const { memo, shape } = context;
    const paragraph = { start: unit.block.start, end: unit.block.end };
    if (quotationsWithin(context.quotations, paragraph).length > 0) return null;
    const all = memo.text.slice(paragraph.start, paragraph.end);
    if (!DIGIT.test(all) || readingLength(all) > LONG_PARAGRAPH) return null;
    const line = keyLine(memo, paragraph, [], questionBefore(context, at));
    if (line === null) return null;
    const words = memo.text.slice(line.start, line.end);
    if (readingLength(words) > MOST_WORDS || sentenceSpans(words).length > 1 || leansBackward(words))
      return null;
    const figure = figureIn(memo.text, line);
    if (figure === null) return null;
    const large = setText(runsOf(memo, figure), FIGURE_STEPS, { ...headlineBox(shape), maxLines: 1 });
    if (!large.fits) return null;
    const headline = large.setting;
    const box = textBox({ kind: "numbers", shape, headline, attribution: null });
    const sentence = setText(runsOf(memo, line, "footnote-references"), SENTENCE_STEPS, box);
    if (!sentence.fits) return null;
    const draft = {
      ...emptyDraft("numbers"),
      headline,
      body: { kind: "text", setting: sentence.setting },
      keyLine: line.choice,
      shown: [{ start: line.start, end: line.end }],
      stoodFor: [paragraph],
    } as const;
    return { drafts: [draft], used: 1 };
  },
};
