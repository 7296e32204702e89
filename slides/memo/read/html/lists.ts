import type { Flow, FlowItem } from "../flow/flow.ts";
import { numeral } from "../numerals.ts";
import type { NumeralStyle } from "../numerals.ts";
import type { HtmlContext } from "./context.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";
import { attribute, children, isElement, textOf } from "./tree.ts";

type FlowOf = (nodes: readonly HtmlNode[], context: HtmlContext) => readonly Flow[];

const STYLES: Readonly<Record<string, NumeralStyle>> = {
  a: "lower-letter",
  A: "upper-letter",
  i: "lower-roman",
  I: "upper-roman",
};

/** A list; one all of whose items are notes that the text refers to becomes those notes. */
export function listFlow(list: HtmlElement, context: HtmlContext, flowOf: FlowOf): readonly Flow[] {
  const members = children(list).filter((child) => isElement(child) || textOf(child) !== "");
  const notes = members.filter((child) => isElement(child) && context.notes.labelOfNote(child) !== null);
  if (notes.length > 0 && notes.length === members.length) return flowOf(members, context);
  const ordered = list.tagName === "ol";
  const items = itemsOf(members, list, context, flowOf);
  return items.length === 0 ? [] : [{ kind: "list", ordered, items }];
}

function itemsOf(
  members: readonly HtmlNode[],
  list: HtmlElement,
  context: HtmlContext,
  flowOf: FlowOf,
): readonly FlowItem[] {
  const items: FlowItem[] = [];
  const count = members.filter((member) => isElement(member) && member.tagName === "li").length;
  const step = attribute(list, "reversed") === null ? 1 : -1;
  let number = integer(attribute(list, "start")) ?? (step === 1 ? 1 : count);
  for (const member of members) {
    const before = items.at(-1);
    if (isElement(member) && member.tagName === "li") {
      number = integer(attribute(member, "value")) ?? number;
      items.push({ ...numbering(list, number), flow: flowOf(children(member), context) });
      number += step;
    } else if (before === undefined) {
      items.push({ marker: null, number: null, flow: flowOf([member], context) });
    } else {
      // Lists in lists and texts without an item of their own belong to the item before them.
      items.splice(-1, 1, { ...before, flow: [...before.flow, ...flowOf([member], context)] });
    }
  }
  return items.filter((item) => item.flow.length > 0);
}

function numbering(list: HtmlElement, number: number): Pick<FlowItem, "marker" | "number"> {
  if (list.tagName !== "ol") return { marker: null, number: null };
  const style = STYLES[attribute(list, "type") ?? ""];
  return { marker: style === undefined ? null : `${numeral(number, style)}.`, number };
}

function integer(written: string | null): number | null {
  return written !== null && /^\s*-?\d{1,6}\s*$/u.test(written) ? Number(written) : null;
}
