import type { ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { READY_FOR_LATER_MS, useAfterPaint } from "./after-paint.ts";
import { SlidePage } from "./slide-frame.tsx";

interface SlidePagesProps {
  readonly deck: Deck;
  /** From 0. */
  readonly index: number;
  /** How many builds are shown. */
  readonly build: number;
}

/**
 * A slide's page, and unseen behind it those of its neighbours, laid out once the slide itself is painted: to turn to
 * one of them costs no layout.
 */
export function SlidePages({ deck, index, build }: SlidePagesProps): ReactElement {
  const painted = useAfterPaint(index, READY_FOR_LATER_MS);
  const near = [...new Set([index, painted - 1, painted, painted + 1])].filter((each) => each in deck.slides);
  return (
    <>
      {near.map((each) => (
        <div key={each} className="page" data-shown={each === index}>
          <SlidePage deck={deck} index={each} build={each === index ? build : each < index ? Infinity : 0} />
        </div>
      ))}
    </>
  );
}
