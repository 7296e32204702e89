import { useLayoutEffect, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import { CANVASES } from "../../../slides/deck/canvas.ts";
import type { Canvas } from "../../../slides/deck/canvas.ts";
import type { Shape } from "../../../slides/deck/deck.ts";
import type { Mark } from "../../../slides/session/mark.ts";
import type { Tool } from "../../../slides/session/session.ts";
import type { OverlayStore } from "./overlay-store.ts";

/** How much larger the magnifier shows the slide, and its radius in canvas pixels. */
const ZOOM = 2;
const LENS_PX = 170;

/** Tools that leave nothing behind. */
export type PointingTool = Exclude<Tool, "pen" | "eraser">;

/** Whether a tool points; the others leave ink. */
export function points(tool: Tool | null): tool is PointingTool {
  return tool !== null && tool !== "pen" && tool !== "eraser";
}

interface MarkLayerProps {
  readonly store: OverlayStore;
  readonly tool: PointingTool;
  readonly shape: Shape;
  /** From 0. */
  readonly slide: number;
  /** The slide once more, for the magnifier. */
  readonly picture: ReactNode;
}

/** What the briefer points with: the dot, the light, the lens or the frame, where the mark is. */
export function MarkLayer({ store, tool, shape, slide, picture }: MarkLayerProps): ReactElement {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = layer.current;
    if (element === null) return undefined;
    const place = (): void => placeMark(element, store.mark(), slide, CANVASES[shape]);
    place();
    return store.onMark(place);
  }, [store, shape, slide]);
  return (
    <div className="mark" data-tool={tool} ref={layer} hidden aria-hidden="true">
      {tool === "magnifier" ? (
        <div className="lens">
          <div className="lens-slide">{picture}</div>
        </div>
      ) : (
        <div className={tool} />
      )}
    </div>
  );
}

/** Moves the mark without drawing anything anew but what moved. */
function placeMark(layer: HTMLElement, mark: Mark | null, slide: number, canvas: Canvas): void {
  const pointed = layer.firstElementChild;
  const wanted = layer.dataset["tool"] === "highlight" ? "box" : "spot";
  layer.hidden = mark === null || mark.slide !== slide || mark.kind !== wanted;
  if (layer.hidden || mark === null || !(pointed instanceof HTMLElement)) return;
  if (mark.kind === "box") {
    const { left, top, right, bottom } = mark.box;
    pointed.style.transform = `translate(${left * canvas.widthPx}px, ${top * canvas.heightPx}px)`;
    pointed.style.width = `${(right - left) * canvas.widthPx}px`;
    pointed.style.height = `${(bottom - top) * canvas.heightPx}px`;
    return;
  }
  const [x, y] = [mark.at.x * canvas.widthPx, mark.at.y * canvas.heightPx];
  pointed.style.transform = `translate(${x}px, ${y}px)`;
  const magnified = pointed.firstElementChild;
  if (magnified instanceof HTMLElement)
    magnified.style.transform = `translate(${LENS_PX - ZOOM * x}px, ${LENS_PX - ZOOM * y}px) scale(${ZOOM})`;
}
