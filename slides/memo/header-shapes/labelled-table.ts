import { headerKindOf } from "../header-labels.ts";
import type { HeaderField, Span, Table } from "../memo.ts";
import type { ShapedHeader } from "./shape.ts";

/** So many rows must have labels that we know. */
const FEWEST_KNOWN = 2;
const LONGEST_LABEL = 40;

/** Word's habit: labels in a table's first column, values in its second. Every row with words must be such a line. */
export function labelledTable(text: string, table: Table): ShapedHeader | null {
  const rows = [...(table.header === null ? [] : [table.header]), ...table.rows];
  const fields: HeaderField[] = [];
  for (const row of rows) {
    const cells = row.filter((cell) => cell.end > cell.start);
    const [label, value, ...more] = cells;
    if (label === undefined) continue;
    const words = text.slice(label.start, label.end);
    const field = more.length > 0 ? null : fieldOf(words, label, value);
    if (field === null) return null;
    fields.push(field);
  }
  const known = fields.filter(({ kind }) => kind !== "other").length;
  return known >= FEWEST_KNOWN && known * 2 > fields.length ? { fields, staysInText: false } : null;
}

function fieldOf(words: string, label: Span, value: Span | undefined): HeaderField | null {
  const bare = words.replace(/\s*[:：]\s*$/u, "");
  const kind = headerKindOf(bare);
  if (words.length > LONGEST_LABEL || (kind === null && bare === words)) return null;
  return {
    kind: kind ?? "other",
    start: label.start,
    end: value?.end ?? label.end,
    label: { start: label.start, end: label.start + bare.length },
    value: value ?? { start: label.end, end: label.end },
  };
}
