import type { ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { stepOn } from "../../slides/session/position.ts";
import type { Session } from "../../slides/session/session.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { words } from "../shared/words.ts";

interface ScreensProps {
  readonly deck: Deck;
  readonly session: Session;
}

/** What the briefer has on the screen, what the audience sees instead if it is something else, and what comes next. */
export function Screens({ deck, session }: ScreensProps): ReactElement {
  const { position } = session;
  const [number, count] = [position.slide + 1, deck.slides.length];
  const next = stepOn(session, position);
  const signs = signsOf(session);
  return (
    <aside className="screens">
      <section aria-label={words.presenter.onScreen}>
        <h2 className="screens-title">
          <span>{words.presenter.onScreen}</span>
          <span className="screens-number">{words.numberOf(number, count)}</span>
        </h2>
        <div className="screens-current">
          <SlideFrame deck={deck} index={position.slide} build={position.build} />
        </div>
        <div className="screens-signs" role="status">
          {signs.map((sign) => (
            <p key={sign}>{sign}</p>
          ))}
        </div>
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

function signsOf(session: Session): readonly string[] {
  return [
    ...(session.frozenAt === null ? [] : [words.presenter.frozen(session.frozenAt.slide + 1)]),
    ...(session.curtain === "open"
      ? []
      : [words.presenter[session.curtain === "end" ? "endPage" : session.curtain]]),
  ];
}
