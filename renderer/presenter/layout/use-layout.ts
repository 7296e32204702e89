import { useCallback, useLayoutEffect, useState } from "react";
import { keepText, keptText } from "../../shared/kept-text.ts";
import { moveSplit, readArrangement, usualArrangement, type WindowArrangement } from "./arrangement.ts";
import { nextLayout, type LayoutId, type SplitId } from "./layouts.ts";

/** The arrangement of the window, and how it is changed. */
export interface LayoutControl {
  readonly arrangement: WindowArrangement;
  readonly onNext: () => void;
  readonly onChoose: (layout: LayoutId) => void;
  /** Null as percent moves the border back to its usual place. */
  readonly onMove: (id: SplitId, percent: number | null) => void;
}

const storage = (): Storage => localStorage;

/** The arrangement as it was last left on the display that the window is on. */
export function useLayout(): LayoutControl {
  const [display, setDisplay] = useState(displayName);
  const [arrangement, setArrangement] = useState(() => remembered(display));

  useLayoutEffect(() => {
    // Windows that are moved to another display or change their scale are resized; there is no event of its own.
    const onResize = (): void => {
      const now = displayName();
      if (now === display) return;
      setDisplay(now);
      setArrangement(remembered(now));
    };
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, [display]);

  const change = useCallback(
    (next: (before: WindowArrangement) => WindowArrangement): void =>
      setArrangement((before) => {
        const after = next(before);
        keepText(storage, display, JSON.stringify(after));
        return after;
      }),
    [display],
  );
  const onChoose = useCallback((layout: LayoutId) => change((before) => ({ ...before, layout })), [change]);
  const onNext = useCallback(
    () => change((before) => ({ ...before, layout: nextLayout(before.layout) })),
    [change],
  );
  const onMove = useCallback(
    (id: SplitId, percent: number | null) => change((before) => moveSplit(before, id, percent)),
    [change],
  );
  return { arrangement, onNext, onChoose, onMove };
}

/** The name under which the arrangement on this display is kept. */
function displayName(): string {
  return `lectern.presenter.${screen.width}x${screen.height}@${devicePixelRatio}`;
}

function remembered(display: string): WindowArrangement {
  const json = keptText(storage, display);
  if (json === null) return usualArrangement;
  const read = readArrangement(json);
  return read.ok ? read.value : usualArrangement;
}
