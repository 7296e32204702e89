import { join } from "node:path";
import { app, session } from "electron";
import { keyMapWith } from "../../slides/session/key-changes.ts";
import { createBriefing } from "./briefing.ts";
import { reviveWindows, surviveBugs } from "./crash.ts";
import { createDisplays } from "./displays.ts";
import { createHandlers } from "./handlers.ts";
import { speakInterface } from "./interface-language.ts";
import { answerRequests } from "./ipc.ts";
import { createKeptBriefings } from "./kept-briefings.ts";
import { createLibrary } from "./library.ts";
import { log } from "./log.ts";
import { createMemos } from "./memos.ts";
import { setMenu, type MenuTargets } from "./menu.ts";
import { noRunningStore } from "./no-running-store.ts";
import { openPreferences } from "./preference-store.ts";
import { takeKeys } from "./presenting-keys.ts";
import { createPress } from "./press/press.ts";
import { createPressFiles } from "./press/press-files.ts";
import { createPictures } from "./press/save-pictures.ts";
import { registerScheme, servePages } from "./protocol.ts";
import { createRunningStore } from "./running-store.ts";
import { createRehearsalStore } from "./rehearsal-store.ts";
import { createShelf } from "./shelf.ts";
import { hardenApp, hardenSession } from "./security.ts";
import { claimSingleInstance, type Inbox } from "./single-instance.ts";
import { leavesNoTrace } from "./start-arguments.ts";
import { createMemoWatch } from "./watch-memo.ts";
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
  const pressFiles = createPressFiles();
  servePages(join(import.meta.dirname, "../renderer"), pressFiles);

  const windows = createWindows();
  const library = createLibrary();
  const memos = createMemos(windows, library, join(app.getAppPath(), "slides/sample/win-the-peace.md"));
  const userData = leavesNoTrace(process.argv) ? null : app.getPath("userData");
  const shelf = createShelf(userData === null ? null : join(userData, "shelf"), log);
  const watch = createMemoWatch(
    (path) => windows.broadcast("memo:changed", library.admit(path, "picked")),
    log,
  );
  const kept = createKeptBriefings(library, shelf, watch);
  const store = userData === null ? noRunningStore : createRunningStore(join(userData, "running"), log);
  const preferences = await openPreferences(
    join(app.getPath("userData"), "preferences.json"),
    log,
    userData !== null,
  );
  const displays = createDisplays(windows, preferences);
  const rehearsals = createRehearsalStore(userData === null ? null : join(userData, "rehearsals"), log);
  const briefing = createBriefing(windows, displays, store, rehearsals, preferences);

  const menu: MenuTargets = { open: memos.open, perform: (meaning) => briefing.perform(meaning, "menu") };
  const drawMenu = (): void => setMenu(menu, briefing.isRunning(), keyMapWith(preferences.current().keys));
  const language = speakInterface(windows, preferences, drawMenu);

  const press = createPress(pressFiles);

  reviveWindows(windows);
  takeKeys(windows, briefing);
  answerRequests(
    windows,
    createHandlers({
      windows,
      memos,
      briefing,
      displays,
      language,
      shelf,
      kept,
      library,
      press,
      pictures: createPictures(windows, press),
    }),
    memos.takeIn,
  );

  drawMenu();
  briefing.onChange(drawMenu);

  app.on("activate", () => windows.open("desk"));
  app.on("window-all-closed", () => app.quit());
  app.on("will-quit", () => briefing.forget());

  const resumed = await briefing.resume();
  inbox.listen(memos.handOver);
  if (!resumed) windows.open("desk");
}
