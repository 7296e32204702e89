import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import * as fc from "fast-check";
import { chromium } from "playwright-core";
import { browserSwitches } from "../../../electron/cli/browser/arguments.ts";
import { dressDeck, PLAIN_LOOK } from "../../../slides/look/look.ts";
import { deckOf } from "../../../build/scripts/bench/deck-of.ts";
import { ensureBuilt } from "../../../build/steps/run.ts";
import { findTestBrowser } from "../../../build/steps/test-browser.ts";
import { openBrowserShow } from "./browser-show.ts";
import { openShellShow } from "./shell-show.ts";
import { blowOver, type StormShow } from "./storm-show.ts";
import { anyWindowStorm } from "./window-gust.ts";

/**
 * `npm run storm -- --windows MINUTES`: storms over real windows, in browser mode and over the stand-in, for so many
 * minutes each. Ends with an error when windows disagree.
 */
for (const line of await stormOverWindows(Number(process.argv[2] ?? 5))) process.stdout.write(`${line}\n`);

async function stormOverWindows(minutes: number): Promise<readonly string[]> {
  if ((await ensureBuilt()) !== 0) throw new Error("The build failed");
  const executablePath = findTestBrowser();
  if (executablePath === null) throw new Error("No Chrome, Chromium or Edge to present in");
  const folder = mkdtempSync(join(tmpdir(), "lectern-storm-"));
  const { deck } = await deckOf(16);
  const inTurn = dressDeck(deck, { ...PLAIN_LOOK, builds: true });
  const browser = await chromium.launch({ executablePath, args: [...browserSwitches()], headless: true });
  const counts = [
    await countStorms(minutes, () => openBrowserShow(browser, inTurn, folder)),
    await countStorms(minutes, openShellShow),
  ];
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

/** Each storm has windows of its own, so that one that fails can be blown again. */
async function countStorms(minutes: number, open: () => Promise<StormShow>): Promise<string> {
  const began = performance.now();
  let [storms, gusts, name] = [0, 0, ""];
  await fc.assert(
    fc.asyncProperty(anyWindowStorm, async (storm) => {
      const show = await open();
      name = show.name;
      try {
        const apart = await blowOver(show, storm);
        if (apart !== null) throw new Error(apart);
      } finally {
        await show.close();
      }
      storms += 1;
      gusts += storm.length;
    }),
    { numRuns: 100_000, interruptAfterTimeLimit: minutes * 60_000, endOnFailure: true },
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${storms} storms of ${gusts} gusts over ${name}: windows and host agree (${seconds} s)`;
}
