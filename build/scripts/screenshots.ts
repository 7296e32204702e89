import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { brief } from "../../slides/brief.ts";
import type { Deck, SlideKind } from "../../slides/deck/deck.ts";
import { singleFile } from "../../slides/export/single-file.ts";
import { dressDeck, PLAIN_LOOK } from "../../slides/look/look.ts";
import { THEMES } from "../../slides/look/themes.ts";
import { outFolder, rootFolder } from "../steps/freshness.ts";
import { ensureBuilt } from "../steps/run.ts";
import { openSlidePage } from "../steps/slide-page.ts";
import { startBrowser } from "../steps/start-browser.ts";
import { drawSheet, type Shown } from "./contact-sheet/draw-sheet.ts";

/** `npm run screenshots`: the README's pictures, of the memo that ships with Lectern. */
const folder = join(rootFolder, ".pictures");
const sample = join(rootFolder, "slides/sample/win-the-peace.md");

/** The kinds of slide that are shown, in the deck's order. */
const KINDS: readonly SlideKind[] = ["title", "list", "statement", "speaker", "quotation", "close"];

/** Slides that the windows and the themes are shown with, from 1. */
const PRESENTED = 14;

const WINDOW = { width: 1280, height: 800 };

async function takeWindows(browser: Browser, bytes: Uint8Array): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "lectern-"));
  const file = join(home, "briefing.html");
  const template = await readFile(join(outFolder, "browser/lectern.html"), "utf8");
  await writeFile(file, singleFile(template, { mode: "desk", name: "win-the-peace.md", bytes }));
  const page = await browser.newPage({ viewport: WINDOW });
  await page.goto(pathToFileURL(file).href);
  const present = page.locator(".desk button.primary");
  await page.locator(".desk-slides .slide").first().waitFor();
  await settle(page);
  await page.screenshot({ path: join(folder, "desk.png") });
  const [presenter] = await Promise.all([page.waitForEvent("popup"), present.click()]);
  await presenter.setViewportSize(WINDOW);
  await presenter.locator(".screens-current .page[data-shown=true] .slide").waitFor();
  await presenter.keyboard.type(String(PRESENTED));
  await presenter.keyboard.press("Enter");
  await settle(presenter);
  await presenter.screenshot({ path: join(folder, "presenter.png") });
  await rm(home, { recursive: true });
}

/** Fonts that are asked for have come, and what was typed is drawn. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

async function takeSlides(browser: Browser, deck: Deck): Promise<void> {
  const kinds = KINDS.map((kind) => deck.slides.findIndex((slide) => slide.kind === kind));
  const slides = kinds.filter((index) => index !== -1).map((index) => ({ deck, index }));
  const themed = THEMES.map((theme) => ({
    deck: dressDeck(deck, { ...PLAIN_LOOK, theme }),
    index: PRESENTED - 1,
  }));
  await takeSheet(browser, "slides.png", slides);
  await takeSheet(browser, "themes.png", themed);
}

async function takeSheet(browser: Browser, name: string, shown: readonly Shown[]): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: 0.75 });
  await openSlidePage(page);
  await drawSheet(page, shown, { columns: 3 });
  await page.locator("body").screenshot({ path: join(folder, name) });
}

if ((await ensureBuilt()) !== 0) throw new Error("The build failed");
await mkdir(folder, { recursive: true });
const bytes = new Uint8Array(await readFile(sample));
const briefed = await brief(bytes, "win-the-peace.md", { shape: "16:9" });
if (!briefed.ok) throw new Error(briefed.problem.message);
const browser = await startBrowser();
try {
  await takeWindows(browser, bytes);
  await takeSlides(browser, briefed.value.deck);
  console.log(`Pictures in ${folder}`);
} finally {
  await browser.close();
}
