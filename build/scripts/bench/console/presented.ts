import { commit, latency, reporter, type LayerTree, type TraceEvent } from "./trace.ts";

/** A frame that was shown. */
interface PresentedFrame {
  readonly sequence: number;
  /** Whether all that its window's main thread had drawn by then was in it. */
  readonly whole: boolean;
  /** When its pixels were presented, microseconds. */
  readonly endTs: number;
}

/** When keys were pressed, as the browser got them from the system, microseconds. */
export function keyPresses(events: readonly TraceEvent[]): readonly number[] {
  return events.flatMap(({ name, ph, ts, args }) => {
    const read = name === "EventLatency" && ph === "b" ? latency(args, name) : null;
    return read?.ok === true && read.value.event_latency.event_type === "KEY_PRESSED" ? [ts] : [];
  });
}

/** Every frame of a window that reached the screen, in order. */
export function presentedFrames(events: readonly TraceEvent[], tree: LayerTree): readonly PresentedFrame[] {
  const open = new Map<string, Omit<PresentedFrame, "endTs">>();
  const frames: PresentedFrame[] = [];
  for (const event of events) {
    if (event.name !== "PipelineReporter" || event.pid !== tree.pid) continue;
    const id = event.id2?.local ?? "";
    if (event.ph === "b") {
      const read = reporter(event.args, event.name);
      if (!read.ok) continue;
      const { frame_sequence, layer_tree_host_id, state } = read.value.frame_reporter;
      if (layer_tree_host_id === tree.layerTreeId && state.startsWith("STATE_PRESENTED"))
        open.set(id, { sequence: frame_sequence, whole: state === "STATE_PRESENTED_ALL" });
    } else if (event.ph === "e") {
      const frame = open.get(id);
      if (frame !== undefined) frames.push({ ...frame, endTs: event.ts });
      open.delete(id);
    }
  }
  return frames;
}

/**
 * Milliseconds from each key press to the presented pixels of the change that it made in a window. `mark` is what the
 * window notes when its document has changed: the first frame that was committed after that carries the change. A key
 * whose change was not seen before the next one counts as the time until then: nothing may look fast by being dropped.
 */
export function latencies(events: readonly TraceEvent[], tree: LayerTree, mark: string): readonly number[] {
  const presses = keyPresses(events);
  const changes = events.filter(({ name }) => name === mark).map(({ ts }) => ts);
  const commits = events.flatMap(({ name, pid, ts, args }) => {
    const read = name === "Commit" && pid === tree.pid ? commit(args, name) : null;
    if (read?.ok !== true || read.value.layerTreeId !== tree.layerTreeId) return [];
    return [{ ts, sequence: read.value.frameSeqId }];
  });
  const frames = presentedFrames(events, tree);
  const last = events.at(-1)?.ts ?? 0;
  return presses.map((pressed, at) => {
    const until = presses[at + 1] ?? last;
    const changed = changes.find((ts) => ts >= pressed && ts < until);
    const carrying = changed === undefined ? undefined : commits.find(({ ts }) => ts >= changed);
    if (carrying === undefined) return (until - pressed) / 1000;
    const later = frames.filter(({ endTs }) => endTs >= carrying.ts && endTs < until);
    // A frame that the next one overtook is shown with that one.
    const shown =
      later.find(({ sequence }) => sequence === carrying.sequence) ??
      later.find(({ sequence, whole }) => whole && sequence > carrying.sequence);
    return ((shown?.endTs ?? until) - pressed) / 1000;
  });
}

/** Frames a second between the first and the last one. */
export function framesPerSecond(frames: readonly PresentedFrame[]): number {
  const ends = [...new Set(frames.map(({ endTs }) => endTs))].toSorted((one, other) => one - other);
  const [first, last] = [ends[0], ends.at(-1)];
  return first === undefined || last === undefined || last === first
    ? 0
    : ((ends.length - 1) / (last - first)) * 1_000_000;
}

/** The value that a share of all values (0 to 1) does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((one, other) => one - other);
  return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)] ?? Number.NaN;
}
