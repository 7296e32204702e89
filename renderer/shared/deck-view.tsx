import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import Reveal from "reveal.js";
import type { RevealApi } from "reveal.js";
import type { Deck } from "../../slides/deck/deck.ts";
import type { Position } from "../../slides/session/session.ts";
import { afterPaint, READY_FOR_LATER_MS } from "./after-paint.ts";
import { CanvasFrame } from "./canvas-frame.tsx";
import { createNearSlides, type NearSlides } from "./near-slides.ts";
import { REVEAL_OPTIONS } from "./reveal-options.ts";
import { slideTitle } from "./slide-title.ts";
import { words } from "./words.ts";
import "./deck-view.css";

interface DeckViewProps {
  readonly deck: Deck;
  readonly position: Position;
  /** What lies over the slide, on its canvas. */
  readonly overlay?: ReactNode;
}

/** The deck as reveal.js shows it, moved by the session; the only owner of a Reveal instance. */
export function DeckView({ deck, position, overlay }: DeckViewProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const stage = useStage(root, deck);
  const { theme } = deck.look;
  useLayoutEffect(() => stage?.near.dress(theme), [stage, theme]);
  const { slide, build } = position;
  // Before the window is painted, or the slide comes a frame later than all that is drawn around it.
  useLayoutEffect(() => {
    if (stage === null) return undefined;
    const { reveal, near } = stage;
    // Reveal counts the shown fragments from 0, with -1 for none.
    reveal.slide(near.bring(slide), 0, build - 1);
    return afterPaint(near.settle, READY_FOR_LATER_MS);
  }, [stage, slide, build]);

  return (
    <>
      <CanvasFrame shape={deck.shape} brand={deck.look.brand} label={words.audience.slides}>
        <div className="reveal" data-change={deck.look.transition} ref={root}>
          <div className="slides" />
        </div>
        {overlay}
      </CanvasFrame>
      <p className="visually-hidden" aria-live="polite">
        {words.announced(slide + 1, deck.slides.length, slideTitle(deck.slides[slide]) || deck.title)}
      </p>
    </>
  );
}

/** A Reveal instance that has started, and the slides that it moves. */
interface Stage {
  readonly reveal: RevealApi;
  readonly near: NearSlides;
}

/**
 * A Reveal instance over the deck's slides; null until it has started. Another theme is no other deck: it goes on.
 */
function useStage(root: { readonly current: HTMLElement | null }, deck: Deck): Stage | null {
  const [started, setStarted] = useState<Stage | null>(null);
  const [shown, setShown] = useState(deck);
  if (shown.slides !== deck.slides) setShown(deck);
  useEffect(() => {
    const element = root.current;
    const holder = element?.querySelector(".slides") ?? null;
    if (element === null || holder === null) return undefined;
    const near = createNearSlides(holder, shown);
    near.bring(0);
    const reveal = new Reveal(element, REVEAL_OPTIONS);
    let gone = false;
    const start = async (): Promise<void> => {
      await reveal.initialize();
      if (gone) return;
      leaveReading(element);
      setStarted({ reveal, near });
    };
    void start();
    return () => {
      gone = true;
      setStarted(null);
      reveal.destroy();
    };
  }, [root, shown]);
  return started;
}

/** Screen readers read the slide as a document; what reveal.js would announce, this view announces itself. */
function leaveReading(element: HTMLElement): void {
  element.removeAttribute("role");
  element.querySelector(".aria-status")?.removeAttribute("aria-live");
}
