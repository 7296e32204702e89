import type { LecternBridge, WindowKind } from "../../electron/contract/bridge.ts";
import type { FileHandle, RequestName, Requests } from "../../electron/contract/channels.ts";
import { failure, success } from "../../slides/result.ts";
import type { Result } from "../../slides/result.ts";
import { spokenLanguage } from "../../slides/language/interface-languages.ts";
import { speak, spokenNow, words } from "../shared/words.ts";
import { keepLanguage } from "./language.ts";
import { download } from "./download.ts";
import { startOf } from "../../slides/session/start.ts";
import type { MemoFiles } from "./memo-files.ts";
import { downloadText } from "./download-text.ts";
import { enterFullScreen } from "./stage/full-screen.ts";
import type { Stage } from "./stage/stage.ts";

type Answers = {
  readonly [Name in RequestName]: (
    sent: Requests[Name]["sent"],
  ) => Result<Requests[Name]["answer"]> | Promise<Result<Requests[Name]["answer"]>>;
};

/** The bridge of the windows that the page itself shows; the popup has its own (link/popup-link.ts). */
export function createPageBridge(
  kind: WindowKind,
  stage: Stage,
  files: MemoFiles,
  initial: FileHandle | null,
): LecternBridge {
  const answers: Answers = {
    "memo:choose": async () => success(await files.choose("memos")),
    "brand:choose": async () => success(await files.choose("brands")),
    "memo:sample": () => failure("browser/no-sample", words.browser.noSample),
    "memo:initial": () =>
      success(initial === null ? null : { ...initial, slide: 0, minutes: null, dress: null, brand: null }),
    "memo:read": ({ id }) => files.read(id),
    // A page keeps nothing: what it kept, any other file of the machine could read.
    "shelf:list": () => success([]),
    "shelf:keep": () => success(null),
    "shelf:open": () => failure("browser/not-here", words.browser.notHere),
    "shelf:forget": () => success(null),
    "file:save": ({ name, bytes }) => {
      download(name, bytes);
      return success(name);
    },
    // The page that the window shows is what the browser prints.
    "printers:list": () => success(null),
    "press:pdf": () => failure("browser/not-here", words.browser.notHere),
    "press:print": () => failure("browser/not-here", words.browser.notHere),
    "pictures:save": () => failure("browser/not-here", words.export.noPicturesHere),
    "pictures:stop": () => success(null),
    "briefing:present": ({ deck, slide, minutes }) => {
      stage.present(deck, startOf(deck, slide, minutes));
      enterFullScreen();
      // The click that presents also opens the popup; where the browser refuses, the stage says so.
      stage.command("presenter-window");
      return success(null);
    },
    // The desk rests while its page presents, and a page can't watch a file.
    "briefing:offer": () => success(null),
    "offer:get": () => success(null),
    "show:get": () => stage.show(kind === "presenter" ? "presenter" : "audience"),
    "session:act": ({ action }) => stage.act(action),
    "session:key": ({ key }) => stage.key(key),
    "keys:choose": ({ changes }) => stage.chooseKeys(changes),
    "mark:set": ({ mark }) => stage.point(mark),
    "ink:act": ({ action }) => stage.draw(action),
    "ink:get": () => stage.ink(),
    "window:command": ({ command }) => stage.command(command),
    "displays:get": () => failure("browser/no-displays", words.displays.inBrowser),
    "displays:choose": () => failure("browser/no-displays", words.displays.inBrowser),
    "text:save": ({ name, text }) => success(downloadText(name, text)),
    "language:get": () => success(spokenLanguage([spokenNow()])),
    "language:choose": ({ language }) => {
      keepLanguage(() => localStorage, language);
      speak(language);
      return success(null);
    },
    "rehearsal:get": () => stage.rehearsals(),
    "rehearsal:forget": () => stage.forgetRehearsals(),
    "link:open": () => failure("browser/not-here", words.browser.notHere),
  };
  return {
    kind,
    request: async (name, sent) => answers[name](sent),
    listen: stage.broadcaster.listen,
    handleOf: (file) => Promise.resolve(success(files.add(file))),
  };
}
