import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { brief } from "../../slides/brief.ts";
import { FOLIO_PX, TEXT_FLOOR_PX } from "../../slides/deck/canvas.ts";
import type { Deck, Shape } from "../../slides/deck/deck.ts";
import { fitSlide } from "../../slides/deck/layout.ts";
import { widthOf } from "../../slides/deck/measure.ts";
import { STEP_NAMES, type StepName } from "../../slides/deck/type-steps.ts";
import { browserLaunch } from "../support/browser.ts";
import { sampleDecks } from "../support/sample-slides.ts";
import { slideGeometries } from "../support/slide-geometry.ts";
import { openSlidePage, showSlides } from "../support/slide-page.ts";

test.use({ launchOptions: browserLaunch() });

const SHAPES: readonly Shape[] = ["16:9", "4:3"];

/** Real memos to try, beside the repository; not a part of it. */
const MEMOS = fileURLToPath(new URL("../../../shared/memos/", import.meta.url));

for (const shape of SHAPES) {
  test(`slides of every kind stand in ${shape} as predicted`, async ({ page }) => {
    await openSlidePage(page);
    expect(await faultsOf(page, sampleDecks(shape))).toEqual([]);
  });

  test(`the decks of all memos stand in ${shape} as predicted`, async ({ page }) => {
    test.skip(!existsSync(MEMOS), "there is no folder of memos beside the repository");
    test.setTimeout(120_000);
    await openSlidePage(page);
    for (const path of memoPaths()) {
      const briefed = await brief(readFileSync(join(MEMOS, path)), path, { shape });
      if (!briefed.ok) continue; // other tests say what can be read
      expect.soft(await faultsOf(page, [briefed.value.deck]), path).toEqual([]);
    }
  });
}

/** Kerning makes real lines differ from the sum of their advances by so much at most. */
const KERNING = 0.015;

test("the browser's widths are those of the tables", async ({ page }) => {
  await openSlidePage(page);
  const texts = [
    "The quick brown fox jumps over 1,234 lazy dogs",
    "Съешь же ещё этих мягких булок",
    "Ξεσκεπάζω την ψυχοφθόρα",
  ];
  for (const step of STEP_NAMES)
    for (const text of texts) {
      const real = await widthInBrowser(page, step, text);
      expect(Math.abs(real / widthOf(text, step) - 1), `${step}: ${text}`).toBeLessThan(KERNING);
    }
});

async function widthInBrowser(page: Page, step: StepName, text: string): Promise<number> {
  return page.evaluate(
    async ([step, text]) => {
      document.body.innerHTML = '<section class="slide" data-shape="16:9"><span></span></section>';
      const span = document.querySelector("span");
      if (span === null) throw new Error("The page lost its span");
      span.className = `step-${step}`;
      span.style.whiteSpace = "pre";
      span.textContent = text;
      span.getBoundingClientRect();
      await document.fonts.ready;
      return span.getBoundingClientRect().width;
    },
    [step, text] as const,
  );
}

/** What is wrong with the slides of decks, each with its number; also where the plan's height is not the real one. */
async function faultsOf(page: Page, decks: readonly Deck[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const deck of decks) {
    await showSlides(page, deck);
    const found = await slideGeometries(page, { text: TEXT_FLOOR_PX, furniture: FOLIO_PX });
    expect(found).toHaveLength(deck.slides.length);
    for (const [index, slide] of deck.slides.entries()) {
      const { fits, heightPx } = fitSlide(slide, deck.shape);
      const real = found[index];
      const name = `${deck.language} ${index + 1} ${slide.kind}`;
      if (!fits) faults.push(`${name}: does not fit by the plan`);
      if (real === undefined || Math.abs(real.contentHeightPx - heightPx) > 1)
        faults.push(`${name}: is ${real?.contentHeightPx} high, not ${heightPx}`);
      faults.push(...(real?.faults ?? []).map((fault) => `${name}: ${fault}`));
    }
  }
  return faults;
}

function memoPaths(): readonly string[] {
  return readdirSync(MEMOS, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|txt)$/u.test(path) && !path.endsWith(".source.txt") && path !== "README.md")
    .toSorted();
}
