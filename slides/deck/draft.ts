import type { Span } from "../memo/memo.ts";
import type { Attribution } from "../quotations/quotation.ts";
import type { Body, HangingMarks, KeyLineChoice, Setting, Slide, SlideKind, Standing } from "./deck.ts";

/** A slide as a rule makes it; id, notes, numbers and fit come from what it says. */
export interface Draft {
  readonly kind: SlideKind;
  /** The name of the rule that made it. */
  readonly rule: string;
  readonly headline: Setting | null;
  readonly body: Body;
  readonly marks: HangingMarks | null;
  readonly attribution: Attribution | null;
  readonly part: Slide["part"];
  /** Why its line was chosen, or null where there was nothing to choose. */
  readonly keyLine: KeyLineChoice | null;
  /** The passages whose words are on the slide. */
  readonly shown: readonly Span[];
  /** The paragraphs it stands for, whole; they become its notes. */
  readonly stoodFor: readonly Span[];
  readonly standing: Standing;
  /** Whether its items come one after the other; null leaves it to the deck's look. */
  readonly inTurn: boolean | null;
  readonly plannedSeconds: number | null;
}

/** A draft with nothing but its kind; rules fill in what they have. */
export function emptyDraft(kind: SlideKind): Draft {
  return {
    kind,
    rule: kind,
    headline: null,
    body: { kind: "none" },
    marks: null,
    attribution: null,
    part: null,
    keyLine: null,
    shown: [],
    stoodFor: [],
    standing: "main",
    inTurn: null,
    plannedSeconds: null,
  };
}
