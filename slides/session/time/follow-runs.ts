import type { SessionHost } from "../host.ts";

/** Tells of each rehearsal that ends while the host runs: milliseconds on each slide. */
export function followRuns(host: SessionHost, onRun: (spentMs: readonly number[]) => void): void {
  let known = host.snapshot().session.timing.finished?.number ?? 0;
  host.listen(({ session }) => {
    const { finished } = session.timing;
    if (finished === null || finished.number <= known) return;
    known = finished.number;
    onRun(finished.spentMs);
  });
}
