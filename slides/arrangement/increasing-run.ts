/**
 * The places (from 0) of a longest run of numbers that only grow, whatever stands between them. Of a list that was
 * reordered it is the part that stayed in order.
 */
export function increasingRun(numbers: readonly number[]): readonly number[] {
  /** For each length, the place of the smallest number that a run of that length can end with. */
  const ends: number[] = [];
  const before: (number | null)[] = [];
  for (const [place, number] of numbers.entries()) {
    let length = ends.length;
    while (length > 0 && (numbers[ends[length - 1] ?? place] ?? number) >= number) length -= 1;
    before.push(ends[length - 1] ?? null);
    ends[length] = place;
  }
  const run: number[] = [];
  for (let place = ends.at(-1) ?? null; place !== null; place = before[place] ?? null) run.push(place);
  return run.toReversed();
}
