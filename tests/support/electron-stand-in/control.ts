import { BrokenRule } from "./broken-rule.ts";
import { toProgram } from "./addresses.ts";
import type { Levers } from "./create-electron.ts";
import type { StandInWindow } from "./browser-window.ts";
import type { Electron } from "./create-electron.ts";
import type { Records, Rectangle, ScriptedDisplay, World } from "./world.ts";

/** How a window lies, for tests. */
export interface WindowState {
  readonly bounds: Rectangle;
  readonly mode: "window" | "maximised" | "full-screen";
  readonly focused: boolean;
  readonly visible: boolean;
}

/** What tests may look at, ready to travel. */
export type RecordsCopy = { readonly [Name in keyof Records]: readonly string[] };

/** What a test can ask of a running stand-in, where a person or the system would act; pages are named by their path. */
export interface Controls {
  press(page: string, key: string): Promise<void>;
  reload(page: string): Promise<void>;
  crash(page: string): Promise<void>;
  closeWindow(page: string): Promise<void>;
  nameFile(page: string, name: string, path: string): Promise<void>;
  stateOf(page: string): Promise<WindowState | null>;
  setDisplays(displays: readonly ScriptedDisplay[]): Promise<void>;
  setPrinters(names: readonly string[]): Promise<void>;
  /** The name of the printer that is chosen; empty cancels. */
  answerPrintDialog(printer: string): Promise<void>;
  answerOpenDialog(paths: readonly string[]): Promise<void>;
  answerSaveDialog(path: string): Promise<void>;
  answerMessageBox(button: number): Promise<void>;
  clickMenu(label: string): Promise<void>;
  resume(): Promise<void>;
  records(): Promise<RecordsCopy>;
  /** Whether the program's offline filter would drop a request for this address. */
  drops(url: string): Promise<boolean>;
  permission(
    name: string,
  ): Promise<{ readonly request: boolean; readonly check: boolean; readonly device: boolean }>;
  quit(): Promise<void>;
}

/** The controls over one world. */
export function createControls(world: World, electron: Electron, levers: Levers): Controls {
  const find = (page: string): StandInWindow | null =>
    [...world.windows].find((window) => new URL(toProgram(window.webContents.getURL())).pathname === page) ??
    null;
  const need = (page: string): StandInWindow => {
    const window = find(page);
    if (window === null) throw new Error(`No window shows ${page}`);
    return window;
  };

  return {
    press: (page, key) => need(page).webContents.pressKey(key),
    reload: async (page) => need(page).webContents.reload(),
    crash: async (page) => need(page).webContents.forcefullyCrashRenderer(),
    closeWindow: async (page) => need(page).destroy(),
    nameFile: async (page, name, path) => (await need(page).webContents.page()).nameFile(name, path),
    stateOf: async (page) => {
      const window = find(page);
      if (window === null) return null;
      const mode = window.isFullScreen() ? "full-screen" : window.isMaximized() ? "maximised" : "window";
      return { bounds: window.getBounds(), mode, focused: window.isFocused(), visible: window.isVisible() };
    },
    setDisplays: async (displays) => levers.setDisplays(displays),
    setPrinters: async (names) => {
      world.printers = names.map((name) => ({
        name,
        displayName: name.replaceAll("_", " "),
        description: "",
        options: {},
      }));
    },
    answerPrintDialog: async (printer) => {
      world.script.printDialog.push(printer);
    },
    answerOpenDialog: async (filePaths) => {
      world.script.openDialog.push({ canceled: filePaths.length === 0, filePaths });
    },
    answerSaveDialog: async (filePath) => {
      world.script.saveDialog.push({ canceled: filePath === "", filePath });
    },
    answerMessageBox: async (button) => {
      world.script.messageBox.push(button);
    },
    clickMenu: async (label) => levers.clickMenu(label),
    resume: async () => {
      electron.powerMonitor.emit("resume");
    },
    records: async () => ({ ...world.records, blockers: [...world.records.blockers].map(String) }),
    drops: (url) => levers.decisions.cancels({ url, method: "GET", resourceType: "other", navigation: null }),
    permission: async (name) => levers.decisions.grants(name),
    quit: async () => electron.app.quit(),
  };
}

/** Lets a parent process pull the levers: one request a message, one answer a message. */
export function serveControls(controls: Controls): void {
  process.on("message", (message: { id: number; name: keyof Controls; values: never[] }) => {
    void answer(controls, message.name, message.values).then((reply) =>
      process.send?.({ id: message.id, ...reply }),
    );
  });
}

async function answer(controls: Controls, name: keyof Controls, values: never[]): Promise<object> {
  try {
    const control = controls[name] as ((...given: never[]) => Promise<unknown>) | undefined;
    if (control === undefined) throw new BrokenRule(`There is no control ${name}`, "api/app");
    return { value: await control(...values) };
  } catch (error) {
    return { error: String(error) };
  }
}
