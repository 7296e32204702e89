import { createApp, type AppOptions, type StandInApp } from "./app.ts";
import { createBrowserWindowClass, type StandInWindow } from "./browser-window.ts";
import { createIpcMain, type StandInIpcMain } from "./ipc-main.ts";
import { createMenu } from "./menu.ts";
import type { PageRequest, RequestFate } from "./page-port.ts";
import { createProtocol, type StandInProtocol } from "./protocol.ts";
import { createScreen, type StandInScreen } from "./screen.ts";
import { createSession, type SessionDecisions, type StandInSession } from "./session.ts";
import type { StrictEmitter } from "./strict.ts";
import {
  createCrashReporter,
  createDialog,
  createPowerMonitor,
  createPowerSaveBlocker,
  createShell,
} from "./system.ts";
import type { ScriptedDisplay, World } from "./world.ts";

/** The module `electron` of the main process, as far as Lectern's shell imports it. */
export interface Electron {
  readonly app: StandInApp;
  readonly BrowserWindow: new (options?: object) => StandInWindow;
  readonly Menu: object;
  readonly crashReporter: object;
  readonly dialog: object;
  readonly ipcMain: StandInIpcMain;
  readonly powerMonitor: StrictEmitter;
  readonly powerSaveBlocker: object;
  readonly protocol: StandInProtocol;
  readonly screen: StandInScreen;
  readonly session: { readonly defaultSession: StandInSession };
  readonly shell: object;
}

/** What a test may do from outside, where a person or the system would. */
export interface Levers {
  readonly setDisplays: (displays: readonly ScriptedDisplay[]) => void;
  readonly clickMenu: (label: string) => void;
  readonly decisions: SessionDecisions;
}

/** Builds one whole stand-in over a world. */
export function createElectron(
  world: World,
  options: AppOptions,
): { readonly electron: Electron; readonly levers: Levers } {
  const app = createApp(world, options);
  const { ipcMain, answer } = createIpcMain();
  const { protocol, handlerOf } = createProtocol(world);
  const { session, decisions } = createSession(world);
  const { screen, setDisplays } = createScreen(world);
  const { Menu, click } = createMenu(world);

  /** The offline filter decides first; then the scheme's handler answers; nothing goes further. */
  async function request(asked: PageRequest): Promise<RequestFate> {
    if (await decisions.cancels(asked)) {
      world.records.dropped.push(asked.url);
      return { kind: "drop" };
    }
    const handler = handlerOf(new URL(asked.url).protocol.slice(0, -1));
    if (handler === null) {
      world.records.left.push(asked.url);
      return { kind: "drop" };
    }
    const response = await handler(new Request(asked.url, { method: asked.method }));
    const body = Buffer.from(await response.arrayBuffer());
    return { kind: "answer", status: response.status, headers: Object.fromEntries(response.headers), body };
  }

  const electron: Electron = {
    app,
    BrowserWindow: createBrowserWindowClass(world, () => app, { answer, request }),
    Menu,
    crashReporter: createCrashReporter(world),
    dialog: createDialog(world),
    ipcMain,
    powerMonitor: createPowerMonitor(),
    powerSaveBlocker: createPowerSaveBlocker(world),
    protocol,
    screen,
    session,
    shell: createShell(world),
  };
  return { electron, levers: { setDisplays, clickMenu: click, decisions } };
}
