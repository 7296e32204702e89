import { arrange } from "../arrangement/arrange.ts";
import type { Arrangement, Unplaced } from "../arrangement/arrangement.ts";
import type { Memo } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Deck, Shape } from "./deck.ts";
import { rememberLast } from "../remember-last.ts";
import { bodyDrafts } from "./body-drafts.ts";
import type { Draft } from "./draft.ts";
import { finishDeck } from "./finish.ts";
import { agendaDraft } from "./kinds/agenda.ts";
import { announcementRule } from "./kinds/announcement.ts";
import { asideRule } from "./kinds/asides.ts";
import { backupRule } from "./kinds/backup.ts";
import { comparisonRule } from "./kinds/comparison.ts";
import { decisionRule } from "./kinds/decision.ts";
import { numbersRule } from "./kinds/numbers.ts";
import { timelineRule } from "./kinds/timeline.ts";
import { backupScope } from "./backup-scope.ts";
import { codeRule } from "./kinds/code.ts";
import { closeDraft } from "./kinds/close.ts";
import { entriesRule } from "./kinds/entries.ts";
import { figureRule } from "./kinds/figure.ts";
import { linkLabelRule } from "./kinds/link-label.ts";
import { listRule } from "./kinds/list.ts";
import { quotationRule } from "./kinds/quotation.ts";
import { sectionRule } from "./kinds/section.ts";
import { sourcesRule } from "./kinds/sources.ts";
import { speakerRule } from "./kinds/speaker.ts";
import { statementRule } from "./kinds/statement.ts";
import { tableRule } from "./kinds/table.ts";
import { titleDrafts } from "./kinds/title.ts";
import { markingOf } from "./marking.ts";
import { outline, sectionLevel } from "./outline.ts";
import { partLeadIns } from "./part-lead-ins.ts";
import { quotationLookup, quotationsWithin } from "./quotation-lookup.ts";
import type { PlanContext, Rule } from "./rule.ts";

/** The rules, in order: at each place of the memo the first that has something to say makes the slides. */
export const RULES: readonly Rule[] = [
  backupRule,
  sourcesRule,
  asideRule,
  comparisonRule,
  entriesRule,
  linkLabelRule,
  sectionRule,
  speakerRule,
  decisionRule,
  timelineRule,
  listRule,
  quotationRule,
  tableRule,
  codeRule,
  figureRule,
  announcementRule,
  numbersRule,
  statementRule,
];

/** So many characters of a file's name stand for a memo without a title. */
const LONGEST_NAME = 60;

export interface PlanOptions {
  readonly shape: Shape;
  /** First digits of the memo's hash. */
  readonly fingerprint: string;
  /** What to mark every slide with; the memo's own classification line when left out. */
  readonly marking?: string;
  /** What the briefer changed by hand; nothing when left out. */
  readonly arrangement?: Arrangement;
}

/** A deck as it was planned and arranged. */
export interface PlannedDeck {
  readonly deck: Deck;
  /** Changes by hand that the memo leaves no room for. */
  readonly unplaced: readonly Unplaced[];
}

/** Plans the deck of a memo. The same memo gives the same deck, on every machine and engine. */
export function planDeck(memo: Memo, quotations: readonly Quotation[], options: PlanOptions): PlannedDeck {
  const { shape, fingerprint } = options;
  const { context, planned, title } = plannedDrafts(memo, quotations, shape);
  const { drafts, unplaced } = arrange(context, planned, options.arrangement ?? []);
  const marking = options.marking ?? markingOf(memo);
  return {
    deck: finishDeck({ context, drafts, title, fingerprint, marking }),
    unplaced,
  };
}

/** The slides of a memo before anything is arranged by hand. */
interface PlannedDrafts {
  readonly context: PlanContext;
  readonly planned: readonly Draft[];
  readonly title: string;
}

const plannedDrafts = rememberLast(
  (memo: Memo, quotations: readonly Quotation[], shape: Shape): PlannedDrafts => {
    const units = partLeadIns(memo.text, outline(memo, quotationLookup(quotations)), (span) =>
      quotationsWithin(quotations, span),
    );
    const context: PlanContext = {
      memo,
      shape,
      units,
      quotations,
      sectionLevel: sectionLevel(units),
      isBackup: backupScope(memo, units),
    };
    const title = deckTitle(memo);
    const titles = titleDrafts(memo, title, shape);
    const all = bodyDrafts(context, RULES, titles);
    const [opening, body] = [all.slice(0, titles.length), all.slice(titles.length)];
    const planned = [
      ...opening,
      ...agendaDraft(context),
      ...body.filter(({ standing }) => standing !== "backup"),
      ...closeDraft(memo, shape),
      ...body.filter(({ standing }) => standing === "backup"),
    ];
    return { context, planned, title };
  },
);

/** The memo's title on one line, else its file's name, else a plain word. */
function deckTitle({ title, text, name }: Memo): string {
  if (title !== null) return text.slice(title.start, title.end).replace(/\s+/gu, " ");
  return name?.replace(/\.[^.]+$/u, "").slice(0, LONGEST_NAME) ?? "Memo";
}
