import type { Briefing, BriefOptions } from "../brief.ts";
import { briefFrom } from "../brief.ts";
import { unreachable } from "../result.ts";
import type { Problem, Result } from "../result.ts";
import { success } from "../result.ts";
import type { Change, SlideAnchor } from "./arrangement.ts";
import { findAnchor } from "./anchor.ts";
import type { History } from "./history.ts";
import { afterChange, redo, undo } from "./history.ts";
import { slideAt } from "./slide-anchor.ts";
import { slidesAt } from "./slides-at.ts";

/** A briefing that is being arranged: how it stands, and how it came to that. */
export interface Arranging {
  readonly briefing: Briefing;
  readonly history: History;
}

/** What it is planned with each time. */
export type ArrangingOptions = Omit<BriefOptions, "format" | "arrangement">;

/** One change more; a failure says why it does not apply, and nothing has changed then. */
export function changeByHand(
  { briefing, history }: Arranging,
  change: Change,
  options: ArrangingOptions,
): Result<Arranging> {
  const made = inState(briefing, afterChange(history, change), options);
  const refused = made.briefing.unplaced.find((unplaced) => unplaced.change === change);
  return refused === undefined ? success(made) : { ok: false, problem: asRefusal(refused.problem) };
}

/** The last change taken back; the same object when there is none. */
export function takeBack(arranging: Arranging, options: ArrangingOptions): Arranging {
  const history = undo(arranging.history);
  return history === arranging.history ? arranging : inState(arranging.briefing, history, options);
}

/** What was taken back last done again; the same object when there is nothing. */
export function doAgain(arranging: Arranging, options: ArrangingOptions): Arranging {
  const history = redo(arranging.history);
  return history === arranging.history ? arranging : inState(arranging.briefing, history, options);
}

/** Without some changes that found no place; they are gone for good. */
export function forgetChanges(
  { briefing, history }: Arranging,
  changes: readonly Change[],
  options: ArrangingOptions,
): Arranging {
  // A change that came back from where the memo was read is a copy of the one in the history.
  const forgotten = new Set(changes.map((change) => JSON.stringify(change)));
  const done = history.done.filter((change) => !forgotten.has(JSON.stringify(change)));
  return inState(briefing, { ...history, done }, options);
}

/** The slide (from 0) that a change was about, in a deck in which it was made or taken back; null when it is gone. */
export function slideOfChange({ memo, deck }: Briefing, change: Change): number | null {
  switch (change.kind) {
    case "key-line":
      return showing(change.line.text === "" ? null : findAnchor(memo.text, change.line), change.slide);
    case "to-slide":
      return showing(findAnchor(memo.text, change.passage), change.slide);
    case "split":
      return showing(findAnchor(memo.text, change.at), change.slide);
    case "speaker": {
      const opening = findAnchor(memo.text, change.quotation);
      return opening === null ? null : (slidesAt(deck, opening)[0] ?? null);
    }
    case "to-notes":
    case "join":
    case "stand":
    case "move":
    case "builds":
    case "time":
      return slideAt(memo.text, deck, change.slide);
    default:
      return unreachable(change);
  }

  function showing(passage: ReturnType<typeof findAnchor>, slide: SlideAnchor): number | null {
    const first = passage === null ? undefined : slidesAt(deck, passage)[0];
    return first ?? slideAt(memo.text, deck, slide);
  }
}

function inState({ source, carried }: Briefing, history: History, options: ArrangingOptions): Arranging {
  return { briefing: { ...briefFrom(source, { ...options, arrangement: history.done }), carried }, history };
}

/** At the desk a refusal is an answer, not something wrong with the briefing. */
function asRefusal(problem: Problem): Problem {
  return { ...problem, severity: "note" };
}
