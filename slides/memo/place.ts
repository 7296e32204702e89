import type { Place } from "../result.ts";
import type { Memo } from "./memo.ts";

/** Where in the source file an offset of `memo.text` stands, or null when reading kept no places. */
export function placeOf(memo: Pick<Memo, "places">, offset: number): Place | null {
  const { places } = memo;
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle]?.text ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = places[low];
  if (run === undefined) return null;
  return { line: run.place.line, column: run.place.column + Math.max(0, offset - run.text) };
}
