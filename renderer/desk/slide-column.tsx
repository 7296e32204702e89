import { useLayoutEffect, useMemo, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { chooseRoute } from "../../slides/routes/chosen-route.ts";
import type { RouteMinutes } from "../../slides/routes/route.ts";
import { words } from "../shared/words.ts";
import { useCarrying } from "./arrange/use-carrying.ts";
import { RouteChoice } from "./route/route-choice.tsx";
import { SlideRow } from "./slide-row.tsx";

interface SlideColumnProps {
  readonly deck: Deck;
  /** From 0. */
  readonly picked: number;
  /** Slides (from 0) that stand for the passage picked in the memo. */
  readonly related: readonly number[];
  /** Whether the hand is on the slides, so that the picked one has the focus. */
  readonly hasHand: boolean;
  readonly onPick: (slide: number) => void;
  readonly onRoute: (route: RouteMinutes | null) => void;
  /** Puts a slide (from 0) before another; the deck's length is the end. */
  readonly onPutDown: (from: number, before: number) => void;
}

/** So many slides Page Up and Page Down go. */
const PAGE = 5;

/** The slides in their order; picking one shows its passage in the memo, dragging one moves it. */
export function SlideColumn(props: SlideColumnProps): ReactElement {
  const { deck, picked, related, hasHand, onPick, onRoute, onPutDown } = props;
  const column = useRef<HTMLElement>(null);
  const putBefore = useCarrying(column, onPutDown);
  const leftOut = useMemo(() => new Set(chooseRoute(deck, deck.route)?.leftOut), [deck]);
  const pickedId = deck.slides[picked]?.id;
  // A slide that was changed is another element: the focus follows what is picked.
  useLayoutEffect(() => {
    if (pickedId === undefined) return;
    const row = rowOf(column.current, picked);
    row?.scrollIntoView({ block: "nearest" });
    if (hasHand && mayTakeFocus(column.current, document.activeElement))
      row?.querySelector("button")?.focus();
  }, [picked, pickedId, hasHand]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const to = stepOf(event, picked, deck.slides.length);
    if (to === null) return;
    event.preventDefault();
    onPick(to);
  };

  return (
    <section className="desk-slides" aria-label={words.desk.slides} ref={column} data-scrolls="true">
      <h2>{words.desk.slidesCount(deck.slides.length)}</h2>
      <RouteChoice deck={deck} onRoute={onRoute} />
      <ol>
        {deck.slides.map((slide, index) => (
          <SlideRow
            key={slide.id}
            deck={deck}
            index={index}
            isPicked={index === picked}
            isRelated={index !== picked && related.includes(index)}
            isLeftOut={leftOut.has(index)}
            putBefore={putBefore}
            onPick={onPick}
            onKeyDown={onKeyDown}
          />
        ))}
      </ol>
    </section>
  );
}

/** The focus is the column's when nothing has it, when it is there already, and when a passage of the memo lets go of it. */
function mayTakeFocus(column: HTMLElement | null, focused: Element | null): boolean {
  if (focused === null || focused === document.body) return true;
  return column?.contains(focused) === true || focused.matches(".memo-sentence");
}

function rowOf(column: HTMLElement | null, index: number): HTMLElement | null {
  return column?.querySelector<HTMLElement>(`[data-row="${index}"]`) ?? null;
}

/** The slide (from 0) that a key leads to, or null for other keys. */
function stepOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, at: number, count: number): number | null {
  if (altKey || ctrlKey || metaKey) return null;
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    PageUp: at - PAGE,
    PageDown: at + PAGE,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to));
}
