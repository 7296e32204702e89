import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { slideMarkup } from "../../slides/markup/slide.ts";
import { CanvasFrame } from "./canvas-frame.tsx";
import { setMarkup } from "./trusted.ts";

interface SlideFrameProps {
  readonly deck: Deck;
  /** From 0. */
  readonly index: number;
  /** How many builds are shown; all of them when left out. */
  readonly build?: number;
  readonly label?: string;
  /** What lies over the slide, on its canvas. */
  readonly overlay?: ReactNode;
}

/** A slide as a picture: the same markup on the same canvas as the audience sees. */
export function SlideFrame({ deck, index, build, label, overlay }: SlideFrameProps): ReactElement {
  return (
    <CanvasFrame shape={deck.shape} brand={deck.look.brand} {...(label === undefined ? {} : { label })}>
      <SlidePage deck={deck} index={index} {...(build === undefined ? {} : { build })} />
      {overlay}
    </CanvasFrame>
  );
}

/** A slide's markup as it stands on the canvas, without a frame around it. */
export function SlidePage({
  deck,
  index,
  build,
}: Pick<SlideFrameProps, "deck" | "index" | "build">): ReactElement {
  const page = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ readonly deck: Deck; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const slide = deck.slides[index];
    if (page.current === null) return;
    if (slide === undefined)
      throw new Error(`Slide ${index} is out of range for a deck of ${deck.slides.length}`);
    // Another build is no other slide.
    if (drawn.current?.deck !== deck || drawn.current.index !== index)
      setMarkup(page.current, slideMarkup(slide, deck, index));
    drawn.current = { deck, index };
    for (const [at, fragment] of page.current.querySelectorAll(".fragment").entries())
      fragment.classList.toggle("not-yet", at >= (build ?? Infinity));
  }, [deck, index, build]);
  return <div ref={page} />;
}
