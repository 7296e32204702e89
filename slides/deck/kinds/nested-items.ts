import type { PlanContext } from "../rule.ts";
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

/** Whether the item behind this one is set further in. */
export function leadsAt(items: readonly FlatItem[], index: number): boolean {
  return (items[index + 1]?.depth ?? 0) > (items[index]?.depth ?? 0);
}
