import { expect, test } from "@playwright/test";
import {
  framesPerSecond,
  latencies,
  percentile,
  presentedFrames,
} from "../../../build/scripts/bench/console/presented.ts";
import { layerTreeOf, type TraceEvent } from "../../../build/scripts/bench/console/trace.ts";

const at = (ts: number, name: string, ph: string, args: unknown, local = ""): TraceEvent => ({
  name,
  ph,
  pid: 7,
  ts,
  args,
  id2: { local },
});
const key = (ts: number) => at(ts, "EventLatency", "b", { event_latency: { event_type: "KEY_PRESSED" } });
const frame = (from: number, to: number, sequence: number, state = "STATE_PRESENTED_ALL", host = 2) => {
  const args = { frame_reporter: { frame_sequence: sequence, layer_tree_host_id: host, state } };
  return [
    at(from, "PipelineReporter", "b", args, `${host}-${sequence}`),
    at(to, "PipelineReporter", "e", {}, `${host}-${sequence}`),
  ];
};
const commit = (ts: number, sequence: number) =>
  at(ts, "Commit", "X", { frameSeqId: sequence, layerTreeId: 2 });
const tree = { pid: 7, layerTreeId: 2 };

test("a key counts until the first frame that was committed after its change was presented", () => {
  const events = [
    key(1000),
    ...frame(900, 9000, 1),
    commit(1500, 1),
    at(2000, "mark", "R", {}),
    commit(3000, 2),
    ...frame(2500, 21_000, 2),
    ...frame(2600, 15_000, 2, "STATE_PRESENTED_ALL", 3),
  ].toSorted((one, other) => one.ts - other.ts);
  expect(latencies(events, tree, "mark")).toEqual([20]);
});

test("a key whose change was never shown counts until the next key", () => {
  expect(latencies([key(1000), key(501_000), at(900_000, "mark", "R", {})], tree, "mark")).toEqual([
    500, 399,
  ]);
});

test("frames that were dropped are not counted", () => {
  const events = [
    ...frame(0, 10_000, 1),
    ...frame(1, 20_000, 2, "STATE_DROPPED"),
    ...frame(2, 110_000, 3),
  ].toSorted((one, other) => one.ts - other.ts);
  expect(framesPerSecond(presentedFrames(events, tree))).toBe(10);
});

test("a window is known by the frame that its document is drawn in", () => {
  const events = [at(1, "SetLayerTreeId", "I", { data: { frame: "ABC", layerTreeId: 4 } })];
  expect(layerTreeOf(events, "ABC")).toEqual({ pid: 7, layerTreeId: 4 });
  expect(layerTreeOf(events, "DEF")).toBeNull();
});

test("a percentile is the value that a share does not exceed", () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
});
