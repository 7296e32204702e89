import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import { audiencePosition } from "../../../slides/session/position.ts";
import type { Action, Session } from "../../../slides/session/session.ts";
import { useKeyLabel } from "../../shared/key-label.ts";
import { SlideFrame } from "../../shared/slide-frame.tsx";
import { words } from "../../shared/words.ts";
import "./audience.css";

interface AudienceSignsProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly onAct: (action: Action) => void;
}

/** What the audience sees where that is not the slide above, in words and as a picture, and the ways out of it. */
export function AudienceSigns({ deck, session, onAct }: AudienceSignsProps): ReactElement {
  const { frozenAt, answer, curtain, desktop } = session;
  const { presenter, audienceControls: said } = words;
  const label = useKeyLabel();
  const sees = audiencePosition(session);
  return (
    <div className="signs" role="status">
      {frozenAt !== null && (
        <div className="sign sign-frozen">
          <div className="sign-picture" data-shape={deck.shape} aria-hidden="true">
            <SlideFrame deck={deck} index={sees.slide} build={sees.build} />
          </div>
          <div>
            <p>{said.frozen(frozenAt.slide + 1)}</p>
            <button type="button" onClick={() => onAct({ kind: "freeze" })}>
              {said.catchUp(label("freeze"))}
            </button>
            <button type="button" onClick={() => onAct({ kind: "release" })}>
              {said.goBack(label("release"))}
            </button>
          </div>
        </div>
      )}
      {answer !== null && (
        <div className="sign">
          <div className="sign-picture sign-answer" data-shape={deck.shape} aria-hidden="true">
            <SlideFrame deck={{ ...deck, slides: [answer] }} index={0} />
          </div>
          <div>
            <p>{said.answer}</p>
            <button type="button" onClick={() => onAct({ kind: "hide-answer" })}>
              {said.answerGone}
            </button>
          </div>
        </div>
      )}
      {curtain !== "open" && (
        <p>{curtain === "end" ? presenter.endPage(label("previous")) : presenter[curtain](label(curtain))}</p>
      )}
      {desktop && (
        <div>
          <p>{said.desktop}</p>
          <button type="button" onClick={() => onAct({ kind: "desktop" })}>
            {said.desktopBack(label("desktop"))}
          </button>
        </div>
      )}
    </div>
  );
}
