import { fillRegions } from "../fill-regions.ts";
import type { Box } from "../geometry.ts";
import { memoBlocks } from "../memo-blocks.ts";
import type { LaidOut, LayoutContext } from "./layout.ts";
import { NUMBER_PX, SLIDES_PX } from "./text-margins.ts";

/** The memo itself, typeset: its paragraphs' numbers before the text, behind it the slides that each went to. */
export function memoLayout({ source, options, geometry, shown }: LayoutContext): LaidOut {
  const before = NUMBER_PX[options.size];
  const behind = SLIDES_PX[options.size];
  const { content } = geometry;
  const box: Box = {
    ...content,
    xPx: content.xPx + (source.deck.direction === "rtl" ? behind : before),
    widthPx: content.widthPx - before - behind,
  };
  const blocks = memoBlocks(source, { size: options.size, widthPx: box.widthPx, slidesPx: behind, shown });
  return {
    boxes: { memo: box },
    drafts: fillRegions(blocks, () => box.heightPx).map((fragments) => ({
      slides: [],
      parts: [{ kind: "flow", box: "memo", fragments }],
    })),
  };
}
