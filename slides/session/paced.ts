/** About a frame at sixty a second, milliseconds: telling oftener than that shows nobody more. */
export const FRAME_MS = 16;

/**
 * Tells values at a bearable pace: the first at once, and of those that come before `later` calls back only the newest
 * then. A key press is never kept waiting, and a thousand a second bring no more than a frame can show. `later` calls
 * back once, after about a frame.
 */
export function paced<Value>(
  tell: (value: Value) => void,
  later: (work: () => void) => void,
): (value: Value) => void {
  let resting = false;
  let newest: { readonly value: Value } | null = null;
  const tellNow = (value: Value): void => {
    resting = true;
    later(() => {
      resting = false;
      const waiting = newest;
      newest = null;
      if (waiting !== null) tellNow(waiting.value);
    });
    tell(value);
  };
  return (value) => {
    if (resting) newest = { value };
    else tellNow(value);
  };
}
