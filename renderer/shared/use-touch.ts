import { useLayoutEffect } from "react";
import type { RefObject } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";

/** How far a finger goes for a swipe, CSS pixels; less is a tap. */
const SWIPE_PX = 48;

/** A tap on this part of the width, from where the deck begins, goes back. */
const BACK_PART = 1 / 3;

/**
 * Fingers on a slide: a swipe goes on or back, a tap on the first third goes back and elsewhere on. They are sent as
 * the keys of a clicker, so that they mean what those mean. Null as direction: there is nothing to move yet.
 */
export function useTouch(
  lectern: LecternBridge,
  surface: RefObject<HTMLElement | null>,
  direction: "ltr" | "rtl" | null,
): void {
  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null || direction === null) return undefined;
    let from: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    const onDown = (event: PointerEvent): void => {
      const free = event.pointerType === "touch" && event.isPrimary && !isTaken(event.target);
      from = free ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
    };
    const onUp = (event: PointerEvent): void => {
      if (from?.id !== event.pointerId) return;
      const [across, down] = [event.clientX - from.x, event.clientY - from.y];
      from = null;
      const ahead = direction === "ltr" ? -across : across;
      if (Math.abs(across) >= SWIPE_PX && Math.abs(across) > Math.abs(down)) return send(ahead > 0);
      const { left, width } = element.getBoundingClientRect();
      const part = (event.clientX - left) / width;
      if (Math.hypot(across, down) < SWIPE_PX) send((direction === "ltr" ? part : 1 - part) >= BACK_PART);
      return undefined;
    };
    const send = (next: boolean): void => {
      const key = next ? "PageDown" : "PageUp";
      const press = { key, code: key, shift: false, alt: false, control: false, meta: false };
      void lectern.request("session:key", { key: press });
    };
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointerup", onUp);
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointerup", onUp);
    };
  }, [lectern, surface, direction]);
}

/** Controls act themselves, and a tool in hand draws. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("button, a[href], input, [data-tool]:not([data-tool=none])") !== null
  );
}
