import { failure, success } from "../../slides/result.ts";
import type { Briefing } from "./briefing.ts";
import type { Displays } from "./displays.ts";
import type { Handlers } from "./ipc.ts";
import type { InterfaceLanguage } from "./interface-language.ts";
import type { KeptBriefings } from "./kept-briefings.ts";
import type { Library } from "./library.ts";
import { openLink } from "./link.ts";
import type { Memos } from "./memos.ts";
import type { Pictures } from "./press/save-pictures.ts";
import { listPrinters } from "./press/printers.ts";
import type { Press } from "./press/press.ts";
import { saveFile } from "./save-file.ts";
import { saveText } from "./save-text.ts";
import type { Shelf } from "./shelf.ts";
import type { Windows } from "./windows.ts";
import { words } from "./words.ts";

/** Those in the shell who answer. */
export interface Answerers {
  readonly windows: Windows;
  readonly memos: Memos;
  readonly briefing: Briefing;
  readonly displays: Displays;
  readonly language: InterfaceLanguage;
  readonly shelf: Shelf;
  readonly kept: KeptBriefings;
  readonly library: Library;
  readonly press: Press;
  readonly pictures: Pictures;
}

/** What the shell answers to each request of the contract. */
export function createHandlers(answerers: Answerers): Handlers {
  const { windows, memos, briefing, displays, language, shelf, kept, library, press, pictures } = answerers;
  return {
    "memo:choose": async (_sent, asker) => success(await memos.choose(windows.find(asker))),
    "brand:choose": async (_sent, asker) => success(await memos.chooseBrand(windows.find(asker))),
    "memo:sample": () => success(memos.sample()),
    "memo:initial": () => success(memos.initial()),
    "memo:read": ({ id }) => kept.read(id),
    "shelf:list": async () => success(await shelf.list()),
    "shelf:keep": (sent) => kept.keep(sent),
    "shelf:open": ({ id }) => kept.open(id),
    "shelf:forget": ({ id }) => shelf.forget(id),
    "file:save": (sent, asker) => {
      const window = windows.find(asker);
      return window === null ? failure("shell/bug", words.bug) : saveFile(sent, window, library);
    },
    "printers:list": async (_sent, asker) => {
      const window = windows.find(asker);
      return window === null
        ? failure("shell/bug", words.bug)
        : success(await listPrinters(window.webContents));
    },
    "press:pdf": ({ page }) => press.pdf(page),
    "press:print": (job) => press.print(job),
    "pictures:save": (sent, asker) => {
      const window = windows.find(asker);
      return window === null ? failure("shell/bug", words.bug) : pictures.save(sent, window);
    },
    "pictures:stop": () => {
      pictures.stop();
      return success(null);
    },
    "briefing:present": ({ deck, slide, minutes }) => briefing.present(deck, slide, minutes),
    "briefing:offer": ({ offer }) => briefing.offer(offer),
    "offer:get": () => success(briefing.offered()),
    "show:get": (_sent, asker) => briefing.show(asker),
    "session:act": ({ action }, asker) => briefing.perform(action, asker),
    "session:key": ({ key }, asker) => {
      const meaning = briefing.meaningOf(key);
      return meaning === null ? success(null) : briefing.perform(meaning, asker);
    },
    "keys:choose": ({ changes }) => briefing.chooseKeys(changes),
    "mark:set": ({ mark }) => briefing.point(mark),
    "ink:act": ({ action }) => briefing.draw(action),
    "ink:get": () => briefing.ink(),
    "window:command": ({ command }, asker) => briefing.perform(command, asker),
    "displays:get": () => success(displays.pictures()),
    "displays:choose": async ({ id }) => {
      await displays.choose(id);
      return success(null);
    },
    "text:save": ({ name, text }, asker) => saveText(windows.find(asker), name, text),
    "language:get": () => success(language.current()),
    "language:choose": ({ language: chosen }) => {
      language.choose(chosen);
      return success(null);
    },
    "rehearsal:get": () => briefing.rehearsals(),
    "rehearsal:forget": () => briefing.forgetRehearsals(),
    "link:open": ({ address }, asker) => {
      const window = windows.find(asker);
      return window === null ? failure("shell/bug", words.bug) : openLink(address, window);
    },
  };
}
