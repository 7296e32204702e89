import { writeFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { foundingDesk, present, test } from "../support/browser-mode.ts";
import type { Page } from "@playwright/test";

/** The colour behind the slide that is shown, as the browser gives it. */
function paperOf(page: Page): Promise<string> {
  return page.locator("section.slide.present").evaluate((slide) => getComputedStyle(slide).backgroundColor);
}

const PAPER = { light: "rgb(250, 248, 243)", dark: "rgb(14, 21, 28)", contrast: "rgb(255, 255, 255)" };

test("a look that is chosen on the desk is the audience's, and stays when the page is loaded anew", async ({
  browserMode,
}) => {
  const desk = await browserMode.open(foundingDesk);
  await desk.getByText("Look", { exact: true }).click();
  await desk.getByRole("radio", { name: "Dark" }).check();
  await desk.getByLabel("one after the other").check();
  const preview = desk.locator(".desk-slides .slide").nth(1);
  await expect(preview).toHaveCSS("background-color", PAPER.dark);

  const { audience, presenter } = await present(desk);
  expect(await paperOf(audience)).toBe(PAPER.dark);
  await expect(audience.locator("main.audience")).toHaveCSS("background-color", PAPER.dark);

  // The list on the second slide brings its items one by one.
  const items = audience.locator("section.slide.present li");
  await audience.keyboard.press("PageDown");
  await expect(items.nth(0)).toBeVisible();
  await expect(items.nth(1)).toBeHidden();
  await audience.keyboard.press("PageDown");
  await expect(items.nth(1)).toBeVisible();
  await expect(presenter.locator(".screens-current .page[data-shown=true] .not-yet")).toHaveCount(0);

  await audience.reload();
  await audience.locator(".reveal.ready").waitFor();
  expect(await paperOf(audience)).toBe(PAPER.dark);
  await expect(items.nth(1)).toBeVisible();
});

test("another theme while presenting reaches both windows and keeps the slide", async ({ browserMode }) => {
  const desk = await browserMode.open(foundingDesk);
  const { audience, presenter } = await present(desk);
  await audience.keyboard.press("End");
  await presenter.keyboard.press("?");
  // The radio shows what the session says, which has its way to go; so it is clicked, not checked.
  await presenter.getByRole("radio", { name: "High contrast" }).click();
  await expect(presenter.locator(".screens-current .page[data-shown=true] .slide")).toHaveCSS(
    "background-color",
    PAPER.contrast,
  );
  await expect(audience.locator("section.slide.present")).toHaveCSS("background-color", PAPER.contrast);
  await expect(audience.locator("section.slide.present")).toHaveAttribute("data-kind", "close");
});

test("an organisation's file gives its colours, and is refused when they can't be read", async ({
  browserMode,
}, info) => {
  const desk = await browserMode.open(foundingDesk);
  const choose = async (colours: object): Promise<void> => {
    const path = info.outputPath("harbours.json");
    writeFileSync(path, JSON.stringify({ version: 1, name: "Ministry of Harbours", colours }));
    const [chooser] = await Promise.all([
      desk.waitForEvent("filechooser"),
      desk.getByRole("button", { name: "An organisation’s file" }).click(),
    ]);
    await chooser.setFiles(path);
  };
  await desk.getByText("Look", { exact: true }).click();
  await choose({ light: { ink: "#bbbbbb" } });
  await expect(desk.getByRole("alert")).toContainText("ink #bbbbbb on paper #faf8f3 has a contrast of 1.8");
  await desk.getByRole("button", { name: "Dismiss" }).click();

  await choose({ light: { paper: "#eef4f8" } });
  await expect(desk.getByText("Ministry of Harbours")).toBeVisible();
  const { audience } = await present(desk);
  expect(await paperOf(audience)).toBe("rgb(238, 244, 248)");
  expect(browserMode.outside).toEqual([]);
});

test("slides fade when that is chosen, and not for those who want no motion", async ({ browserMode }) => {
  const desk = await browserMode.open(foundingDesk);
  await desk.getByText("Look", { exact: true }).click();
  await desk.getByRole("radio", { name: "Fade" }).check();
  const { audience } = await present(desk);
  const shown = audience.locator("section.slide.present");
  await audience.emulateMedia({ reducedMotion: "no-preference" });
  await expect(shown).toHaveCSS("transition-duration", "0.24s");
  await audience.keyboard.press("PageDown");
  await expect(shown).toHaveAttribute("data-kind", "list");
  await expect(shown).toHaveCSS("opacity", "1");
  await audience.emulateMedia({ reducedMotion: "reduce" });
  await expect(shown).toHaveCSS("transition-duration", "0s");
});
