import { useLayoutEffect } from "react";

/** A click on a button gives it no focus, so that after a stray one Space and Enter still move the slides. */
export function useCalmClicks(): void {
  useLayoutEffect(() => {
    const onMouseDown = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest("button") !== null) event.preventDefault();
    };
    window.addEventListener("mousedown", onMouseDown);
    return () => window.removeEventListener("mousedown", onMouseDown);
  }, []);
}
