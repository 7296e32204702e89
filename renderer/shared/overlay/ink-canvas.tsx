import { useLayoutEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { InkEffect, Stroke } from "../../../slides/session/ink/ink.ts";
import type { OverlayStore } from "./overlay-store.ts";
import { areaOf, around, paintFrom, paintStrokes, repaint } from "./paint-ink.ts";

interface InkCanvasProps {
  readonly store: OverlayStore;
  /** From 0. */
  readonly slide: number;
}

/**
 * The ink of a slide. What is drawn is painted once and stays: a stroke that grows paints its new end, one that is
 * rubbed out repaints its own surroundings.
 */
export function InkCanvas({ store, slide }: InkCanvasProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = useRef(slide);
  const painter = useRef<InkPainter | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const made = createPainter(element, store, () => shown.current);
    painter.current = made;
    const stop = store.onInk(made.onInk);
    const observer = new ResizeObserver(made.paintAll);
    observer.observe(element.closest(".canvas-frame") ?? element);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [store]);
  useLayoutEffect(() => {
    shown.current = slide;
    painter.current?.turnTo();
  }, [slide]);
  return <canvas className="ink" ref={canvas} hidden aria-hidden="true" />;
}

interface InkPainter {
  readonly onInk: (effect: InkEffect | null) => void;
  readonly paintAll: () => void;
  /** Another slide is shown. Where neither has ink nothing is touched: a canvas that is cleared is drawn anew. */
  readonly turnTo: () => void;
}

function createPainter(element: HTMLCanvasElement, store: OverlayStore, slide: () => number): InkPainter {
  let painted: readonly Stroke[] = [];
  const paintAll = (): void => {
    painted = store.strokes(slide());
    element.hidden = painted.length === 0;
    const context = element.getContext("2d");
    sizeToScreen(element);
    context?.clearRect(0, 0, element.width, element.height);
    if (context !== null) paintStrokes(context, painted);
  };
  return {
    paintAll,
    turnTo: () => {
      if (painted.length > 0 || store.strokes(slide()).length > 0) paintAll();
    },
    onInk: (effect) => {
      const context = element.getContext("2d");
      if (context === null || (effect !== null && effect.slide !== slide())) return;
      const before = painted;
      painted = store.strokes(slide());
      if (effect === null || effect.kind === "restore") paintAll();
      else if (element.hidden || painted.length === 0) paintAll();
      else if (effect.kind === "begin") paintFrom(context, effect.stroke, 0);
      else if (effect.kind === "extend") paintEnd(context, painted, effect.id, effect.points.length / 2);
      else repaintWithout(context, before, painted, effect.ids);
    },
  };
}

/**
 * As many pixels as the screen has there: the canvas frame scales what is in it. None while there is no ink: an empty
 * canvas costs a screen's worth of memory, and time with every frame.
 */
function sizeToScreen(canvas: HTMLCanvasElement): void {
  const { width, height } = canvas.getBoundingClientRect();
  const [across, down] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}

function paintEnd(
  context: CanvasRenderingContext2D,
  strokes: readonly Stroke[],
  id: string,
  added: number,
): void {
  const stroke = strokes.findLast((each) => each.id === id);
  if (stroke !== undefined) paintFrom(context, stroke, stroke.points.length / 2 - added);
}

function repaintWithout(
  context: CanvasRenderingContext2D,
  before: readonly Stroke[],
  after: readonly Stroke[],
  ids: readonly string[],
): void {
  const gone = before.filter(({ id }) => ids.includes(id));
  const area = around(gone.map((stroke) => areaOf(context.canvas, stroke)));
  if (area !== null) repaint(context, area, after);
}
