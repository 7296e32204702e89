import { breakLines } from "../deck/break-lines.ts";
import { fillRegions } from "./fill-regions.ts";
import { textBlock, type FlowBlock, type FlowCell, type FlowContainer } from "./flow.ts";
import type { LaidOut, LayoutContext } from "./layouts/layout.ts";
import { PAPER_STEPS } from "./paper-steps.ts";
import { furnitureLines, furnitureRun } from "./set-line.ts";
import { handoutWords } from "./words.ts";

const PADDING_PX = 8;
const GAP_PX = 24;

/** Shares of the width: copy, given to, given, returned. */
const SHARES = [0.26, 0.4, 0.17, 0.17] as const;

/** The list with which numbered copies are handed out and collected again. */
export function copiesList(context: LayoutContext): LaidOut {
  const { geometry, options } = context;
  const { text } = geometry;
  const regions = fillRegions(listBlocks(context), () => text.heightPx);
  return {
    boxes: { copies: text },
    drafts: (options.copies === null ? [] : regions).map((fragments) => ({
      slides: [],
      parts: [{ kind: "flow", box: "copies", fragments }],
    })),
  };
}

function listBlocks({ source, options, geometry }: LayoutContext): readonly FlowBlock[] {
  const words = handoutWords(source.deck.language);
  const steps = PAPER_STEPS[options.size];
  const columnsPx = SHARES.map((share) => Math.floor(geometry.text.widthPx * share));
  const table: FlowContainer = { tag: "table", columnsPx, anchor: null };
  const row = (texts: readonly string[], header: boolean, repeat: FlowBlock | null): FlowBlock => {
    const role = header ? "column" : "cell";
    const cells = columnsPx.map((width, at): FlowCell => ({
      lines: furnitureLines(texts[at] ?? "", steps[role], width - GAP_PX),
      header,
      figures: false,
    }));
    return {
      ...textBlock({ role, linePx: steps[role].linePx, lines: [] }),
      tag: "row",
      paddingPx: PADDING_PX,
      cells,
      path: [table],
      keepTogether: true,
      keepWithNext: header,
      repeat,
    };
  };
  const title = textBlock({
    role: "heading",
    tag: "h2",
    linePx: steps.heading.linePx,
    lines: breakLines([furnitureRun(words.copiesList)], steps.heading, geometry.text.widthPx),
    keepWithNext: true,
  });
  const header = { ...row(words.copiesColumns, true, null), beforePx: GAP_PX };
  const { count, holders } = options.copies ?? { count: 0, holders: [] };
  const rows = Array.from({ length: count }, (_, at) =>
    row([words.copy(at + 1, count), holders[at] ?? ""], false, header),
  );
  return [title, header, ...rows];
}
