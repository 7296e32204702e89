import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import { audiencePosition } from "../../../slides/session/position.ts";
import type { Session } from "../../../slides/session/session.ts";
import type { OverlayStore } from "../../shared/overlay/overlay-store.ts";
import { SlideOverlay } from "../../shared/overlay/slide-overlay.tsx";
import { SlideFrame, SlidePage } from "../../shared/slide-frame.tsx";
import { words } from "../../shared/words.ts";
import "./audience.css";

interface MirrorPanelProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly store: OverlayStore;
}

/** The whole window shows what the audience sees, without a word of the notes: for people who look over one's shoulder. */
export function MirrorPanel({ deck, session, store }: MirrorPanelProps): ReactElement {
  const { slide, build } = audiencePosition(session);
  const { answer, curtain } = session;
  return (
    <section className="mirror" aria-label={words.presenter.mirror} data-theme={deck.look.theme}>
      {answer === null ? (
        <SlideFrame
          deck={deck}
          index={slide}
          build={build}
          overlay={
            <SlideOverlay
              pointing={{ store, tool: session.tool, colour: "red", slide }}
              shape={deck.shape}
              picture={<SlidePage deck={deck} index={slide} build={build} />}
            />
          }
        />
      ) : (
        <SlideFrame deck={{ ...deck, slides: [answer] }} index={0} />
      )}
      {curtain !== "open" && (
        <div
          className="mirror-curtain"
          data-curtain={curtain}
          role="img"
          aria-label={words.audience[curtain]}
        />
      )}
    </section>
  );
}
