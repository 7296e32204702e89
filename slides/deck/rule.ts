import type { Memo, Span } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Shape } from "./deck.ts";
import type { Draft } from "./draft.ts";
import type { Unit } from "./unit.ts";

/** What a rule may look at. */
export interface PlanContext {
  readonly memo: Memo;
  readonly shape: Shape;
  readonly units: readonly Unit[];
  readonly quotations: readonly Quotation[];
  /** The level of the headings that get slides of their own, or null without headings. */
  readonly sectionLevel: number | null;
  /** Whether a unit, by its index, stands in an appendix: behind the close. */
  readonly isBackup: (at: number) => boolean;
}

/** Words that get no slide of their own, and in whose notes they stand: the next slide's, or those of the one before. */
export interface Aside {
  readonly span: Span;
  readonly home: "next" | "before";
}

/** What a rule makes of the units it uses. */
export interface Planned {
  readonly drafts: readonly Draft[];
  /** How many units, from the one asked about, are used up; one at least. */
  readonly used: number;
  readonly asides?: readonly Aside[];
}

/** One way from the memo's blocks to slides. */
export interface Rule {
  readonly name: string;
  /** One sentence on why slides are made so. */
  readonly why: string;
  /** Plans from `at`, an index into `context.units`; null when the rule has nothing to say there. */
  readonly plan: (context: PlanContext, at: number) => Planned | null;
}
