import type { Span } from "../../memo/memo.ts";
import type { Attribution } from "../../quotations/quotation.ts";
import type { KeyLineChoice, Setting, SlideKind } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { textBox } from "../layout.ts";
import { runsOf } from "../runs.ts";
import type { PlanContext } from "../rule.ts";
import { setText } from "../set-text.ts";
import { splitSetting } from "../split-setting.ts";
import type { StepName } from "../type-steps.ts";

/**
 * The slides of a text that is split over more than these stand for their own parts, but for the first: nobody finds
 * a line in the notes of a slide that repeat a hundred others'.
 */
export const WHOLE_ON_EACH = 3;

/** A text to be set on a slide of its own, or on several if it can't stand on one. */
export interface TextSlide {
  readonly kind: SlideKind;
  /** Largest first. */
  readonly steps: readonly StepName[];
  readonly headline: Setting | null;
  readonly text: Span;
  readonly stoodFor: readonly Span[];
  /** The speaker whose line stands under it, or null. */
  readonly attribution: Attribution | null;
  /** Why the text was chosen, where it was. */
  readonly keyLine?: KeyLineChoice | null;
}

/** Sets a text as large as its length allows; what can't stand on one slide at the smallest step is split, evenly. */
export function textSlides(context: PlanContext, slide: TextSlide): readonly Draft[] {
  const { kind, headline, steps, text, stoodFor, attribution } = slide;
  const box = textBox({ kind, shape: context.shape, headline, attribution });
  const whole = setText(runsOf(context.memo, text, "footnote-references"), steps, box);
  const parts = whole.fits
    ? [{ setting: whole.setting, source: text }]
    : splitSetting(whole.setting, steps, box);
  return parts.map(({ setting, source }, index) => ({
    ...emptyDraft(kind),
    keyLine: slide.keyLine ?? null,
    attribution,
    headline,
    body: { kind: "text", setting },
    part: parts.length > 1 ? { index: index + 1, count: parts.length } : null,
    shown: [source],
    stoodFor: index === 0 || parts.length <= WHOLE_ON_EACH ? stoodFor : [source],
  }));
}
