import { basename } from "node:path";
import type { Page } from "@playwright/test";
import type { WindowKind } from "../../electron/contract/bridge.ts";
import { dropFile } from "./drop-file.ts";
import { laptop } from "./electron-stand-in/displays.ts";
import { launchStandIn, runStandInToEnd, type RunningStandIn } from "./electron-stand-in/launch.ts";
import { expect } from "./patient-expect.ts";
import { pagePath, type ShellDriver, type ShellStart } from "./shell-driver.ts";

/** Starts the built bundles over the stand-in; `userData` is a folder of the journey's own. */
export async function startStandIn(
  userData: string,
  { args = [], displays = [laptop], temporary }: ShellStart,
): Promise<ShellDriver> {
  const options = { userData, displays, args, ...(temporary === undefined ? {} : { temporary }) };
  let running: RunningStandIn = await launchStandIn(options);

  /** Windows come, go and are replaced when they crash: always the latest page that is alive. */
  function findPage(kind: WindowKind): Page | null {
    const pages = running.browser.contexts().flatMap((context) => context.pages());
    return (
      pages.findLast((page) => !page.isClosed() && new URL(page.url()).pathname === pagePath(kind)) ?? null
    );
  }

  return {
    page: async (kind) => {
      await expect.poll(() => findPage(kind) !== null, { message: `the ${kind} window opens` }).toBe(true);
      const page = findPage(kind);
      if (page === null) throw new Error(`The ${kind} window has closed again`);
      return page;
    },
    isOpen: async (kind) => (await running.controls.stateOf(pagePath(kind))) !== null,
    press: (kind, key) => running.controls.press(pagePath(kind), key),
    drop: async (kind, path) => {
      await running.controls.nameFile(pagePath(kind), basename(path), path);
      const page = findPage(kind);
      if (page === null) throw new Error(`No ${kind} window is open`);
      await dropFile(page, path);
    },
    reload: (kind) => running.controls.reload(pagePath(kind)),
    crash: async (kind) => {
      const before = findPage(kind);
      await running.controls.crash(pagePath(kind));
      await expect.poll(() => findPage(kind) !== before, { message: `the ${kind} page crashes` }).toBe(true);
    },
    closeWindow: async (kind) => {
      const before = findPage(kind);
      await running.controls.closeWindow(pagePath(kind));
      await expect
        .poll(() => before?.isClosed() ?? true, { message: `the ${kind} window closes` })
        .toBe(true);
    },
    answerOpenDialog: (path) => running.controls.answerOpenDialog(path === null ? [] : [path]),
    answerSaveDialog: (path) => running.controls.answerSaveDialog(path ?? ""),
    answerQuestion: (button) => running.controls.answerMessageBox(button),
    restart: async () => {
      await running.kill();
      running = await launchStandIn(options);
    },
    startSecond: async (secondArgs) => {
      await runStandInToEnd({ ...options, args: secondArgs });
    },
    scripted: {
      setDisplays: (shown) => running.controls.setDisplays(shown),
      setPrinters: (names) => running.controls.setPrinters(names),
      answerPrintDialog: (printer) => running.controls.answerPrintDialog(printer ?? ""),
      stateOf: (kind) => running.controls.stateOf(pagePath(kind)),
      records: () => running.controls.records(),
      wake: () => running.controls.resume(),
      clickMenu: (label) => running.controls.clickMenu(label),
      drops: (address) => running.controls.drops(address),
      permission: async (name) => {
        const { request, check, device } = await running.controls.permission(name);
        return [request, check, device];
      },
    },
    quit: () => running.quit(),
  };
}
