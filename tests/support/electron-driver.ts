import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import type { WindowKind } from "../../electron/contract/bridge.ts";
import { electronProgram } from "../../electron/cli/present/electron.ts";
import { dropFile } from "./drop-file.ts";
import { expect } from "./patient-expect.ts";
import { pagePath, type ShellDriver, type ShellStart } from "./shell-driver.ts";

const root = join(import.meta.dirname, "../..");

/** The path of Electron's program, or null where it was never downloaded. Looking for it downloads nothing. */
export function findElectronBinary(): string | null {
  const folder = process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? join(root, "node_modules/electron/dist");
  const program = join(folder, electronProgram(process.platform));
  return existsSync(program) ? program : null;
}

/** Starts the built bundles in real Electron; `userData` is a folder of the journey's own. */
export async function startElectron(
  binary: string,
  userData: string,
  { args = [], temporary }: ShellStart,
): Promise<ShellDriver> {
  const asRoot = process.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const words = [...asRoot, root, `--user-data-dir=${userData}`];
  const launch = (): Promise<ElectronApplication> =>
    _electron.launch({
      executablePath: binary,
      args: [...words, ...args],
      cwd: root,
      ...(temporary === undefined ? {} : { env: withTemporary(temporary) }),
    });
  let app = await launch();

  function findPage(kind: WindowKind): Page | null {
    return (
      app.windows().findLast((page) => !page.isClosed() && new URL(page.url()).pathname === pagePath(kind)) ??
      null
    );
  }

  /** Does something with a window, in main. */
  const inMain = (kind: WindowKind, what: "reload" | "crash" | "close" | "key", key = ""): Promise<void> =>
    app.evaluate(
      ({ BrowserWindow }, asked) => {
        const window = BrowserWindow.getAllWindows().find((each) =>
          each.webContents.getURL().endsWith(asked.path),
        );
        if (window === undefined) throw new Error(`No window shows ${asked.path}`);
        if (asked.what === "reload") window.webContents.reload();
        if (asked.what === "crash") window.webContents.forcefullyCrashRenderer();
        if (asked.what === "close") window.close();
        if (asked.what !== "key") return;
        // Keys sent by the devtools protocol skip `before-input-event`; these go the way of the keyboard's.
        const parts = asked.key.split("+");
        const keyCode = (parts.at(-1) ?? "").replace(/^Arrow/, "");
        const modifiers = parts
          .slice(0, -1)
          .map((part) => part.toLowerCase() as "shift" | "alt" | "control" | "meta");
        window.webContents.sendInputEvent({ type: "keyDown", keyCode, modifiers });
        if (keyCode.length === 1) window.webContents.sendInputEvent({ type: "char", keyCode, modifiers });
        window.webContents.sendInputEvent({ type: "keyUp", keyCode, modifiers });
      },
      { path: pagePath(kind), what, key },
    );

  return {
    page: async (kind) => {
      await expect.poll(() => findPage(kind) !== null, { message: `the ${kind} window opens` }).toBe(true);
      const page = findPage(kind);
      if (page === null) throw new Error(`The ${kind} window has closed again`);
      return page;
    },
    isOpen: async (kind) => findPage(kind) !== null,
    press: (kind, key) => inMain(kind, "key", key),
    drop: async (kind, path) => {
      const page = findPage(kind);
      if (page === null) throw new Error(`No ${kind} window is open`);
      await dropFile(page, path);
    },
    reload: (kind) => inMain(kind, "reload"),
    crash: (kind) => inMain(kind, "crash"),
    closeWindow: async (kind) => {
      const before = findPage(kind);
      await inMain(kind, "close");
      await expect
        .poll(() => before?.isClosed() ?? true, { message: `the ${kind} window closes` })
        .toBe(true);
    },
    answerOpenDialog: (path) =>
      app.evaluate(({ dialog }, answer) => {
        const filePaths = answer === null ? [] : [answer];
        dialog.showOpenDialog = () => Promise.resolve({ canceled: answer === null, filePaths });
      }, path),
    answerSaveDialog: (path) =>
      app.evaluate(({ dialog }, answer) => {
        const filePath = answer ?? "";
        dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath });
      }, path),
    answerQuestion: (button) =>
      app.evaluate(({ dialog, shell }, response) => {
        dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
        shell.openExternal = () => Promise.resolve();
      }, button),
    restart: async () => {
      app.process().kill("SIGKILL");
      await once(app.process(), "exit");
      app = await launch();
    },
    startSecond: async (secondArgs) => {
      await once(spawn(binary, [...words, ...secondArgs], { cwd: root, stdio: "ignore" }), "exit");
    },
    scripted: null,
    quit: () => app.close(),
  };
}

/** The environment with another folder for temporary files. */
function withTemporary(folder: string): Record<string, string> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(set), TMPDIR: folder };
}
