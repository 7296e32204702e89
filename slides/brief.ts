import type { Arrangement, Unplaced } from "./arrangement/arrangement.ts";
import { correctSpeakers } from "./arrangement/correct-speakers.ts";
import type { Deck, Shape } from "./deck/deck.ts";
import { checkMarking } from "./deck/marking.ts";
import { planDeck } from "./deck/plan.ts";
import { fingerprint } from "./fingerprint.ts";
import { account } from "./ledger/account.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { Memo } from "./memo/memo.ts";
import type { Format } from "./memo/read/index.ts";
import { readMemo } from "./memo/read/index.ts";
import type { FoundQuotations } from "./quotations/find.ts";
import { findQuotations } from "./quotations/find.ts";
import type { Quotation } from "./quotations/quotation.ts";
import { dressDeck, PLAIN_LOOK } from "./look/look.ts";
import type { Problem, Result } from "./result.ts";
import { success } from "./result.ts";
import type { BriefingFile } from "./saved/briefing-file/briefing-file.ts";
import { isBriefingFile, readBriefingFile } from "./saved/briefing-file/read.ts";

/** A memo as it was read, before anything is planned. */
export interface ReadSource {
  /** The memo's file, byte for byte; a briefing that is saved carries it. */
  readonly bytes: Uint8Array;
  readonly memo: Memo;
  readonly found: FoundQuotations;
  /** First 12 hex digits of the SHA-256 of the memo's bytes. */
  readonly fingerprint: string;
}

/** A memo with all that was made of it. */
export interface Briefing {
  /** What it was made from; planning it anew needs nothing else. */
  readonly source: ReadSource;
  readonly memo: Memo;
  readonly quotations: readonly Quotation[];
  readonly deck: Deck;
  readonly ledger: Ledger;
  /** What the briefer changed by hand and the memo leaves no room for. */
  readonly unplaced: readonly Unplaced[];
  /** Everything found out of order, in the order of the pipeline. */
  readonly problems: readonly Problem[];
  /** What a `.briefing` file brought along beside the memo, or null for a memo. */
  readonly carried: BriefingFile | null;
  /** Nothing lost, nothing invented, everything fits, no problem of severity error. */
  readonly ok: boolean;
}

export interface BriefOptions {
  /** When left out: that of the `.briefing` file, else 16:9. */
  readonly shape?: Shape;
  /** The memo's format when it is known; else it is told from the name and the text. */
  readonly format?: Format;
  /** What to mark every slide, page and file with; else the memo's own classification line. */
  readonly marking?: string;
  /** What the briefer changed by hand; nothing when left out. */
  readonly arrangement?: Arrangement;
}

/** Hex digits of the memo's SHA-256 that a deck carries. */
const FINGERPRINT_DIGITS = 12;

/** How the names of briefings end. */
const BRIEFING_ENDING = ".briefing";

/**
 * The whole pipeline, from a document's bytes to a deck with its ledger. A `.briefing` file is opened as it was left:
 * what `options` say goes before what it carries.
 */
export async function brief(
  bytes: Uint8Array,
  name: string | null,
  options: BriefOptions = {},
): Promise<Result<Briefing>> {
  if (!isBriefingFile(bytes) && !(name?.toLowerCase().endsWith(BRIEFING_ENDING) ?? false))
    return briefMemo(bytes, name, options);
  const opened = readBriefingFile(bytes);
  if (!opened.ok) return opened;
  const { briefing: carried, problems } = opened.value;
  const { memo, shape, marking, arrangement, look } = carried;
  const own = { shape, arrangement, ...(marking === null ? {} : { marking }) };
  const made = await briefMemo(memo.bytes, memo.name, { ...own, ...options });
  if (!made.ok) return made;
  return success({
    ...made.value,
    deck: { ...dressDeck(made.value.deck, look ?? PLAIN_LOOK), route: carried.route },
    problems: [...problems, ...made.value.problems],
    carried,
  });
}

async function briefMemo(
  bytes: Uint8Array,
  name: string | null,
  options: BriefOptions,
): Promise<Result<Briefing>> {
  const read = await readMemo(bytes, name, options.format ?? null);
  if (!read.ok) return read;
  const memo = read.value;
  const found = findQuotations(memo);
  return success(
    briefFrom({ bytes, memo, found, fingerprint: fingerprint(bytes, FINGERPRINT_DIGITS) }, options),
  );
}

/** The pipeline from a memo that was read: quotations, deck, ledger. Arranging plans anew from here. */
export function briefFrom(source: ReadSource, options: Omit<BriefOptions, "format">): Briefing {
  const { memo, found } = source;
  const { shape = "16:9", marking, arrangement = [] } = options;
  const { quotations, unplaced } = correctSpeakers(memo, found.quotations, arrangement);
  const planned = planDeck(memo, quotations, {
    shape,
    fingerprint: source.fingerprint,
    arrangement,
    ...(marking === undefined ? {} : { marking }),
  });
  const { deck } = planned;
  const ledger = account(memo, deck);
  const problems = [...memo.problems, ...found.problems, ...markingProblems(deck)];
  return {
    source,
    memo,
    quotations,
    deck,
    ledger,
    unplaced: [...unplaced, ...planned.unplaced],
    problems,
    carried: null,
    ok: isOk(deck, ledger, problems),
  };
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
