import { performance } from "node:perf_hooks";
import { app, crashReporter, dialog, type BrowserWindow } from "electron";
import type { WindowKind } from "../contract/bridge.ts";
import { createCrashCount } from "./crash-count.ts";
import { log } from "./log.ts";
import type { Windows } from "./windows.ts";
import { words } from "./words.ts";

/** How long a presenting window may hang before its page is given up and loaded anew. */
const HANGS_MS = 5000;

/** Keeps the program running through its own bugs and notes them; dumps stay on this machine. Before the app is ready. */
export function surviveBugs(): void {
  crashReporter.start({ uploadToServer: false });
  process.on("uncaughtException", (error) => log(`uncaught exception: ${error.stack ?? error.message}`));
  process.on("unhandledRejection", (reason) => log(`unhandled rejection: ${String(reason)}`));
  app.on("child-process-gone", (_event, { type, reason }) => log(`the ${type} process is gone: ${reason}`));
}

/**
 * Brings a window back whose page has crashed: the page asks for the show when it loads and is on the same slide with
 * the same clock. The third crash within a minute is put before the briefer instead.
 */
export function reviveWindows(windows: Windows): void {
  windows.onOpen((kind, window) => {
    const crashes = createCrashCount();
    window.webContents.on("preload-error", (_event, _path, error) =>
      log(`preload of the ${kind} window: ${error.message}`),
    );
    window.webContents.on("render-process-gone", (_event, { reason }) => {
      log(`the ${kind} window's page is gone: ${reason}`);
      if (reason === "clean-exit" || window.isDestroyed()) return;
      if (crashes.tooMany(performance.now())) void putBefore(kind, window);
      else window.webContents.reload();
    });
    giveUpHanging(kind, window);
  });
}

/** A desk may be busy; a presenting window that hangs is killed, and then revived like any other. */
function giveUpHanging(kind: WindowKind, window: BrowserWindow): void {
  let patience: NodeJS.Timeout | undefined;
  window.on("unresponsive", () => {
    log(`the ${kind} window hangs`);
    if (kind === "desk") return;
    clearTimeout(patience);
    patience = setTimeout(() => {
      if (!window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    }, HANGS_MS);
  });
  window.on("responsive", () => clearTimeout(patience));
  window.once("closed", () => clearTimeout(patience));
}

async function putBefore(kind: WindowKind, window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: "warning",
    message: words.crash.notice(words.windowTitles[kind]),
    detail: words.crash.detail,
    buttons: [words.crash.again, words.crash.leave],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
