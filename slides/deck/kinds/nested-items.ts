import type { PlanContext } from "../rule.ts";
import { furniture } from "../runs.ts";
import type { FlatItem } from "./flat-items.ts";
import { setHeadline, type Headed } from "./heading-setting.ts";

/** For each item the outermost one above it, or null for an outermost one. */
export function parentsOf(items: readonly FlatItem[]): readonly (FlatItem | null)[] {
  let outermost: FlatItem | null = null;
  return items.map((item) => {
    if (item.depth === 0) outermost = item;
    return item.depth === 0 ? null : outermost;
  });
}

/** An item with items of its own heads the slides on which these go on, where the list has no headline. */
export function parentHeadlines(
  context: PlanContext,
  parents: readonly (FlatItem | null)[],
): ReadonlyMap<FlatItem, Headed> {
  const headed = new Map<FlatItem, Headed>();
  for (const parent of new Set(parents)) {
    const set = parent === null ? null : setHeadline(context, parent.text);
    if (parent !== null && set !== null) headed.set(parent, set);
  }
  return headed;
}

/** An outermost item that heads its own items, which stand as far in as if they were a list of their own. */
export interface HeadingItem {
  readonly headed: Headed;
  readonly items: readonly FlatItem[];
}

/** A list whose outermost items are headlines in truth: each has items of its own and fits over them. Null otherwise. */
export function headingItems(
  context: PlanContext,
  items: readonly FlatItem[],
): readonly HeadingItem[] | null {
  // The item above the first ones has no words of its own, and heads nothing.
  if (items[0]?.depth !== 0) return null;
  const groups: HeadingItem[] = [];
  for (const [index, item] of items.entries()) {
    if (item.depth > 0) continue;
    const behind = items.slice(index + 1);
    const next = behind.findIndex(({ depth }) => depth === 0);
    const own = next === -1 ? behind : behind.slice(0, next);
    const headed = own.length === 0 ? null : setWithMarker(context, item);
    if (headed === null) return null;
    groups.push({ headed, items: own.map((each) => ({ ...each, depth: each.depth - 1 })) });
  }
  return groups;
}

/** A marker that stands in the memo is part of the headline, one that the list's kind gives stands before it. */
function setWithMarker(context: PlanContext, { text, marker }: FlatItem): Headed | null {
  if (marker === null) return setHeadline(context, text);
  if (marker.start === null) return setHeadline(context, text, [furniture(`${marker.text} `)]);
  return setHeadline(context, { start: marker.start, end: text.end });
}

/** Whether the item behind this one is set further in. */
export function leadsAt(items: readonly FlatItem[], index: number): boolean {
  return (items[index + 1]?.depth ?? 0) > (items[index]?.depth ?? 0);
}
