import { slideBox } from "../geometry.ts";
import type { LaidOut, LayoutContext } from "./layout.ts";

/** One slide fills each page; where the paper has other proportions, the slide's own colour surrounds it. */
export function slidesLayout({ source, geometry, shown }: LayoutContext): LaidOut {
  const { content } = geometry;
  const box = slideBox(content, source.deck.shape);
  const middle = {
    ...box,
    xPx: Math.floor((content.widthPx - box.widthPx) / 2),
    yPx: Math.floor((content.heightPx - box.heightPx) / 2),
  };
  return {
    boxes: { slide: middle },
    drafts: shown.map((index) => ({
      slides: [index],
      parts: [{ kind: "slide", box: "slide", index }],
      bare: true,
    })),
  };
}
