import type { Page } from "@playwright/test";
import type { WindowKind } from "../../electron/contract/bridge.ts";
import type { RecordsCopy, WindowState } from "./electron-stand-in/control.ts";
import type { ScriptedDisplay } from "./electron-stand-in/world.ts";

/** How a shell is started. */
export interface ShellStart {
  /** The command line after the program's own name. */
  readonly args?: readonly string[];
  /** The name of the profile's folder, `user-data` when left out: another one is another machine. */
  readonly profile?: string;
  /** The folder for temporary files, of all that the shell starts; the system's when left out. */
  readonly temporary?: string;
  /** The displays that are plugged in; real Electron has those of the machine. */
  readonly displays?: readonly ScriptedDisplay[];
}

/** What journeys do with a running shell, where a person or the system would. The same over real Electron and stand-in. */
export interface ShellDriver {
  /** The page of a window; waits until the window is open. */
  readonly page: (kind: WindowKind) => Promise<Page>;
  readonly isOpen: (kind: WindowKind) => Promise<boolean>;
  /** A key as the keyboard would send it to a window: the shell sees it before the page. Named as Playwright does. */
  readonly press: (kind: WindowKind, key: string) => Promise<void>;
  /** Drops a file of the disk on a window. */
  readonly drop: (kind: WindowKind, path: string) => Promise<void>;
  readonly reload: (kind: WindowKind) => Promise<void>;
  /** Kills the process that draws a window. */
  readonly crash: (kind: WindowKind) => Promise<void>;
  readonly closeWindow: (kind: WindowKind) => Promise<void>;
  /** What the next open dialog answers; null cancels it. */
  readonly answerOpenDialog: (path: string | null) => Promise<void>;
  /** Where the next save dialog puts its file; null cancels it. */
  readonly answerSaveDialog: (path: string | null) => Promise<void>;
  /** Which button, from 0, the next question is answered with. */
  readonly answerQuestion: (button: number) => Promise<void>;
  /** Kills the whole shell and starts it again, as after a power cut. */
  readonly restart: () => Promise<void>;
  /** Starts a second one beside it and waits until that has gone again. */
  readonly startSecond: (args: readonly string[]) => Promise<void>;
  /** What only a scripted system can do or tell; null on real Electron. */
  readonly scripted: ScriptedSystem | null;
  readonly quit: () => Promise<void>;
}

/** The stand-in's system: its displays and its memory. */
export interface ScriptedSystem {
  readonly setDisplays: (displays: readonly ScriptedDisplay[]) => Promise<void>;
  /** The printers there are, the default one first, by the system's names; people see spaces for underlines. */
  readonly setPrinters: (names: readonly string[]) => Promise<void>;
  /** Which printer is chosen in the system's next dialog; null cancels it. */
  readonly answerPrintDialog: (printer: string | null) => Promise<void>;
  readonly stateOf: (kind: WindowKind) => Promise<WindowState | null>;
  readonly records: () => Promise<RecordsCopy>;
  /** Tells the program that the machine has woken from sleep. */
  readonly wake: () => Promise<void>;
  /** Clicks the entry of the application's menu that has this label. */
  readonly clickMenu: (label: string) => Promise<void>;
  /** Whether the offline filter drops a request for this address, whoever makes it. */
  readonly drops: (address: string) => Promise<boolean>;
  /** Whether a permission would be granted: by request, by check, for a device. */
  readonly permission: (name: string) => Promise<readonly boolean[]>;
}

/** The path of a window's page, on any origin. */
export function pagePath(kind: WindowKind): string {
  return `/${kind}/index.html`;
}
