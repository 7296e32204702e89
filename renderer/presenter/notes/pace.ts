/** The paces a teleprompter can have, words a minute, and the step between them. */
export const SLOWEST_PACE = 60;
export const FASTEST_PACE = 260;
export const PACE_STEP = 10;

/** A pace within the bounds, on a whole step. */
export function boundPace(pace: number): number {
  const bound = Math.max(SLOWEST_PACE, Math.min(pace, FASTEST_PACE));
  return Math.round(bound / PACE_STEP) * PACE_STEP;
}
