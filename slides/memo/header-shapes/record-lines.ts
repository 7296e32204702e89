import { headerKindOf } from "../header-labels.ts";
import type { HeaderField, Paragraph } from "../memo.ts";
import type { ShapedHeader } from "./shape.ts";

/** "Python-Version: 2.0", "Status:": a label of one to three words, and perhaps a value. */
const LINE = /^(?<label>\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}):(?:[ \t]+(?<value>\S[^\n]*))?$/u;
const INDENTED = /^[ \t]+\S/u;

const FEWEST_LINES = 4;
/** So many labels must be ones we know; the others then are labels as well. */
const FEWEST_KNOWN = 2;

/** A record at the top of a document ("PEP: 100", "Title: …", "Created: …"): every line has a label, known or not. */
export function recordLines(
  text: string,
  block: Paragraph,
  before: readonly HeaderField[],
): ShapedHeader | null {
  if (before.length > 0) return null;
  const fields: HeaderField[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(/[^\n]+/gu)) {
    const line = match[0].trimEnd();
    const start = block.start + match.index;
    const end = start + line.length;
    const groups = LINE.exec(line)?.groups;
    const last = fields.at(-1);
    if (groups !== undefined) {
      const { label = "", value = "" } = groups;
      fields.push({
        kind: headerKindOf(label) ?? "other",
        start,
        end,
        label: { start, end: start + label.length },
        value: { start: end - value.length, end },
      });
    } else if (last !== undefined && INDENTED.test(line)) {
      const from = last.value.start === last.value.end ? start + line.search(/\S/u) : last.value.start;
      fields.splice(-1, 1, { ...last, end, value: { start: from, end } });
    } else return null;
  }
  const known = fields.filter((field) => field.kind !== "other").length;
  return fields.length >= FEWEST_LINES && known >= FEWEST_KNOWN ? { fields, staysInText: false } : null;
}
