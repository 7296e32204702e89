import type { XmlElement } from "../package/xml.ts";
import { childOf, elementsOf } from "../package/xml.ts";

const WRAPPERS: ReadonlySet<string> = new Set([
  "sdt",
  "sdtContent",
  "customXml",
  "ins",
  "moveTo",
  "smartTag",
]);

/** An element's children out of what wraps them: content controls, tracked insertions, alternatives. */
export function unwrapped(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === "AlternateContent") return unwrapped(chosen(child) ?? child);
    return WRAPPERS.has(child.name) ? unwrapped(child) : [child];
  });
}

/** Of alternative contents the first: the others repeat it for older programs. */
export function chosen(alternatives: XmlElement): XmlElement | undefined {
  return childOf(alternatives, "Choice") ?? childOf(alternatives, "Fallback");
}
