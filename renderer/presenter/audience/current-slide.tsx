import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { InkColour } from "../../../slides/session/ink/ink.ts";
import type { Session } from "../../../slides/session/session.ts";
import type { OverlayStore } from "../../shared/overlay/overlay-store.ts";
import { SlideOverlay } from "../../shared/overlay/slide-overlay.tsx";
import { SlideFrame, SlidePage } from "../../shared/slide-frame.tsx";

interface CurrentSlideProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly store: OverlayStore;
  readonly colour: InkColour;
}

/** The briefer's slide: what is pointed at and drawn here is pointed at and drawn before the audience. */
export function CurrentSlide({ deck, session, store, colour }: CurrentSlideProps): ReactElement {
  const { slide, build } = session.position;
  return (
    <SlideFrame
      deck={deck}
      index={slide}
      build={build}
      overlay={
        <SlideOverlay
          pointing={{ store, tool: session.tool, colour, slide }}
          shape={deck.shape}
          picture={<SlidePage deck={deck} index={slide} build={build} />}
        />
      }
    />
  );
}
