/** Time on each slide of a run, milliseconds; 0 where the run never came by. */
export type Run = readonly number[];

/** What the runs say of a slide or a section, milliseconds. */
export interface Spread {
  readonly medianMs: number;
  readonly shortestMs: number;
  readonly longestMs: number;
}

/** Less than this says nothing about a pace: milliseconds, and words. */
const LEAST_MEASURED_MS = 60_000;
const LEAST_MEASURED_WORDS = 50;

/** The spread of the times that the runs spent on these slides (indexes from 0) together; null if none came by. */
export function spreadOver(runs: readonly Run[], slides: readonly number[]): Spread | null {
  const sums = runs
    .map((run) => slides.reduce((sum, slide) => sum + (run[slide] ?? 0), 0))
    .filter((ms) => ms > 0)
    .toSorted((one, other) => one - other);
  const [shortestMs, longestMs] = [sums[0], sums.at(-1)];
  if (shortestMs === undefined || longestMs === undefined) return null;
  return { medianMs: median(sums), shortestMs, longestMs };
}

/** Each slide's median time, as targets: milliseconds, null for slides that no run came by. */
export function targetsFrom(runs: readonly Run[], slides: number): readonly (number | null)[] {
  return Array.from({ length: slides }, (_, slide) => spreadOver(runs, [slide])?.medianMs ?? null);
}

/**
 * The pace of the runs, words a minute: the median of each run's words over its time, on slides with notes that it
 * came by. `words` counts each slide's notes. Null when there is too little to measure.
 */
export function measuredPace(runs: readonly Run[], words: readonly number[]): number | null {
  const paces = runs.flatMap((run) => {
    const read = words.flatMap((count, slide) => {
      const ms = run[slide] ?? 0;
      return count > 0 && ms > 0 ? [{ count, ms }] : [];
    });
    const count = read.reduce((sum, slide) => sum + slide.count, 0);
    const ms = read.reduce((sum, slide) => sum + slide.ms, 0);
    return ms >= LEAST_MEASURED_MS && count >= LEAST_MEASURED_WORDS ? [(count * 60_000) / ms] : [];
  });
  return paces.length === 0 ? null : Math.round(median(paces.toSorted((one, other) => one - other)));
}

/** A row of a table that spreadsheets open. */
export type CsvRow = readonly (string | number)[];

/** Rows as CSV (RFC 4180), with a mark that tells spreadsheets it is UTF-8; texts that they would calculate are quoted. */
export function csvText(rows: readonly CsvRow[]): string {
  return `\ufeff${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The middle of a sorted list that has an entry. */
function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
