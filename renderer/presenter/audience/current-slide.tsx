import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { InkColour } from "../../../slides/session/ink/ink.ts";
import type { Session } from "../../../slides/session/session.ts";
import { CanvasFrame } from "../../shared/canvas-frame.tsx";
import type { OverlayStore } from "../../shared/overlay/overlay-store.ts";
import { SlideOverlay } from "../../shared/overlay/slide-overlay.tsx";
import { SlidePage } from "../../shared/slide-frame.tsx";
import { SlidePages } from "../../shared/slide-pages.tsx";

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
    <CanvasFrame shape={deck.shape} brand={deck.look.brand}>
      <SlidePages deck={deck} index={slide} build={build} />
      <SlideOverlay
        pointing={{ store, tool: session.tool, colour, slide }}
        shape={deck.shape}
        picture={<SlidePage deck={deck} index={slide} build={build} />}
      />
    </CanvasFrame>
  );
}
