import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Snapshot } from "../../../slides/session/session.ts";
import { readSnapshot } from "../../../slides/session/snapshot.ts";
import { presentSample } from "../../support/briefing-steps.ts";
import { laptop, projector } from "../../support/electron-stand-in/displays.ts";
import type { ScriptedDisplay } from "../../support/electron-stand-in/world.ts";
import { startStandIn } from "../../support/stand-in-driver.ts";
import { readAudience, readPresenter } from "./shown.ts";
import type { StormShow } from "./storm-show.ts";

/** What may be plugged in: as many as DISPLAY_SETS. */
const SETS: readonly (readonly ScriptedDisplay[])[] = [
  [laptop],
  [laptop, projector],
  [laptop, { ...projector, id: 9 }],
  [laptop, { ...projector, scaleFactor: 2 }],
];

/** A window that crashes oftener within a minute is not restored: the briefer is asked. */
const CRASHES_RESTORED = 2;

/** The shell's built bundles over the stand-in. A crash kills the process that draws a window. */
export async function openShellShow(): Promise<StormShow> {
  const folder = mkdtempSync(join(tmpdir(), "lectern-storm-"));
  const shell = await startStandIn(join(folder, "user-data"), { displays: [laptop, projector] });
  await presentSample(shell);
  const crashes = { audience: 0, presenter: 0 };
  return {
    name: "the shell",
    suffer: async (gust) => {
      if (gust.kind === "key") for (const key of gust.key.split(" ")) await shell.press(gust.side, key);
      else if (gust.kind === "displays") await shell.scripted?.setDisplays(SETS[gust.set] ?? [laptop]);
      else if (gust.kind === "wake") await shell.scripted?.wake();
      else if (gust.kind === "reload") await shell.reload(gust.side);
      else if (crashes[gust.side] < CRASHES_RESTORED) {
        crashes[gust.side] += 1;
        await shell.crash(gust.side);
      }
    },
    look: async () => {
      const [audience, presenter] = [await shell.page("audience"), await shell.page("presenter")];
      return {
        host: await hostOf(presenter),
        audience: await unlessReloading(readAudience(audience)),
        presenter: await unlessReloading(readPresenter(presenter)),
      };
    },
    close: async () => {
      await shell.quit();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What the host answers to a window. */
async function hostOf(page: Page): Promise<Snapshot | null> {
  const answer = await unlessReloading(
    page.evaluate(async () => {
      const { lectern } = globalThis as unknown as { lectern?: { request: Ask } }; // The preload sets it.
      return (await lectern?.request("show:get", null)) ?? null;
    }),
  );
  const read = answer?.ok === true ? readSnapshot(answer.value.snapshot) : null;
  return read?.ok === true ? read.value : null;
}

type Ask = (
  name: string,
  sent: null,
) => Promise<{ readonly ok: boolean; readonly value: { snapshot: unknown } }>;

/** A page that is being loaded anew can't be read; it is asked again. */
async function unlessReloading<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && /navigation|context|closed|crashed/iu.test(error.message)) return null;
    throw error;
  }
}
