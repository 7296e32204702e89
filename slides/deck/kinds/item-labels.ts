import type { Span } from "../../memo/memo.ts";
import type { PlanContext } from "../rule.ts";
import type { FlatItem } from "./flat-items.ts";
import type { Headed } from "./heading-setting.ts";
import { setHeadline } from "./heading-setting.ts";

/** "Harbour fund: the fund pays …": up to six words that begin with a capital, and a colon. */
const LABEL = /^\p{Lu}[\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,5}(?=\s*[:：]\s)/u;

/**
 * The label of an item that has one where most of its list have none: it speaks of something else than the list's
 * lead-in announces, so that its label heads it. Null for any other item.
 */
export function oddLabel(context: PlanContext, items: readonly FlatItem[], item: FlatItem): Headed | null {
  const label = labelOf(context, item);
  if (label === null) return null;
  const labelled = items.filter((each) => labelOf(context, each) !== null).length;
  return items.length > 2 && labelled * 2 < items.length ? setHeadline(context, label) : null;
}

function labelOf({ memo }: PlanContext, { text }: FlatItem): Span | null {
  const label = LABEL.exec(memo.text.slice(text.start, text.end))?.[0];
  return label === undefined ? null : { start: text.start, end: text.start + label.length };
}
