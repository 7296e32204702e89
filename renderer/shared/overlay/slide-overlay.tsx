import { useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Shape } from "../../../slides/deck/deck.ts";
import { InkCanvas } from "./ink-canvas.tsx";
import { MarkLayer, points } from "./mark-layer.tsx";
import { usePointing } from "./use-pointing.ts";
import type { Pointing } from "./use-pointing.ts";
import "./overlay.css";

interface SlideOverlayProps {
  readonly pointing: Pointing;
  readonly shape: Shape;
  /** The slide once more, for the magnifier. */
  readonly picture: ReactNode;
}

/** Ink and pointer over a slide, on its own canvas: the same in every window, whatever its size. */
export function SlideOverlay({ pointing, shape, picture }: SlideOverlayProps): ReactElement {
  const surface = useRef<HTMLDivElement>(null);
  usePointing(surface, pointing);
  const { store, tool, slide } = pointing;
  return (
    <div className="overlay" data-tool={tool ?? "none"} ref={surface}>
      <InkCanvas store={store} slide={slide} />
      {points(tool) && (
        <MarkLayer key={tool} store={store} tool={tool} shape={shape} slide={slide} picture={picture} />
      )}
    </div>
  );
}
