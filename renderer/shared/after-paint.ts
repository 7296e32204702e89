import { useLayoutEffect, useState } from "react";

/**
 * How long what is only got ready for later waits, milliseconds: until the other window, which may be drawn by the
 * same thread, has its frame as well.
 */
export const READY_FOR_LATER_MS = 50;

/**
 * Calls back when the window has been painted with all that was changed until now and then so many milliseconds have
 * gone by; returns how to prevent it. A window that nobody sees is not painted.
 */
export function afterPaint(work: () => void, waitMs = 0): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  // Frames call back before they are painted; what comes next is a task of its own.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work, waitMs);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (timer !== null) clearTimeout(timer);
  };
}

/** A value as it was when the window was last painted: for what can wait until the eye has what it looks at. */
export function useAfterPaint<Value>(value: Value, waitMs = 0): Value {
  const [painted, setPainted] = useState(value);
  useLayoutEffect(() => afterPaint(() => setPainted(value), waitMs), [value, waitMs]);
  return painted;
}
