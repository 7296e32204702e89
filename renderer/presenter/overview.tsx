import { useLayoutEffect, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import type { Action, Session } from "../../slides/session/session.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { words } from "../shared/words.ts";
import { gridTarget } from "./grid.ts";

interface OverviewProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly onAct: (action: Action) => void;
}

/** All slides as a grid; arrows walk it, Enter or a click goes to the slide. */
export function Overview({ deck, session, onAct }: OverviewProps): ReactElement {
  const grid = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => buttonsOf(grid.current)[session.position.slide]?.focus(), [session.position.slide]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = buttonsOf(grid.current);
    const at = buttons.findIndex((button) => button === document.activeElement);
    const target = gridTarget(event.key, at, buttons.map(cornerOf), deck.direction);
    if (target === null) return;
    event.preventDefault();
    buttons[target]?.focus();
  };

  return (
    <section className="overview" aria-label={words.presenter.overview}>
      <ol ref={grid}>
        {deck.slides.map((slide, index) => (
          <li key={slide.id}>
            <button
              type="button"
              data-left-out={session.route?.leftOut.includes(index) ?? false}
              aria-current={index === session.position.slide}
              onKeyDown={onKeyDown}
              onClick={() => onAct({ kind: "go-to", slide: index })}
            >
              <span className="visually-hidden">
                {words.slideOf(index + 1, deck.slides.length)}
                {session.route?.leftOut.includes(index) === true && ` (${words.routes.notBriefed})`}
              </span>
              <div className="overview-slide" data-shape={deck.shape} aria-hidden="true">
                <SlideFrame deck={deck} index={index} />
              </div>
              <span aria-hidden="true">{index + 1}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function buttonsOf(grid: HTMLOListElement | null): readonly HTMLButtonElement[] {
  return grid === null ? [] : [...grid.querySelectorAll("button")];
}

function cornerOf(button: HTMLButtonElement): { readonly left: number; readonly top: number } {
  return { left: button.offsetLeft, top: button.offsetTop };
}
