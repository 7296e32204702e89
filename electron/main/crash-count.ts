/** How many crashes within how long are one too many. */
const TOO_MANY = 3;
const WITHIN_MS = 60_000;

/** Counts crashes of one thing. */
export interface CrashCount {
  /** Takes note of a crash at `nowMs` (monotonic milliseconds); true when it is the third within a minute. */
  readonly tooMany: (nowMs: number) => boolean;
}

export function createCrashCount(): CrashCount {
  let recent: readonly number[] = [];
  return {
    tooMany: (nowMs) => {
      recent = [...recent.filter((at) => nowMs - at < WITHIN_MS), nowMs];
      if (recent.length < TOO_MANY) return false;
      recent = [];
      return true;
    },
  };
}
