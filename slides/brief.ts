import type { Deck, Shape } from "./deck/deck.ts";
import { checkMarking } from "./deck/marking.ts";
import { planDeck } from "./deck/plan.ts";
import { fingerprint } from "./fingerprint.ts";
import { account } from "./ledger/account.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Memo } from "./memo/memo.ts";
import type { Format } from "./memo/read/index.ts";
import { readMemo } from "./memo/read/index.ts";
import { findQuotations } from "./quotations/find.ts";
import type { Quotation } from "./quotations/quotation.ts";
import type { Problem, Result } from "./result.ts";
import { success } from "./result.ts";

/** A memo with all that was made of it. */
export interface Briefing {
  readonly memo: Memo;
  readonly quotations: readonly Quotation[];
  readonly deck: Deck;
  readonly ledger: Ledger;
  /** Everything found out of order, in the order of the pipeline. */
  readonly problems: readonly Problem[];
  /** Nothing lost, nothing invented, everything fits, no problem of severity error. */
  readonly ok: boolean;
}

export interface BriefOptions {
  readonly shape: Shape;
  /** The memo's format when it is known; else it is told from the name and the text. */
  readonly format?: Format;
  /** What to mark every slide, page and file with; else the memo's own classification line. */
  readonly marking?: string;
}

/** Hex digits of the memo's SHA-256 that a deck carries. */
const FINGERPRINT_DIGITS = 12;

/** The whole pipeline, from a document's bytes to a deck with its ledger. */
export async function brief(
  bytes: Uint8Array,
  name: string | null,
  options: BriefOptions,
): Promise<Result<Briefing>> {
  const read = await readMemo(bytes, name, options.format ?? null);
  if (!read.ok) return read;
  const memo = read.value;
  const found = findQuotations(memo);
  const deck = planDeck(memo, found.quotations, {
    shape: options.shape,
    fingerprint: fingerprint(bytes, FINGERPRINT_DIGITS),
    ...(options.marking === undefined ? {} : { marking: options.marking }),
  });
  const ledger = account(memo, deck);
  const problems = [...memo.problems, ...found.problems, ...markingProblems(deck)];
  return success({
    memo,
    quotations: found.quotations,
    deck,
    ledger,
    problems,
    ok: isOk(deck, ledger, problems),
  });
}

function markingProblems(deck: Deck): readonly Problem[] {
  return deck.marking === null ? [] : checkMarking(deck.marking, deck.shape);
}

function isOk(deck: Deck, ledger: Ledger, problems: readonly Problem[]): boolean {
  const whole = ledger.lost.length === 0 && ledger.invented.length === 0;
  return (
    whole &&
    deck.slides.every((slide) => slide.fits) &&
    problems.every((problem) => problem.severity !== "error")
  );
}
