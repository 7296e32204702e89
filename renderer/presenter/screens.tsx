import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import type { InkColour } from "../../slides/session/ink/ink.ts";
import { stepOn } from "../../slides/session/position.ts";
import type { Action, Session } from "../../slides/session/session.ts";
import { READY_FOR_LATER_MS, useAfterPaint } from "../shared/after-paint.ts";
import type { OverlayStore } from "../shared/overlay/overlay-store.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { words } from "../shared/words.ts";
import { AudienceSigns } from "./audience/audience-signs.tsx";
import { CurrentSlide } from "./audience/current-slide.tsx";
import { ToolBar } from "./audience/tool-bar.tsx";

interface ScreenProps {
  readonly deck: Deck;
  readonly session: Session;
}

interface CurrentScreenProps extends ScreenProps {
  readonly store: OverlayStore;
  readonly onAct: (action: Action) => void;
}

/** What the briefer has on the screen, with the tools to point at it, and what the audience sees if it is something else. */
export function CurrentScreen({ deck, session, store, onAct }: CurrentScreenProps): ReactElement {
  const [colour, setColour] = useState<InkColour>("red");
  return (
    <section className="screens screens-now" aria-label={words.presenter.onScreen}>
      <h2 className="screens-title">
        <span>{words.presenter.onScreen}</span>
        <span className="screens-number">
          {words.numberOf(session.position.slide + 1, deck.slides.length)}
        </span>
      </h2>
      <div className="screens-box">
        <div className="screens-slide screens-current">
          <CurrentSlide deck={deck} session={session} store={store} colour={colour} />
        </div>
      </div>
      <AudienceSigns deck={deck} session={session} onAct={onAct} />
      <ToolBar session={session} store={store} colour={colour} onColour={setColour} onAct={onAct} />
    </section>
  );
}

/** What the next key brings: the next build of this slide, or the next slide. */
export function NextScreen(now: ScreenProps): ReactElement {
  // After the slide that was turned to: one looks there first, and a second drawing would hold up the first.
  const { deck, session } = useAfterPaint(
    useMemo(() => ({ deck: now.deck, session: now.session }), [now.deck, now.session]),
    READY_FOR_LATER_MS,
  );
  const { position } = session;
  const next = stepOn(session, position);
  const isBuild = next !== position && next.slide === position.slide;
  return (
    <section className="screens screens-then" aria-label={words.presenter.next}>
      <h2 className="screens-title">
        <span>{isBuild ? words.presenter.nextBuild : words.presenter.next}</span>
      </h2>
      {next === position ? (
        <p className="screens-last">{words.presenter.lastSlide}</p>
      ) : (
        <div className="screens-box">
          <div className="screens-slide screens-next">
            <SlideFrame deck={deck} index={next.slide} build={next.build} />
          </div>
        </div>
      )}
    </section>
  );
}
