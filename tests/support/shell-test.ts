import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { findElectronBinary, startElectron } from "./electron-driver.ts";
import type { ScriptedSystem, ShellDriver, ShellStart } from "./shell-driver.ts";
import { startStandIn } from "./stand-in-driver.ts";

/** A journey starts a browser or two of its own, on machines that do other things besides. */
const JOURNEY_LASTS_MS = 120_000;

export { expect } from "./patient-expect.ts";

interface ShellFixtures {
  /** A folder of the journey's own, gone afterwards. */
  readonly folder: string;
  /** Starts the shell that the project is about, and quits it afterwards. */
  readonly startShell: (start?: ShellStart) => Promise<ShellDriver>;
  /** Writes a memo into the folder, as `harbour.md`, and starts the shell with it. */
  readonly openMemo: (text: string, start?: ShellStart) => Promise<OpenMemo>;
}

/** A shell that was started with a memo of the journey's own. */
interface OpenMemo {
  readonly path: string;
  readonly shell: ShellDriver;
  readonly desk: Page;
}

/** Journeys of the shell: written once, run over the stand-in and, where its binary is, over real Electron. */
export const test = base.extend<ShellFixtures>({
  // Playwright wants a destructured first parameter even where nothing is taken from it.
  // oxlint-disable-next-line eslint/no-empty-pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "lectern-shell-"));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  startShell: async ({ folder }, use, info) => {
    const binary = info.project.name === "electron" ? findElectronBinary() : null;
    const missing = info.project.name === "electron" && binary === null;
    base.skip(
      missing,
      "Electron's binary is not in node_modules/electron/dist; the stand-in project runs this journey",
    );
    info.setTimeout(JOURNEY_LASTS_MS);
    const started: ShellDriver[] = [];
    await use(async (start = {}) => {
      const userData = join(folder, start.profile ?? "user-data");
      const driver = await (binary === null
        ? startStandIn(userData, start)
        : startElectron(binary, userData, start));
      started.push(driver);
      return driver;
    });
    for (const driver of started) await driver.quit();
  },
  openMemo: async ({ folder, startShell }, use) => {
    await use(async (text, start = {}) => {
      const path = join(folder, "harbour.md");
      writeFileSync(path, text);
      const shell = await startShell({ ...start, args: [...(start.args ?? []), path] });
      return { path, shell, desk: await shell.page("desk") };
    });
  },
});

/** The scripted system, where there is one; else the journey is skipped, since nobody can pull a real cable. */
export function needScripted({ scripted }: ShellDriver): ScriptedSystem {
  base.skip(scripted === null, "Displays, permissions and requests can only be scripted over the stand-in");
  if (scripted === null) throw new Error("The journey was skipped");
  return scripted;
}
