import { expect } from "@playwright/test";
import { french } from "../../renderer/shared/words/french/index.ts";
import { foundingDesk, test } from "../support/browser-mode.ts";

test("the desk speaks the language that is chosen on it, keeps its memo, and speaks it again next time", async ({
  browserMode,
}) => {
  const page = await browserMode.open(foundingDesk);
  await expect(page.getByRole("button", { name: "Present", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Français" }).click();
  await expect(page.getByRole("button", { name: french.desk.present })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page.getByText(french.desk.slidesCount(24))).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: french.desk.present })).toBeVisible();
});

test("the presenter speaks French to a French system", async ({ browserMode, page }) => {
  await page.close();
  const desk = await browserMode.open(foundingDesk);
  await desk.getByRole("button", { name: "Français" }).click();
  const [presenter] = await Promise.all([
    desk.waitForEvent("popup"),
    desk.getByRole("button", { name: french.desk.present }).click(),
  ]);
  await expect(presenter.getByText(french.presenter.onScreen)).toBeVisible();
  await expect(presenter.getByText(french.presenter.notStarted)).toBeVisible();
});

test("in a language that runs from right to left the windows are mirrored, slides and notes are not", async ({
  browserMode,
}) => {
  const page = await browserMode.open(foundingDesk);
  await page.evaluate(() => localStorage.setItem("lectern.language", "ar-XB"));
  await page.reload();
  const [presenter] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("button", { name: "Préšéñt" }).click(),
  ]);
  const notes = presenter.locator(".notes-text");
  const screens = presenter.locator(".screens-now");
  await expect(notes).toHaveAttribute("dir", "ltr");
  const [left, right] = [await screens.boundingBox(), await notes.boundingBox()];
  expect(left?.x).toBeLessThan(right?.x ?? 0);
});
