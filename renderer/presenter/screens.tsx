import { useState } from "react";
import type { ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { stepOn } from "../../slides/session/position.ts";
import type { InkColour } from "../../slides/session/ink/ink.ts";
import type { Action, Session } from "../../slides/session/session.ts";
import type { OverlayStore } from "../shared/overlay/overlay-store.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { words } from "../shared/words.ts";
import { AudienceSigns } from "./audience/audience-signs.tsx";
import { CurrentSlide } from "./audience/current-slide.tsx";
import { ToolBar } from "./audience/tool-bar.tsx";

interface ScreensProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly store: OverlayStore;
  readonly onAct: (action: Action) => void;
}

/** What the briefer has on the screen, what the audience sees instead if it is something else, and what comes next. */
export function Screens({ deck, session, store, onAct }: ScreensProps): ReactElement {
  const { position } = session;
  const [number, count] = [position.slide + 1, deck.slides.length];
  const next = stepOn(session, position);
  const [colour, setColour] = useState<InkColour>("red");
  return (
    <aside className="screens">
      <section aria-label={words.presenter.onScreen}>
        <h2 className="screens-title">
          <span>{words.presenter.onScreen}</span>
          <span className="screens-number">{words.numberOf(number, count)}</span>
        </h2>
        <div className="screens-current">
          <CurrentSlide deck={deck} session={session} store={store} colour={colour} />
        </div>
        <AudienceSigns deck={deck} session={session} onAct={onAct} />
        <ToolBar session={session} store={store} colour={colour} onColour={setColour} onAct={onAct} />
      </section>
      <section aria-label={words.presenter.next}>
        <h2 className="screens-title">{words.presenter.next}</h2>
        {next === position ? (
          <p className="screens-last">{words.presenter.lastSlide}</p>
        ) : (
          <div className="screens-next">
            <SlideFrame deck={deck} index={next.slide} build={next.build} />
          </div>
        )}
      </section>
      <progress aria-label={words.presenter.progress} value={number} max={count} />
    </aside>
  );
}
