import { rmSync } from "node:fs";
import { join } from "node:path";
import { openChromium } from "./chromium.ts";
import { createControls, serveControls } from "./control.ts";
import { createElectron } from "./create-electron.ts";
import { createWorld, type ScriptedDisplay } from "./world.ts";

/** What `launch.ts` tells this process through its environment. */
interface Start {
  readonly appPath: string;
  readonly userData: string;
  readonly displays: readonly ScriptedDisplay[];
}

const start = JSON.parse(process.env["STAND_IN_START"] ?? "null") as Start | null;
if (start === null) throw new Error("The stand-in is started by tests/support/electron-stand-in/launch.ts");
const world = createWorld(start, start.displays);

const { electron, levers } = createElectron(world, {
  openBrowser: async (switches) => {
    const profile = join(start.userData, `chromium-${process.pid}`);
    const browser = await openChromium(profile, switches);
    world.browser = browser;
    process.once("exit", () => rmSync(profile, { recursive: true, force: true }));
    serveControls(createControls(world, electron, levers));
    process.send?.({ endpoint: browser.endpoint });
  },
  exit: async () => {
    await world.browser?.close();
    process.exit(0);
  },
});

/** Nobody is left to pull the levers: a test that died takes its shell with it. */
process.once("disconnect", () => void electron.app.quit());

/** The names that a program may import; any other is a syntax error with that name. */
export const {
  app,
  BrowserWindow,
  Menu,
  crashReporter,
  dialog,
  ipcMain,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  screen,
  session,
  shell,
} = electron;
