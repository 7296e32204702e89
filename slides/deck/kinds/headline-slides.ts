import type { Memo, Span } from "../../memo/memo.ts";
import type { SlideKind } from "../deck.ts";
import type { Draft } from "../draft.ts";
import { emptyDraft } from "../draft.ts";
import { runsOf } from "../runs.ts";
import type { TextBox } from "../set-text.ts";
import { setText } from "../set-text.ts";
import { splitSetting } from "../split-setting.ts";
import type { StepName } from "../type-steps.ts";

/** A slide that is nothing but a headline, which the memo gives. */
export interface HeadlineSlide {
  readonly kind: SlideKind;
  /** Largest first. */
  readonly steps: readonly StepName[];
  readonly box: TextBox;
  readonly span: Span;
}

/** Sets a heading as large as its length allows; one that can't stand on one slide at the smallest step is split. */
export function headlineSlides(memo: Memo, { kind, steps, box, span }: HeadlineSlide): readonly Draft[] {
  const whole = setText(runsOf(memo, span, "footnote-references"), steps, box);
  const parts = whole.fits
    ? [{ setting: whole.setting, source: span }]
    : splitSetting(whole.setting, steps, box);
  return parts.map(({ setting, source }, index) => ({
    ...emptyDraft(kind),
    headline: setting,
    part: parts.length > 1 ? { index: index + 1, count: parts.length } : null,
    shown: [source],
    stoodFor: [index === 0 ? span : source],
  }));
}
