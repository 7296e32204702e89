import type { Flow, FlowItem } from "./flow.ts";

/** A paragraph of a word processor that is numbered or has a bullet, with what else belongs to it. */
export interface FlatItem extends FlowItem {
  /** The list it belongs to: neighbours of different lists stay apart. */
  readonly list: string;
  /** 0 is the outermost. */
  readonly level: number;
  readonly ordered: boolean;
}

/** Word processors keep lists flat; here items of deeper levels go into the item before them. */
export function nestItems(items: readonly FlatItem[]): readonly Flow[] {
  const lists: { readonly list: string; readonly ordered: boolean; readonly items: FlowItem[] }[] = [];
  const [first] = items;
  const base = first?.level ?? 0;
  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (item === undefined) break;
    let next = index + 1;
    while ((items[next]?.level ?? 0) > Math.max(base, item.level)) next += 1;
    const inner = nestItems(items.slice(index + 1, next));
    const nested = { marker: item.marker, number: item.number, flow: [...item.flow, ...inner] };
    const open = lists.at(-1);
    if (open !== undefined && open.list === item.list && open.ordered === item.ordered)
      open.items.push(nested);
    else lists.push({ list: item.list, ordered: item.ordered, items: [nested] });
    index = next;
  }
  return lists.map(({ ordered, items: members }) => ({ kind: "list", ordered, items: members }));
}
