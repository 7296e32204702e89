import { join } from "node:path";
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type WebContents,
  type WebPreferences,
} from "electron";
import type { WindowKind } from "../contract/bridge.ts";
import { hears } from "../contract/capabilities.ts";
import type { BroadcastName, Broadcasts } from "../contract/channels.ts";
import { pageOf } from "../contract/pages.ts";
import { words } from "./words.ts";

/** What every page of Lectern may do, in one place. */
export const confined: WebPreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // A covered presenter window must show the right slide the moment it is uncovered.
  backgroundThrottling: false,
};

/** A window that speaks with the shell does so through the one built preload. */
const webPreferences: WebPreferences = {
  ...confined,
  preload: join(import.meta.dirname, "../preload/index.cjs"),
};

/** What differs from kind to kind. The paper or night behind the first paint is the one the page will draw. */
const looks: Readonly<Record<WindowKind, BrowserWindowConstructorOptions>> = {
  desk: { width: 1280, height: 860, minWidth: 640, minHeight: 480, backgroundColor: "#FAF8F3" },
  presenter: { width: 1280, height: 800, minWidth: 640, minHeight: 480, backgroundColor: "#0E151C" },
  audience: { width: 1280, height: 720, backgroundColor: "#000000", autoHideMenuBar: true },
  press: { width: 1280, height: 900 },
};

/** The windows that are open, at most one of a kind. */
export interface Windows {
  /** Opens a window of the kind, or gives the one that is open. It is hidden until it has something to show. */
  readonly open: (kind: WindowKind) => BrowserWindow;
  readonly find: (kind: WindowKind) => BrowserWindow | null;
  /** The kind of window that a page runs in, or null for contents that are not ours. */
  readonly kindOf: (contents: WebContents) => WindowKind | null;
  /** Tells every open window that the capability table lets hear it. */
  readonly broadcast: <Name extends BroadcastName>(name: Name, payload: Broadcasts[Name]) => void;
  /** Calls the listener when a window has been opened, before its page is loaded. */
  readonly onOpen: (listener: (kind: WindowKind, window: BrowserWindow) => void) => void;
}

export function createWindows(): Windows {
  const opened = new Map<WindowKind, BrowserWindow>();
  const listeners: ((kind: WindowKind, window: BrowserWindow) => void)[] = [];

  function open(kind: WindowKind): BrowserWindow {
    const before = opened.get(kind);
    if (before !== undefined) return before;
    const window = new BrowserWindow({
      ...looks[kind],
      title: words.windowTitles[kind],
      show: false,
      webPreferences,
    });
    opened.set(kind, window);
    window.once("closed", () => opened.delete(kind));
    window.once("ready-to-show", () => showFirst(kind, window));
    for (const listener of listeners) listener(kind, window);
    void window.loadURL(pageOf(kind));
    return window;
  }

  return {
    open,
    find: (kind) => opened.get(kind) ?? null,
    kindOf: (contents) => [...opened].find(([, window]) => window.webContents === contents)?.[0] ?? null,
    broadcast: (name, payload) => {
      for (const [kind, window] of opened) if (hears(kind, name)) window.webContents.send(name, payload);
    },
    onOpen: (listener) => {
      listeners.push(listener);
    },
  };
}

/** The first time a window shows itself. The audience takes no focus, so that it never comes to lie before the presenter. */
function showFirst(kind: WindowKind, window: BrowserWindow): void {
  if (kind === "press" || window.isVisible()) return;
  if (kind === "audience") window.showInactive();
  else window.show();
}
