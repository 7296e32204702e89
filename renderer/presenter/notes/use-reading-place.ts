import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Keeps how far the notes of each slide were read, as scroll positions, and goes back there when the slide is shown
 * again. `slide` is its id; `step` says which build is shown: a new one brings its passage into sight.
 */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>, slide: string, step: number): void {
  const places = useRef(new Map<string, number>());
  const shown = useRef("");

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const place = places.current.get(slide) ?? 0;
    // New notes begin at their top; to say so would have them laid out before all else is in place.
    if (shown.current !== slide && place > 0) element.scrollTo({ top: place });
    shown.current = slide;
    if (step === 0) return;
    const built = element.querySelector('[data-built="true"]');
    if (built !== null && isOutOfSight(element, built)) built.scrollIntoView({ block: "center" });
  }, [scroller, slide, step]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const onScroll = (): void => void places.current.set(slide, element.scrollTop);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => element.removeEventListener("scroll", onScroll);
  }, [scroller, slide]);
}

function isOutOfSight(scroller: HTMLElement, passage: Element): boolean {
  const [box, frame] = [passage.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return box.top < frame.top || box.bottom > frame.bottom;
}
