import { useLayoutEffect } from "react";
import type { RefObject } from "react";

/**
 * Listens on an element for what its parts hear: regions like the memo are no controls of their own, and what is done
 * in them with the mouse has its key elsewhere.
 */
export function useListener<Name extends keyof HTMLElementEventMap>(
  element: RefObject<HTMLElement | null>,
  name: Name,
  listener: (event: HTMLElementEventMap[Name]) => void,
): void {
  useLayoutEffect(() => {
    const { current } = element;
    current?.addEventListener(name, listener);
    return () => current?.removeEventListener(name, listener);
  }, [element, name, listener]);
}
