import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { rememberedSize, rememberSize, steppedSize, usualSize } from "./notes-size.ts";

/** How far A and Z scroll, as a part of the notes' height; a line or two stay in sight. */
const SCROLL_PART = 0.6;

interface NotesControl {
  /** CSS pixels. */
  readonly px: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onStep: (step: 1 | -1) => void;
  readonly onScroll: (step: 1 | -1) => void;
}

const storage = (): Storage => localStorage;

/** Size and scroll of the notes; the wheel with Control changes the size, too. */
export function useNotes(): NotesControl {
  const [px, setPx] = useState(() => rememberedSize(storage) ?? usualSize(innerWidth));
  const scroller = useRef<HTMLDivElement>(null);

  const onStep = useCallback(
    (step: 1 | -1) =>
      setPx((before) => {
        const next = steppedSize(before, step);
        rememberSize(storage, next);
        return next;
      }),
    [],
  );
  const onScroll = useCallback((step: 1 | -1) => {
    const element = scroller.current;
    element?.scrollBy({ top: element.clientHeight * SCROLL_PART * step });
  }, []);

  useLayoutEffect(() => {
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onStep(event.deltaY < 0 ? 1 : -1);
    };
    // Not passive, so that the browser does not zoom its page instead.
    window.addEventListener("wheel", onWheel, { passive: false });
    return () => window.removeEventListener("wheel", onWheel);
  }, [onStep]);

  return { px, scroller, onStep, onScroll };
}
