import type { Flow, FlowItem } from "../flow/flow.ts";
import type { XmlElement } from "../package/xml.ts";
import { elementsOf } from "../package/xml.ts";
import type { OdtContext } from "./context.ts";
import type { ReadOdtBlocks } from "./inlines.ts";
import { writtenMarker } from "./list-style.ts";

/** A list; where all its items are headings, those headings. */
export function readList(list: XmlElement, context: OdtContext, readBlocks: ReadOdtBlocks): readonly Flow[] {
  return readLevel(list, { style: undefined, counts: [] }, context, readBlocks);
}

interface Around {
  /** The style of the list around this one, which inner lists take over. */
  readonly style: string | undefined;
  /** The numbers of the items around this list, outermost first. */
  readonly counts: readonly number[];
}

function readLevel(
  list: XmlElement,
  around: Around,
  context: OdtContext,
  readBlocks: ReadOdtBlocks,
): readonly Flow[] {
  const style = list.attributes["style-name"] ?? around.style;
  const depth = around.counts.length + 1;
  const level = context.styles.listLevel(style, depth);
  const key = `${style ?? ""}/${depth}`;
  const goesOn =
    list.attributes["continue-numbering"] === "true" || list.attributes["continue-list"] !== undefined;
  let count = goesOn ? (context.counts.get(key) ?? 0) : (level?.start ?? 1) - 1;
  const items = elementsOf(list).flatMap((element): readonly FlowItem[] => {
    if (element.name !== "list-item" && element.name !== "list-header") return [];
    const counted = element.name === "list-item";
    const start = Number(element.attributes["start-value"]);
    count = counted ? (Number.isInteger(start) ? start : count + 1) : count;
    const counts = [...around.counts, count];
    const flow = elementsOf(element).flatMap((child) =>
      child.name === "list"
        ? readLevel(child, { style, counts }, context, readBlocks)
        : readBlocks({ ...element, children: [child] }, context),
    );
    const ordered = counted && level?.ordered === true;
    return [{ marker: ordered ? writtenMarker(level, counts) : null, number: ordered ? count : null, flow }];
  });
  context.counts.set(key, count);
  if (items.length > 0 && items.every((item) => item.flow.every((block) => block.kind === "heading")))
    return items.flatMap((item) => item.flow);
  return items.length === 0 ? [] : [{ kind: "list", ordered: level?.ordered === true, items }];
}
