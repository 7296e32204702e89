import type { Browser } from "playwright-core";
import { object, text, whole } from "../../../../slides/saved/reader.ts";

/** An event of a Chromium trace, reduced to what is looked at here. */
export interface TraceEvent {
  readonly name: string;
  /** Phase: X is a whole event, b and e begin and end an asynchronous one. */
  readonly ph: string;
  readonly pid: number;
  /** Microseconds of the machine's monotonic clock. */
  readonly ts: number;
  readonly args: unknown;
  readonly id2?: { readonly local?: string };
}

/** What has to be traced for key presses, changes of the document and frames. */
const CATEGORIES = [
  "cc",
  "benchmark",
  "input",
  "blink.user_timing",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
];

/** Names of the events that are kept; a trace has a hundred times as many. */
const KEPT = ["PipelineReporter", "EventLatency", "Commit", "SetLayerTreeId"];

/** Traces the whole browser while `work` runs; `marks` are names of `performance.mark` that are kept, too. */
export async function traced(
  browser: Browser,
  marks: readonly string[],
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const kept: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) {
      // Chromium's own format; only the names that are known to have these fields are taken.
      const read = event as unknown as TraceEvent;
      if (KEPT.includes(read.name) || marks.includes(read.name)) kept.push(read);
    }
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return kept.toSorted((one, other) => one.ts - other.ts);
}

/** The frame that a window's document is drawn in, as the trace names it. */
export interface LayerTree {
  readonly pid: number;
  readonly layerTreeId: number;
}

/** The layer tree of a page's main frame; null when it painted nothing while traced. */
export function layerTreeOf(events: readonly TraceEvent[], frame: string): LayerTree | null {
  for (const { name, pid, args } of events) {
    const read = name === "SetLayerTreeId" ? layerTree(args, name) : null;
    if (read?.ok === true && read.value.data.frame === frame)
      return { pid, layerTreeId: read.value.data.layerTreeId };
  }
  return null;
}

const layerTree = object({ data: object({ frame: text(100), layerTreeId: whole(0, 2 ** 31) }) });

export const commit = object({ frameSeqId: whole(0, 2 ** 53), layerTreeId: whole(0, 2 ** 31) });

export const reporter = object({
  frame_reporter: object({
    frame_sequence: whole(0, 2 ** 53),
    layer_tree_host_id: whole(0, 2 ** 31),
    state: text(100),
  }),
});

export const latency = object({ event_latency: object({ event_type: text(100) }) });
