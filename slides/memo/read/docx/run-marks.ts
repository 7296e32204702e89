import type { Mark } from "../../memo.ts";
import type { XmlElement } from "../package/xml.ts";
import { childOf } from "../package/xml.ts";
import type { Style } from "./styles.ts";
import { toggle } from "./styles.ts";

/** How a run looks. */
export interface RunMarks {
  readonly kinds: readonly Mark["kind"][];
  readonly position: "sup" | "sub" | null;
  readonly hidden: boolean;
}

/** What a run's own properties and its character style say. */
export function runMarks(properties: XmlElement | undefined, style: Style): RunMarks {
  const on = (name: string): boolean | null => toggle(childOf(properties, name));
  const kinds: Mark["kind"][] = [];
  if (on("i") ?? style.italic) kinds.push("emphasis");
  if (on("b") ?? style.bold) kinds.push("strong");
  if (on("strike") === true || on("dstrike") === true) kinds.push("deleted");
  return { kinds, position: positionOf(properties), hidden: on("vanish") === true };
}

/** Raised and lowered text: by its own property, or moved by half a line's height or less. */
function positionOf(properties: XmlElement | undefined): "sup" | "sub" | null {
  const aligned = childOf(properties, "vertAlign")?.attributes["val"];
  if (aligned === "superscript") return "sup";
  if (aligned === "subscript") return "sub";
  const halfPoints = Number(childOf(properties, "position")?.attributes["val"] ?? 0);
  if (!Number.isFinite(halfPoints) || halfPoints === 0) return null;
  return halfPoints > 0 ? "sup" : "sub";
}
