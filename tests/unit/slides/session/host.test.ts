import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { createSessionHost } from "../../../../slides/session/host.ts";
import type { HostTime } from "../../../../slides/session/host.ts";
import type { Snapshot } from "../../../../slides/session/session.ts";
import { isNewer } from "../../../../slides/session/snapshot.ts";
import { anyAction, anyBuilds, startWith } from "./support.ts";

/** Time that passes when the test says so; `sleep` passes on the wall alone. */
function handTime(): HostTime & {
  readonly pass: (ms: number) => void;
  readonly sleep: (ms: number) => void;
} {
  let [monotonic, wall] = [0, 1_000_000];
  return {
    monotonicMs: () => monotonic,
    wallMs: () => wall,
    pass: (ms) => ([monotonic, wall] = [monotonic + ms, wall + ms]),
    sleep: (ms) => (wall += ms),
  };
}

const beginning = startWith([0, 0, 0]);

test("tells its listeners of changes and of nothing else", () => {
  const host = createSessionHost(handTime(), beginning);
  const heard: number[] = [];
  const stop = host.listen((snapshot) => heard.push(snapshot.revision));
  host.act({ kind: "previous" });
  host.act({ kind: "next" });
  host.act({ kind: "next" });
  stop();
  host.act({ kind: "previous" });
  expect(heard).toEqual([1, 2]);
});

test("a host that comes back is on the same slide with the same clock and a later epoch", () => {
  const time = handTime();
  const first = createSessionHost(time, beginning);
  first.act({ kind: "next" });
  time.pass(4000);
  const saved = first.snapshot();
  time.pass(2000);
  const second = createSessionHost(time, saved).snapshot();
  expect([second.session.position, second.elapsedMs, isNewer(second, saved)]).toEqual([
    { slide: 1, build: 0 },
    6000,
    true,
  ]);
});

test("adopts a surviving window's newer snapshot and refuses an older one", () => {
  const time = handTime();
  const gone = createSessionHost(time, beginning);
  const old = gone.snapshot();
  const newer = gone.act({ kind: "last" });
  const back = createSessionHost(time, { ...old, epoch: old.epoch - 1 });
  expect(back.adopt(newer).session.position.slide).toBe(2);
  expect(isNewer(back.snapshot(), newer)).toBe(true);
  expect(back.adopt(old).session.position.slide).toBe(2);
});

test("pauses the clock when the machine slept for more than five minutes", () => {
  const time = handTime();
  const host = createSessionHost(time, beginning);
  host.act({ kind: "next" });
  time.pass(3000);
  time.sleep(6 * 60_000);
  expect(host.wake().session.clock).toEqual({ kind: "paused", carriedMs: 3000, sleptMs: 6 * 60_000 });
});

test("counts on through a short sleep and a wall clock set back", () => {
  const time = handTime();
  const host = createSessionHost(time, beginning);
  host.act({ kind: "next" });
  time.sleep(60_000);
  time.pass(1000);
  time.sleep(-3_600_000);
  expect([host.wake().session.clock.kind, host.snapshot().elapsedMs]).toEqual(["running", 1000]);
});

test("every snapshot is newer than the one before, whatever happens", () => {
  fc.assert(
    fc.property(anyBuilds, fc.array(anyAction, { maxLength: 40 }), (builds, actions) => {
      const host = createSessionHost(handTime(), startWith(builds));
      const sent: Snapshot[] = [host.snapshot()];
      host.listen((snapshot) => sent.push(snapshot));
      for (const action of actions) host.act(action);
      sent.slice(1).forEach((snapshot, index) => {
        const before = sent[index];
        expect(before !== undefined && isNewer(snapshot, before)).toBe(true);
      });
    }),
  );
});
