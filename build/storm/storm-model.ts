import * as fc from "fast-check";
import { createSessionHost } from "../../slides/session/host.ts";
import type { SessionHost } from "../../slides/session/host.ts";
import { PANELS, TOOLS } from "../../slides/session/choices.ts";
import { audiencePosition } from "../../slides/session/position.ts";
import { PLAIN_KINDS } from "../../slides/session/read-action.ts";
import type { Action, Snapshot } from "../../slides/session/session.ts";
import { agedSnapshot, elapsedSince, isNewer } from "../../slides/session/snapshot.ts";
import type { SessionStart } from "../../slides/session/start.ts";

/** What may happen while a briefing runs. Windows are counted from 0. */
export type Gust =
  | { readonly kind: "act"; readonly action: Action }
  /** A message that is under way to a window arrives, or all of them are turned round first. */
  | { readonly kind: "deliver"; readonly window: number; readonly turned: boolean }
  | { readonly kind: "reload"; readonly window: number }
  /** The host dies and comes back with what it saved last, or with what a window still shows. */
  | { readonly kind: "crash"; readonly window: number }
  | { readonly kind: "pass" | "sleep" | "set-back"; readonly ms: number };

interface StormWindow {
  shown: Snapshot;
  receivedMs: number;
  underWay: Snapshot[];
}

/** How many windows listen: presenter, audience, and one more that comes and goes. */
const WINDOWS = 3;

/** How far clocks of windows may be apart when nothing is under way, milliseconds: none but rounding. */
const CLOCK_SLACK_MS = 1;

/** Any storm; a day's sleep, a clock set back by hours and numbers far out of range are in it. */
export const anyStorm: fc.Arbitrary<readonly Gust[]> = fc.array(anyGust(), { maxLength: 80 });

/** Any deck in which one can stand somewhere. */
export const anyStart: fc.Arbitrary<SessionStart> = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }), fc.nat(4), fc.boolean())
  .map(([builds, step, endPage]) => ({
    builds,
    passed: step === 0 ? [] : builds.flatMap((_, index) => (index % (step + 1) === step ? [index] : [])),
    endPage,
    position: { slide: 0, build: 0 },
  }));

/**
 * Blows a storm over a host and its windows. What the windows disagree on when all messages have arrived, in words;
 * null when they agree on slide, curtain and clock.
 */
export function blow(start: SessionStart, storm: readonly Gust[]): string | null {
  let [monotonicMs, wallMs] = [0, 1_700_000_000_000];
  const time = { monotonicMs: () => monotonicMs, wallMs: () => wallMs };
  let host = createSessionHost(time, start);
  let saved = host.snapshot();
  const windows = Array.from({ length: WINDOWS }, (): StormWindow => ({
    shown: saved,
    receivedMs: 0,
    underWay: [],
  }));
  const attach = (to: SessionHost): void => {
    to.listen((snapshot) => {
      saved = snapshot;
      for (const window of windows) window.underWay.push(snapshot);
    });
  };
  const receive = (window: StormWindow, snapshot: Snapshot | undefined): void => {
    if (snapshot === undefined || !isNewer(snapshot, window.shown)) return;
    window.shown = snapshot;
    window.receivedMs = monotonicMs;
  };
  attach(host);

  for (const gust of storm) {
    const window = "window" in gust ? windows[gust.window % WINDOWS] : undefined;
    if (gust.kind === "act") host.act(gust.action);
    else if (gust.kind === "pass") {
      // Messages between windows of one machine take no time that a clock would show.
      for (const each of windows) for (const snapshot of each.underWay.splice(0)) receive(each, snapshot);
      [monotonicMs, wallMs] = [monotonicMs + gust.ms, wallMs + gust.ms];
    } else if (gust.kind === "sleep") wallMs += gust.ms;
    else if (gust.kind === "set-back") wallMs -= gust.ms;
    else if (window === undefined) continue;
    else if (gust.kind === "deliver") {
      if (gust.turned) window.underWay.reverse();
      receive(window, window.underWay.shift());
    } else if (gust.kind === "reload") {
      Object.assign(window, { shown: host.snapshot(), receivedMs: monotonicMs, underWay: [] });
    } else {
      const survivor = agedSnapshot(window.shown, monotonicMs - window.receivedMs);
      for (const each of windows) each.underWay = [];
      host = createSessionHost(time, saved);
      attach(host);
      host.adopt(survivor);
      // As in life: a host that comes back tells its windows, which ask for the show.
      for (const each of windows) each.underWay.push(host.snapshot());
    }
  }
  // Messages of one host arrive once each, the latest in the end; a wake asks whether the machine slept.
  host.wake();
  for (const window of windows) {
    for (const snapshot of window.underWay) receive(window, snapshot);
    receive(window, host.snapshot());
  }
  return disagreement(windows, host.snapshot(), monotonicMs);
}

function disagreement(windows: readonly StormWindow[], truth: Snapshot, nowMs: number): string | null {
  for (const [index, { shown, receivedMs }] of windows.entries()) {
    const [one, other] = [audiencePosition(shown.session), audiencePosition(truth.session)];
    if (one.slide !== other.slide || one.build !== other.build)
      return `window ${index} is on slide ${one.slide}.${one.build}, the host on ${other.slide}.${other.build}`;
    if (shown.session.curtain !== truth.session.curtain)
      return `window ${index} has the curtain ${shown.session.curtain}, the host ${truth.session.curtain}`;
    const apartMs = Math.abs(elapsedSince(shown, nowMs - receivedMs) - truth.elapsedMs);
    if (apartMs > CLOCK_SLACK_MS) return `window ${index} is ${apartMs} ms apart from the host`;
  }
  return null;
}

function anyGust(): fc.Arbitrary<Gust> {
  const window = fc.nat(WINDOWS - 1);
  const ms = fc.oneof(fc.nat(5000), fc.nat(26 * 3_600_000));
  return fc.oneof(
    { weight: 8, arbitrary: anyAction().map((action): Gust => ({ kind: "act", action })) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(window, fc.boolean())
        .map(([window, turned]): Gust => ({ kind: "deliver", window, turned })),
    },
    fc.tuple(fc.constantFrom("reload" as const, "crash" as const), window).map(([kind, window]) => ({
      kind,
      window,
    })),
    fc
      .tuple(fc.constantFrom("pass" as const, "sleep" as const, "set-back" as const), ms)
      .map(([kind, ms]) => ({ kind, ms })),
  );
}

function anyAction(): fc.Arbitrary<Action> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PLAIN_KINDS).map((kind): Action => ({ kind })) },
    fc.constantFrom(...TOOLS).map((tool): Action => ({ kind: "tool", tool })),
    fc.constantFrom(...PANELS).map((panel): Action => ({ kind: "panel", panel })),
    fc.integer().map((slide): Action => ({ kind: "go-to", slide })),
    fc.nat(9).map((digit): Action => ({ kind: "digit", digit })),
    fc.constantFrom<Action>({ kind: "start", from: "first" }, { kind: "start", from: "here" }),
  );
}
