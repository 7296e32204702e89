import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** So far outside the view something is drawn already, so that scrolling finds it there. */
const AHEAD = "800px 0px";

/** Whether an element is in view or close to it; what is far away need not be drawn. */
export function useNear<Kind extends Element>(): readonly [RefObject<Kind | null>, boolean] {
  const element = useRef<Kind>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { root: element.current.closest("[data-scrolls]"), rootMargin: AHEAD },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, isNear];
}
