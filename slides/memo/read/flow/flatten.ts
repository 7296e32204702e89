import { unreachable } from "../../../result.ts";
import type { Flow, Inline } from "./flow.ts";
import { textInline } from "./flow.ts";

const BREAK: Inline = { kind: "break" };

/** What stands in a table cell, as one paragraph: blocks become lines of it. No word is left out. */
export function flattenFlow(flow: readonly Flow[]): readonly Inline[] {
  return joinLines(flow.flatMap(linesOf));
}

function joinLines(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [BREAK, ...line]));
}

function linesOf(block: Flow): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.inlines];
    case "list":
      return block.items.map((item) => {
        const marker = item.marker ?? (item.number === null ? null : `${item.number}.`);
        const body = flattenFlow(item.flow);
        return marker === null ? body : [textInline(`${marker} `), ...body];
      });
    case "block-quote":
    case "footnote":
      return block.flow.flatMap(linesOf);
    case "table":
      return [...(block.header === null ? [] : [block.header]), ...block.rows].map((row) =>
        row.flatMap((cell, index) => (index === 0 ? cell : [textInline(" "), ...cell])),
      );
    case "code":
      return block.text.split("\n").map((line) => [textInline(line)]);
    case "figure":
      return [[textInline(block.alternative, block.at)]];
    default:
      return unreachable(block);
  }
}
