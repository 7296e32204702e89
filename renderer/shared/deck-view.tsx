import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import Reveal from "reveal.js";
import type { RevealApi } from "reveal.js";
import type { Deck } from "../../slides/deck/deck.ts";
import type { Look } from "../../slides/look/look.ts";
import { slideMarkup } from "../../slides/markup/slide.ts";
import type { Position } from "../../slides/session/session.ts";
import { CanvasFrame } from "./canvas-frame.tsx";
import { REVEAL_OPTIONS } from "./reveal-options.ts";
import { slideTitle } from "./slide-title.ts";
import { setMarkup } from "./trusted.ts";
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
  const reveal = useReveal(root, deck);
  useLook(root, deck.look);
  const { slide, build } = position;
  // Reveal counts the shown fragments from 0, with -1 for none. Before the window is painted, or the slide comes a
  // frame later than all that is drawn around it.
  useLayoutEffect(() => reveal?.slide(slide, 0, build - 1), [reveal, slide, build]);

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

/**
 * A Reveal instance over the deck's slides; null until it has started. Another theme is no other deck: it goes on.
 */
function useReveal(root: { readonly current: HTMLElement | null }, deck: Deck): RevealApi | null {
  const [started, setStarted] = useState<RevealApi | null>(null);
  const [shown, setShown] = useState(deck);
  if (shown.slides !== deck.slides) setShown(deck);
  useEffect(() => {
    const element = root.current;
    const slides = element?.querySelector(".slides") ?? null;
    if (element === null || slides === null) return undefined;
    fillWithSlides(slides, shown);
    const reveal = new Reveal(element, REVEAL_OPTIONS);
    let gone = false;
    const start = async (): Promise<void> => {
      await reveal.initialize();
      if (gone) return;
      leaveReading(element);
      setStarted(reveal);
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

/** Keeps the slides that are there in the theme that holds now. */
function useLook(root: { readonly current: HTMLElement | null }, { theme }: Look): void {
  useEffect(() => {
    for (const slide of root.current?.querySelectorAll<HTMLElement>(".slide") ?? [])
      slide.dataset["theme"] = theme;
  }, [root, theme]);
}

function fillWithSlides(slides: Element, deck: Deck): void {
  const sections = deck.slides.map((slide, index) => {
    const holder = document.createElement("div");
    setMarkup(holder, slideMarkup(slide, deck, index));
    return [...holder.children];
  });
  slides.replaceChildren(...sections.flat());
}

/** Screen readers read the slide as a document; what reveal.js would announce, this view announces itself. */
function leaveReading(element: HTMLElement): void {
  element.removeAttribute("role");
  element.querySelector(".aria-status")?.removeAttribute("aria-live");
}
