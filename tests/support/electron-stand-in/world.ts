import type { Browser } from "./page-port.ts";
import type { StandInWindow } from "./browser-window.ts";
import { BrokenRule, type DocumentationPage } from "./broken-rule.ts";
import type { ScriptedPrinter } from "./printing.ts";

/** A display as a test scripts it; the missing half of Electron's `Display` is nothing that we read. */
export interface ScriptedDisplay {
  readonly id: number;
  readonly label: string;
  readonly internal: boolean;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
  readonly size: { readonly width: number; readonly height: number };
  readonly scaleFactor: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What tests may look at afterwards. */
export interface Records {
  /** Requests that the program's offline filter dropped. */
  readonly dropped: string[];
  /** Requests that neither the filter dropped nor our scheme answered: they would have left the machine. */
  readonly left: string[];
  readonly opened: string[];
  /** What was printed: the printer's name, and the settings as JSON. */
  readonly printed: string[];
  readonly messages: string[];
  /** Whether the screen is kept awake, by blocker id. */
  readonly blockers: Set<number>;
  readonly preloadErrors: string[];
}

/** What the test has arranged for dialogs, first come first served. */
export interface Script {
  readonly openDialog: { readonly canceled: boolean; readonly filePaths: readonly string[] }[];
  readonly saveDialog: { readonly canceled: boolean; readonly filePath: string }[];
  readonly messageBox: number[];
  /** The name of the printer that a person chooses; empty when they cancel. */
  readonly printDialog: string[];
}

/** Where the program believes to be. */
export interface Place {
  readonly appPath: string;
  readonly userData: string;
}

/** All that the parts of one stand-in share. */
export interface World {
  readonly place: Place;
  readonly switches: Map<string, string>;
  readonly windows: Set<StandInWindow>;
  readonly records: Records;
  readonly script: Script;
  displays: readonly ScriptedDisplay[];
  /** The first is the default one. */
  printers: readonly ScriptedPrinter[];
  focused: StandInWindow | null;
  ready: boolean;
  browser: Browser | null;
  sandboxed: boolean;
}

export function createWorld(place: Place, displays: readonly ScriptedDisplay[]): World {
  return {
    place,
    switches: new Map(),
    windows: new Set(),
    records: {
      dropped: [],
      left: [],
      opened: [],
      printed: [],
      messages: [],
      blockers: new Set(),
      preloadErrors: [],
    },
    script: { openDialog: [], saveDialog: [], messageBox: [], printDialog: [] },
    displays,
    printers: [],
    focused: null,
    ready: false,
    browser: null,
    sandboxed: false,
  };
}

/** Most of Electron is not to be used before the app is ready. */
export function needReady(world: World, what: string, page: DocumentationPage): void {
  if (!world.ready) throw new BrokenRule(`${what} before the app is ready`, page);
}

/** Some of Electron can only be set before. */
export function needNotReady(world: World, what: string, page: DocumentationPage): void {
  if (world.ready) throw new BrokenRule(`${what} after the app is ready`, page);
}

/** The display that holds most of a rectangle. */
export function displayMatching(world: World, { x, y, width, height }: Rectangle): ScriptedDisplay {
  const overlap = ({ bounds }: ScriptedDisplay): number =>
    Math.max(0, Math.min(x + width, bounds.x + bounds.width) - Math.max(x, bounds.x)) *
    Math.max(0, Math.min(y + height, bounds.y + bounds.height) - Math.max(y, bounds.y));
  const [best] = world.displays.toSorted((one, other) => overlap(other) - overlap(one));
  if (best === undefined) throw new Error("A machine has a display");
  return best;
}
