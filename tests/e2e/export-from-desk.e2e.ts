import { readFileSync } from "node:fs";
import { expect, type Download, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { foundingDesk, test } from "../support/browser-mode.ts";

/** Words of the founding memo that only its notes have. */
const NOTES_ONLY = "This is really interesting";

/** The dark theme's paper, as the browser gives it. */
const DARK_PAPER = "rgb(14, 21, 28)";

/** What the browser is handed when `act` is done. */
async function download(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [file]: readonly [Download, void] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

test("the desk exports copies for the audience and for the presenter, by keyboard and by mouse", async ({
  browserMode,
}) => {
  const page = await browserMode.open(foundingDesk);
  await page.getByText("24 slides").waitFor();
  await page.keyboard.press("Control+Shift+E");
  await expect(page.getByRole("radio", { name: "Audience copy" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Web page" })).toBeDisabled();
  await expect(page.getByRole("button", { name: "Pictures" })).toBeDisabled();
  const audience = await download(page, () => page.getByRole("button", { name: "PowerPoint" }).click());
  expect(audience.name).toBe("win-the-peace.pptx");
  const parts = Object.keys(unzipSync(audience.bytes));
  expect(parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/u.test(part))).toHaveLength(24);
  expect(parts.filter((part) => part.includes("notesSlides"))).toEqual([]);
  await expect(page.getByText("Written: win-the-peace.pptx")).toBeVisible();

  await page.keyboard.press("Control+Shift+E");
  await page.getByRole("radio", { name: "Presenter copy" }).check();
  await page.getByLabel("Markdown for").selectOption("marp");
  const presenter = await download(page, () => page.getByRole("button", { name: /^Markdown/u }).click());
  expect(presenter.name).toBe("win-the-peace-slides-presenter.md");
  expect(strFromU8(presenter.bytes)).toContain("marp: true");
  expect(strFromU8(presenter.bytes)).toContain(NOTES_ONLY);
  expect(browserMode.outside).toEqual([]);
});

test("Ctrl+S saves a briefing that opens again with its look and what was arranged", async ({
  browserMode,
}) => {
  const page = await browserMode.open(foundingDesk);
  await page.getByText("24 slides").waitFor();
  await page.getByText("Look", { exact: true }).click();
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.locator(".desk-slides .slide").nth(1).click();
  await page.keyboard.press("h");
  const saved = await download(page, () => page.keyboard.press("Control+S"));
  expect(saved.name).toBe("win-the-peace.briefing");
  const parts = unzipSync(saved.bytes);
  expect(parts["memo"]).toEqual(foundingBytes());

  const again = await browserMode.open({ mode: "desk", ...saved });
  const slide = again.locator(".desk-slides .slide").nth(1);
  await expect(slide).toHaveCSS("background-color", DARK_PAPER);
  await expect(again.getByRole("button", { name: "Undo" })).toBeEnabled();
});

function foundingBytes(): Uint8Array {
  if (foundingDesk.mode !== "desk") throw new Error("The founding desk carries its memo");
  return foundingDesk.bytes;
}
