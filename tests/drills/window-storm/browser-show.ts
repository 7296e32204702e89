import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { Deck } from "../../../slides/deck/deck.ts";
import { singleFile } from "../../../slides/export/single-file.ts";
import { readSnapshot } from "../../../slides/session/snapshot.ts";
import { outFolder } from "../../../build/steps/freshness.ts";
import { readAudience, readPresenter } from "./shown.ts";
import type { StormShow } from "./storm-show.ts";
import type { Side } from "./window-gust.ts";

/** The exported page and its popup. The page hosts the session; X has the two change their parts. */
export async function openBrowserShow(browser: Browser, deck: Deck, folder: string): Promise<StormShow> {
  const path = join(folder, "storm.html");
  const template = readFileSync(join(outFolder, "browser/viewer.html"), "utf8");
  writeFileSync(path, singleFile(template, { mode: "present", copy: "presenter", deck, slide: 0 }));
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path).href);
  await page.locator(".reveal.ready").waitFor();
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("v")]);
  let popup = opened;
  await popup.locator(".screens-current").waitFor();

  const isPresenter = async (each: Page): Promise<boolean> =>
    (await each.locator("main.presenter").count()) > 0;
  const windowOf = async (side: Side): Promise<Page> =>
    (await isPresenter(page)) === (side === "presenter") ? page : popup;

  return {
    name: "browser mode",
    suffer: async (gust) => {
      if (gust.kind === "key") {
        const pressed = await windowOf(gust.side);
        for (const key of gust.key.split(" ")) await pressed.keyboard.press(key);
      } else if (gust.kind === "reload") await (await windowOf(gust.side)).reload();
      else if (gust.kind === "crash") {
        // A page that is gone can't host; its popup can be closed and asked for again.
        await popup.close();
        popup = await openAgain(page);
      }
    },
    look: async () => {
      const saved = await page.evaluate(() => sessionStorage.getItem("lectern.briefing"));
      const read =
        saved === null ? null : readSnapshot((JSON.parse(saved) as { snapshot: unknown }).snapshot); // Checked there.
      const host = read?.ok === true ? read.value : null;
      return {
        host,
        audience: await readAudience(await windowOf("audience")),
        presenter: await readPresenter(await windowOf("presenter")),
      };
    },
    close: () => context.close(),
  };
}

/** The page may learn a moment later that its popup has gone; until then V only brings that to the front. */
async function openAgain(page: Page): Promise<Page> {
  for (let tries = 0; tries < 20; tries += 1) {
    const asked = page.waitForEvent("popup", { timeout: 1000 });
    await page.keyboard.press("v");
    const [opened] = await Promise.allSettled([asked]);
    if (opened.status === "fulfilled") return opened.value;
  }
  throw new Error("V opens no presenter window");
}
