import type { ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { words } from "../shared/words.ts";

interface SlideColumnProps {
  readonly deck: Deck;
  /** From 0. */
  readonly picked: number;
  readonly onPick: (slide: number) => void;
}

/** The slides in their order; picking one shows its passage in the memo. */
export function SlideColumn({ deck, picked, onPick }: SlideColumnProps): ReactElement {
  return (
    <section className="desk-slides" aria-label={words.desk.slides}>
      <h2>{words.desk.slidesCount(deck.slides.length)}</h2>
      <ol>
        {deck.slides.map((slide, index) => (
          <li key={slide.id}>
            <button type="button" aria-current={index === picked} onClick={() => onPick(index)}>
              <span className="visually-hidden">{words.desk.showPassage(index + 1)}</span>
              <span className="desk-slide" aria-hidden="true">
                <SlideFrame deck={deck} index={index} />
              </span>
            </button>
            <span>{index + 1}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
