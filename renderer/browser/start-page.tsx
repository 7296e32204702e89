import type { ComponentType, ReactElement } from "react";
import type { CarriedContent } from "../../slides/export/carried-content.ts";
import { readCarriedContent } from "../../slides/export/carried-content.ts";
import { CONTENT_ID } from "../../slides/export/single-file.ts";
import { startOf } from "../../slides/session/start.ts";
import { Notice } from "../shared/notice.tsx";
import { mountWindow } from "../shared/mount.tsx";
import { speak } from "../shared/words.ts";
import { bytesOfBase64 } from "./base64-bytes.ts";
import { languageHere } from "./language.ts";
import { keysInHash } from "./link/link-keys.ts";
import { openPopupLink } from "./link/popup-link.ts";
import { createMemoFiles } from "./memo-files.ts";
import { PageApp, type PageDeskProps } from "./page-app.tsx";
import { PopupApp } from "./popup-app.tsx";
import { savedInTab } from "./stage/saved-briefing.ts";
import { createStage } from "./stage/stage.ts";

type Desk = ComponentType<PageDeskProps> | null;

/**
 * Says what this page is and puts its parts together. `PageDesk` is left out of a page that is made to carry one deck:
 * such a page brings no readers along.
 */
export function startPage(PageDesk: Desk): void {
  speak(languageHere(() => localStorage, navigator.languages));
  mountWindow(app(PageDesk));
}

function app(PageDesk: Desk): ReactElement {
  const carried = document.getElementById(CONTENT_ID);
  const json = carried?.textContent ?? null;
  // It is read once; a page of five hundred slides needs the memory for better things.
  carried?.remove();
  const keys = keysInHash(location.hash);
  const opener = window.opener as Window | null; // The DOM's type for it is `any`.
  if (keys !== null && opener !== null) return <PopupApp link={openPopupLink(opener, keys)} />;

  if (json === null) return page(PageDesk, null);
  const content = readCarriedContent(json);
  return content.ok ? page(PageDesk, content.value) : <Notice text={content.problem.message} />;
}

function page(PageDesk: Desk, content: CarriedContent | null): ReactElement {
  const saved = savedInTab();
  const stage = createStage(saved, content?.mode !== "present" || content.copy === "presenter");
  const files = createMemoFiles();
  if (content?.mode === "present") {
    const { deck, slide, minutes } = content;
    document.title = deck.title;
    if (saved === null || !stage.resume(deck, saved)) stage.present(deck, startOf(deck, slide, minutes));
    return <PageApp Desk={null} stage={stage} files={files} initial={null} saved={null} />;
  }
  const initial =
    content === null ? null : files.add(new File([bytesOfBase64(content.memo.base64)], content.memo.name));
  return <PageApp Desk={PageDesk} stage={stage} files={files} initial={initial} saved={saved} />;
}
