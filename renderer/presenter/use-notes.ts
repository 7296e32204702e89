import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { PresenterCommand } from "../../slides/session/commands.ts";
import { unreachable } from "../../slides/result.ts";
import type { KeySide } from "../shared/use-keys.ts";
import { rememberedSize, rememberSize, steppedSize, usualSize } from "./notes-size.ts";

/** How far A and Z scroll, as a part of the notes' height; a line or two stay in sight. */
const SCROLL_PART = 0.6;

interface NotesControl {
  /** CSS pixels. */
  readonly px: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onStep: (step: 1 | -1) => void;
  readonly keySide: KeySide;
}

const storage = (): Storage => localStorage;

/** Size and scroll of the notes: by buttons, by keys from any window, by the wheel with Control. */
export function useNotes(lectern: LecternBridge): NotesControl {
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
  const onCommand = useCallback(
    (command: PresenterCommand): void => {
      switch (command) {
        case "notes-larger":
          return onStep(1);
        case "notes-smaller":
          return onStep(-1);
        case "notes-up":
          return scrollBy(scroller.current, -SCROLL_PART);
        case "notes-down":
          return scrollBy(scroller.current, SCROLL_PART);
        default:
          return unreachable(command);
      }
    },
    [onStep],
  );

  useEffect(() => lectern.listen("presenter:command", onCommand), [lectern, onCommand]);
  useEffect(() => {
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      onStep(event.deltaY < 0 ? 1 : -1);
    };
    // Not passive, so that the browser does not zoom its page instead.
    window.addEventListener("wheel", onWheel, { passive: false });
    return () => window.removeEventListener("wheel", onWheel);
  }, [onStep]);

  const keySide = useMemo((): KeySide => ({ kind: "presenter", onCommand }), [onCommand]);
  return { px, scroller, onStep, keySide };
}

function scrollBy(element: HTMLElement | null, part: number): void {
  element?.scrollBy({ top: element.clientHeight * part });
}
