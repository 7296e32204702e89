import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Deck } from "../../slides/deck/deck.ts";
import { brief } from "../../slides/brief.ts";
import { dressDeck, PLAIN_LOOK } from "../../slides/look/look.ts";
import { success, type Result } from "../../slides/result.ts";
import { openSlidePage } from "../steps/slide-page.ts";
import { startBrowser } from "../steps/start-browser.ts";
import { readSheetRequest, type SheetRequest } from "./contact-sheet/arguments.ts";
import { drawSheet } from "./contact-sheet/draw-sheet.ts";

/** `npm run contact-sheet -- MEMO`: one picture of a whole deck, to look at. */
async function contactSheet(words: readonly string[]): Promise<Result<string>> {
  const request = readSheetRequest(words);
  if (!request.ok) return request;
  const { memo, output, shape } = request.value;
  // npm runs its scripts in the package's folder; a path was typed somewhere else.
  const here = process.env["INIT_CWD"] ?? ".";
  const bytes = await readFile(resolve(here, memo));
  const briefed = await brief(new Uint8Array(bytes), basename(memo), { shape });
  if (!briefed.ok) return briefed;
  const path = resolve(here, output);
  const deck = dressDeck(briefed.value.deck, { ...PLAIN_LOOK, theme: request.value.theme });
  await takePicture(path, deck, request.value);
  return success(`${path}: ${deck.slides.length} slides`);
}

async function takePicture(path: string, deck: Deck, request: SheetRequest): Promise<void> {
  const { first, last } = request.slides;
  const shown = deck.slides.map((_, index) => ({ deck, index })).slice(first - 1, last);
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await openSlidePage(page);
    await drawSheet(page, shown, request);
    await page.locator("body").screenshot({ path });
  } finally {
    await browser.close();
  }
}

const outcome = await contactSheet(process.argv.slice(2));
console.log(outcome.ok ? outcome.value : outcome.problem.message);
process.exitCode = outcome.ok ? 0 : 2;
