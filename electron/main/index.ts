import { join } from "node:path";
import { app, session } from "electron";
import { createBriefing } from "./briefing.ts";
import { reviveWindows, surviveBugs } from "./crash.ts";
import { createDisplays } from "./displays.ts";
import { createHandlers } from "./handlers.ts";
import { speakInterface } from "./interface-language.ts";
import { answerRequests } from "./ipc.ts";
import { createLibrary } from "./library.ts";
import { log } from "./log.ts";
import { createMemos } from "./memos.ts";
import { setMenu, type MenuTargets } from "./menu.ts";
import { openPreferences } from "./preference-store.ts";
import { takeKeys } from "./presenting-keys.ts";
import { registerScheme, servePages } from "./protocol.ts";
import { createRunningStore } from "./running-store.ts";
import { hardenApp, hardenSession } from "./security.ts";
import { claimSingleInstance, type Inbox } from "./single-instance.ts";
import { createWindows } from "./windows.ts";

surviveBugs();
registerScheme();
hardenApp();
const inbox = claimSingleInstance();
if (inbox === null) app.quit();
else void app.whenReady().then(() => start(inbox));

/** The start-up order: no window is opened before everything that guards it stands. */
async function start(inbox: Inbox): Promise<void> {
  hardenSession(session.defaultSession);
  servePages(join(import.meta.dirname, "../renderer"));

  const windows = createWindows();
  const library = createLibrary();
  const memos = createMemos(windows, library, join(app.getAppPath(), "slides/sample/win-the-peace.md"));
  const store = createRunningStore(join(app.getPath("userData"), "running"), log);
  const briefing = createBriefing(windows, createDisplays(windows), store);

  const preferences = await openPreferences(join(app.getPath("userData"), "preferences.json"), log);
  const menu: MenuTargets = { open: memos.open, perform: (meaning) => briefing.perform(meaning, "menu") };
  const drawMenu = (): void => setMenu(menu, briefing.isRunning());
  const language = speakInterface(windows, preferences, drawMenu);

  reviveWindows(windows);
  takeKeys(windows, briefing);
  answerRequests(windows, createHandlers(windows, library, memos, briefing, language), memos.takeIn);

  drawMenu();
  briefing.onChange(drawMenu);

  app.on("activate", () => windows.open("desk"));
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", () => briefing.forget());

  const resumed = await briefing.resume();
  inbox.listen(memos.handOver);
  if (!resumed) windows.open("desk");
}
