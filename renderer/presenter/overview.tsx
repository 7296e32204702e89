import { useLayoutEffect, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Deck, Slide } from "../../slides/deck/deck.ts";
import type { Action, Session } from "../../slides/session/session.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { slideTitle } from "../shared/slide-title.ts";
import { words } from "../shared/words.ts";
import { gridTarget } from "./grid.ts";

interface OverviewProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly onAct: (action: Action) => void;
}

/** All slides as a grid, section by section; arrows walk it, Enter or a click goes to the slide. */
export function Overview({ deck, session, onAct }: OverviewProps): ReactElement {
  const grid = useRef<HTMLElement>(null);
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
    <section className="overview" aria-label={words.presenter.overview} ref={grid}>
      {partsOf(deck).map(({ title, first, slides }) => (
        <div key={first} className="overview-part">
          {title !== "" && <h2>{title}</h2>}
          <ol>
            {slides.map((slide, at) => (
              <OverviewSlide
                key={slide.id}
                deck={deck}
                index={first + at}
                isHere={first + at === session.position.slide}
                onKeyDown={onKeyDown}
                onAct={onAct}
              />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface OverviewSlideProps {
  readonly deck: Deck;
  /** From 0. */
  readonly index: number;
  readonly isHere: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onAct: (action: Action) => void;
}

/** One slide of the grid with its number and, where next passes it over, why. */
function OverviewSlide({ deck, index, isHere, onKeyDown, onAct }: OverviewSlideProps): ReactElement {
  const standing = words.finder.standings[deck.slides[index]?.standing ?? "main"];
  return (
    <li>
      <button
        type="button"
        aria-current={isHere}
        onKeyDown={onKeyDown}
        onClick={() => onAct({ kind: "go-to", slide: index })}
      >
        <span className="visually-hidden">
          {words.slideOf(index + 1, deck.slides.length)} {standing}
        </span>
        <div
          className="overview-slide"
          data-shape={deck.shape}
          data-passed={standing !== null}
          aria-hidden="true"
        >
          <SlideFrame deck={deck} index={index} />
        </div>
        <span aria-hidden="true">
          {index + 1}
          {standing !== null && <i> {standing}</i>}
        </span>
      </button>
    </li>
  );
}

interface DeckPart {
  /** The section's words; empty before the first section. */
  readonly title: string;
  /** The index of its first slide, from 0. */
  readonly first: number;
  readonly slides: readonly Slide[];
}

/** The deck's slides by section, in their order. */
function partsOf({ slides }: Deck): readonly DeckPart[] {
  const parts: { id: string | null; title: string; first: number; slides: Slide[] }[] = [];
  for (const [index, slide] of slides.entries()) {
    const id = slide.kind === "section" ? slide.id : slide.section;
    const last = parts.at(-1);
    if (last !== undefined && last.id === id) last.slides.push(slide);
    else
      parts.push({
        id,
        title: slideTitle(slides.find((each) => each.id === id)),
        first: index,
        slides: [slide],
      });
  }
  return parts;
}

function buttonsOf(grid: HTMLElement | null): readonly HTMLButtonElement[] {
  return grid === null ? [] : [...grid.querySelectorAll("button")];
}

function cornerOf(button: HTMLButtonElement): { readonly left: number; readonly top: number } {
  return { left: button.offsetLeft, top: button.offsetTop };
}
