import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from "react";
import { CANVASES } from "../../slides/deck/canvas.ts";
import type { Brand } from "../../slides/look/brand.ts";
import type { Shape } from "../../slides/deck/deck.ts";
import { useBrand } from "./look/use-brand.ts";

interface CanvasFrameProps {
  readonly shape: Shape;
  /** An organisation's colours and logo for what is drawn. */
  readonly brand: Brand | null;
  /** What assistive technology calls the picture; without it the frame is no landmark of its own. */
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * Draws its children on a canvas of fixed size and scales that, exactly and in the middle, into the box it is given.
 * The audience's deck and every preview go through here; that is why they are equal to the pixel.
 */
export function CanvasFrame({ shape, brand, label, children }: CanvasFrameProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = frame.current;
    const page = canvas.current;
    if (box === null || page === null) return undefined;
    const place = (): void => placeCanvas(page, box.getBoundingClientRect(), shape);
    place();
    const observer = new ResizeObserver(place);
    observer.observe(box);
    return () => observer.disconnect();
  }, [shape]);
  useBrand(canvas, brand);
  return (
    <div
      className="canvas-frame"
      ref={frame}
      {...(label === undefined ? {} : { role: "group", "aria-label": label })}
    >
      <div className="canvas" data-shape={shape} ref={canvas}>
        {children}
      </div>
    </div>
  );
}

/** Scales the canvas to the largest size that fits the box and sets it in the middle, on whole device pixels. */
function placeCanvas(
  canvas: HTMLElement,
  box: { readonly width: number; readonly height: number },
  shape: Shape,
): void {
  const { widthPx, heightPx } = CANVASES[shape];
  const scale = Math.min(box.width / widthPx, box.height / heightPx);
  const whole = (px: number): number => Math.round(px * devicePixelRatio) / devicePixelRatio;
  const left = whole((box.width - widthPx * scale) / 2);
  const top = whole((box.height - heightPx * scale) / 2);
  canvas.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
}
