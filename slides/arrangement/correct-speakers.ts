import type { Memo } from "../memo/memo.ts";
import { rememberLast } from "../remember-last.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { findAnchor } from "./anchor.ts";
import type { Arrangement, ChangeOf, Unplaced } from "./arrangement.ts";
import { passageGone } from "./refusals.ts";

/** Quotations with the speakers that the briefer named, and the corrections that no longer apply. */
export interface Corrected {
  readonly quotations: readonly Quotation[];
  readonly unplaced: readonly Unplaced[];
}

/** Names the speakers anew; the last word on a quotation counts. */
export function correctSpeakers(
  memo: Pick<Memo, "text">,
  found: readonly Quotation[],
  arrangement: Arrangement,
): Corrected {
  const changes = arrangement.filter((each): each is ChangeOf<"speaker"> => each.kind === "speaker");
  return changes.length === 0 ? { quotations: found, unplaced: [] } : corrected(memo, found, ...changes);
}

/** The same quotations as long as no speaker is corrected anew: what was planned with them holds. */
const corrected = rememberLast(nameAnew);

function nameAnew(
  { text }: Pick<Memo, "text">,
  found: readonly Quotation[],
  ...changes: readonly ChangeOf<"speaker">[]
): Corrected {
  let quotations = found;
  const unplaced: Unplaced[] = [];
  for (const change of changes) {
    const opening = findAnchor(text, change.quotation);
    const index =
      opening === null
        ? -1
        : quotations.findIndex(({ start, end }) => start <= opening.start && opening.start < end);
    const quotation = quotations[index];
    if (quotation === undefined) {
      const gone = passageGone(change.quotation);
      if (!gone.ok) unplaced.push({ change, problem: { ...gone.problem, severity: "warning" } });
    } else {
      quotations = quotations.with(index, { ...quotation, attribution: change.speaker });
    }
  }
  return { quotations, unplaced };
}
