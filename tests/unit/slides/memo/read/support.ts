import type { Block, Memo } from "../../../../../slides/memo/memo.ts";
import type { Format } from "../../../../../slides/memo/read/index.ts";
import { readMemo } from "../../../../../slides/memo/read/index.ts";
import type { Problem } from "../../../../../slides/result.ts";

/** Reads a text or bytes that must be readable. */
export async function memoOf(
  source: string | Uint8Array,
  format: Format | null,
  name: string | null = null,
): Promise<Memo> {
  const read = await readMemo(bytesOf(source), name, format);
  if (!read.ok) throw new Error(`${read.problem.code}: ${read.problem.message}`);
  return read.value;
}

/** Reads a text or bytes that must be refused. */
export async function refusalOf(
  source: string | Uint8Array,
  format: Format | null,
  name: string | null = null,
): Promise<Problem> {
  const read = await readMemo(bytesOf(source), name, format);
  if (read.ok) throw new Error(`was read: ${read.value.text.slice(0, 200)}`);
  return read.problem;
}

export function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === "string" ? new TextEncoder().encode(source) : source;
}

/** A memo's blocks in a notation for tests: one line each, "kind text", inner blocks indented by two spaces. */
export function outline(memo: Memo): string {
  return memo.blocks.flatMap((block) => linesOf(memo, block)).join("\n");
}

function linesOf(memo: Memo, block: Block): readonly string[] {
  const text = memo.text.slice(block.start, block.end);
  const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
  switch (block.kind) {
    case "heading":
      return [`h${block.level} ${text}`];
    case "paragraph":
      return [`p ${text.replaceAll("\n", " / ")}`];
    case "code":
      return [`code ${text.replaceAll("\n", " / ")}`];
    case "figure":
      return [`figure ${block.address} ${text}`];
    case "block-quote":
      return ["quote", ...indent(block.blocks.flatMap((inner) => linesOf(memo, inner)))];
    case "footnote":
      return [`note ${block.label}`, ...indent(block.blocks.flatMap((inner) => linesOf(memo, inner)))];
    case "table": {
      const row = (cells: readonly { readonly start: number; readonly end: number }[]): string =>
        cells.map((cell) => memo.text.slice(cell.start, cell.end)).join(" | ");
      return [
        "table",
        ...(block.header === null ? [] : [`  # ${row(block.header)}`]),
        ...block.rows.map((cells) => `  - ${row(cells)}`),
      ];
    }
    case "list":
      return [
        block.ordered ? "ol" : "ul",
        ...block.items.flatMap((item) => {
          const marker =
            item.marker === null ? (item.number ?? "•") : memo.text.slice(item.marker.start, item.marker.end);
          return [`  ${marker}`, ...indent(indent(item.blocks.flatMap((inner) => linesOf(memo, inner))))];
        }),
      ];
    default:
      return block satisfies never;
  }
}

/** The marked passages of a memo, "kind(target) text". */
export function marksOf(memo: Memo): readonly string[] {
  return memo.marks.map(
    ({ kind, target, start, end }) =>
      `${kind}${target === null ? "" : `(${target})`} ${memo.text.slice(start, end)}`,
  );
}

/** The codes of a memo's problems. */
export function codesOf(memo: Memo): readonly string[] {
  return memo.problems.map((problem) => problem.code);
}
