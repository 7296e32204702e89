import type { ReactElement } from "react";
import type { Deck, Slide } from "../../../slides/deck/deck.ts";
import type { ChosenRoute } from "../../../slides/routes/chosen-route.ts";
import type { Action, Session } from "../../../slides/session/session.ts";
import { slideTitle } from "../../shared/slide-title.ts";
import { words } from "../../shared/words.ts";
import { notBriefedText } from "./not-briefed-text.ts";

interface NotBriefedProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly route: ChosenRoute;
  readonly onAct: (action: Action) => void;
  readonly onSave: (name: string, text: string) => void;
}

/** What the chosen version leaves out: each slide can be gone to all the same, and the list can be kept. */
export function NotBriefed({ deck, session, route, onAct, onSave }: NotBriefedProps): ReactElement {
  if (route.leftOut.length === 0) return <p>{words.routes.nothingLeftOut}</p>;
  return (
    <>
      <header>
        <h3>
          {words.routes.notBriefedTitle} ({route.leftOut.length})
        </h3>
        <button type="button" onClick={() => onSave(words.routes.listName, notBriefedText(deck, route))}>
          {words.routes.save}
        </button>
      </header>
      <p>{words.routes.notBriefedHint}</p>
      <ol className="routes-left-out" aria-label={words.routes.notBriefedTitle}>
        {route.leftOut.map((slide) => (
          <li key={slide}>
            <button
              type="button"
              aria-current={slide === session.position.slide}
              onClick={() => onAct({ kind: "go-to", slide })}
            >
              <b>{slide + 1}</b>{" "}
              <span lang={deck.language} dir={deck.direction}>
                {slideTitle(deck.slides[slide])}
              </span>
              <small>{partWords(deck.slides[slide])}</small>
              {wasShown(session, slide) && <small>{words.routes.shownAnyway}</small>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Which part of a list or table that goes on over several slides; nothing for others. */
function partWords(slide: Slide | undefined): string {
  const part = slide?.part ?? null;
  return part === null ? "" : words.numberOf(part.index, part.count);
}

/** Whether the clock ran while the slide was shown, or it is shown now. */
function wasShown({ position, timing }: Session, slide: number): boolean {
  return position.slide === slide || (timing.spentMs[slide] ?? 0) > 0;
}
