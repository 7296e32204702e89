import { performance } from "node:perf_hooks";
import * as fc from "fast-check";
import { createSessionHost } from "../../slides/session/host.ts";
import { createInkHost } from "../../slides/session/ink/ink-host.ts";
import { runPackage } from "../steps/run.ts";
import { anyStart, anyStorm, blow } from "../storm/storm-model.ts";

/**
 * `npm run storm`: random actions, reloads, crashes, sleeps and clocks set back never leave the windows disagreeing.
 * A number after `--` says how many storms; then come a deck of 2,000 slides under 1,000 keys and ten thousand strokes.
 * `--windows` blows over real windows instead, in browser mode and over the stand-in, for as many minutes each as the
 * number says.
 */
const words = process.argv.slice(2);
const [amount] = words.filter((word) => /^\d+$/u.test(word)).map(Number);
if (words.includes("--windows"))
  process.exitCode = await runPackage("tsx/dist/cli.mjs", [
    "tests/drills/window-storm/index.ts",
    String(amount ?? 5),
  ]);
else stormOverModel(amount ?? 10_000);

function stormOverModel(storms: number): void {
  const began = performance.now();
  fc.assert(
    fc.property(anyStart, anyStorm, (start, storm) => {
      const apart = blow(start, storm);
      if (apart !== null) throw new Error(apart);
    }),
    { numRuns: storms },
  );
  report(`${storms} storms: every window on the host's slide, curtain and clock`, began);

  const keyed = performance.now();
  const host = createSessionHost(
    { monotonicMs: () => performance.now(), wallMs: () => Date.now() },
    {
      builds: Array.from({ length: 2000 }, () => 0),
      passed: [],
      endPage: false,
      position: { slide: 0, build: 0 },
    },
  );
  for (let pressed = 0; pressed < 1000; pressed += 1) host.act({ kind: "next" });
  if (host.snapshot().session.position.slide !== 1000) throw new Error("A key press was lost");
  report("1,000 keys on a deck of 2,000 slides: on slide 1,001", keyed);

  const drawn = performance.now();
  const ink = createInkHost(null);
  for (let stroke = 0; stroke < 10_000; stroke += 1) {
    const points = [(stroke % 100) / 100, stroke / 10_000];
    ink.act({ kind: "begin", slide: 0, stroke: { id: String(stroke), colour: "red", points } });
  }
  if (ink.state().slides[0]?.[1].length !== 10_000) throw new Error("A stroke was lost");
  report("10,000 strokes on one slide", drawn);
}

function report(what: string, since: number): void {
  console.log(`${what} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
}
