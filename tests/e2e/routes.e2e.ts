import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

const version = (page: Page, label: string): Locator =>
  page.getByRole("group", { name: "Briefed, in minutes" }).getByRole("radio", { name: label, exact: true });
const number = (presenter: Page, slide: number): Locator =>
  presenter.getByText(`${slide} of 24`, { exact: true });
const leftOutRows = (page: Page): Locator => page.locator('[data-row][data-left-out="true"]');

/** Opens the panel by its key and gives it. */
async function routePanel(presenter: Page): Promise<Locator> {
  await presenter.keyboard.press("Shift+R");
  const panel = presenter.getByRole("region", { name: "Shorter versions" });
  await expect(panel).toBeVisible();
  return panel;
}

test("a shorter version is chosen on the desk, says what it leaves out, and is what is presented", async ({
  browserMode,
}) => {
  const page = await browserMode.open(foundingDesk);
  await expect(version(page, "All")).toBeChecked();
  await version(page, "2").check();
  await expect(page.getByText(/^\d+ slides, .* to read · \d+ not briefed$/)).toBeVisible();
  const leftOut = await leftOutRows(page).evaluateAll((rows) =>
    rows.map((row) => Number(row.dataset["row"])),
  );
  expect(leftOut.length).toBeGreaterThan(10);
  await page.keyboard.press("Control+P");
  const pages = page.getByRole("dialog").locator(".print-pages");
  await expect(pages.getByRole("heading", { name: "Not briefed" })).toBeVisible();
  await expect(pages.locator(".slide")).toHaveCount(24 - leftOut.length);
  await page.getByLabel("Not in this version").selectOption({ label: "Printed all the same" });
  await expect(pages.locator(".slide")).toHaveCount(24);
  await page.keyboard.press("Escape");
  const { presenter } = await present(page);
  await expect(presenter.getByText(`2 min · ${leftOut.length} not briefed`)).toBeVisible();
  await expect(presenter.getByText("2 min planned")).toBeVisible();
  const second = [...Array(24).keys()].find((slide) => slide > 0 && !leftOut.includes(slide)) ?? -1;
  await presenter.keyboard.press("PageDown");
  await expect(number(presenter, second + 1)).toBeVisible();
});

test("the desk's key goes through the versions and comes round", async ({ browserMode }) => {
  const page = await browserMode.open(foundingDesk);
  await expect(page.getByRole("button", { name: "Slide 1: show its passage" })).toBeFocused();
  for (const label of ["20", "10", "5", "2", "All"]) {
    await page.keyboard.press("r");
    await expect(version(page, label)).toBeChecked();
  }
});

test("while presenting a version is chosen by keyboard; what it leaves out is listed, kept, and gone to all the same", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  const panel = await routePanel(presenter);
  await expect(panel.getByRole("button", { name: /^Whole deck/ })).toBeFocused();
  for (const name of [/^20-minute/, /^10-minute/, /^5-minute/, /^2-minute/]) {
    await presenter.keyboard.press("Tab");
    await expect(panel.getByRole("button", { name })).toBeFocused();
  }
  await presenter.keyboard.press("Enter");
  const list = panel.getByRole("list", { name: "Not briefed" });
  await expect(list.getByRole("button").first()).toBeVisible();

  const downloading = audience.waitForEvent("download");
  await panel.getByRole("button", { name: "Save the list" }).click();
  const file = await downloading;
  const kept = readFileSync(await file.path(), "utf8");
  expect(kept.trim().split("\n").length - 3).toBe(await list.getByRole("button").count());
  expect(kept).toContain("2-minute version: not briefed");

  const first = list.getByRole("button").first();
  const left = Number(await first.locator("b").textContent());
  await first.click();
  await expect(number(presenter, left)).toBeVisible();
  await expect(first).toContainText("shown all the same");
  await presenter.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await presenter.keyboard.press("Home");
  await expect(number(presenter, 1)).toBeVisible();
});

test("a version is still chosen after the presenter and the page were loaded anew", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  const panel = await routePanel(presenter);
  await panel.getByRole("button", { name: /^5-minute/ }).click();
  const sign = presenter.getByRole("button", { name: /^5 min · \d+ not briefed$/ });
  await expect(sign).toBeVisible();
  await presenter.reload();
  await expect(sign).toBeVisible();
  await audience.reload();
  await expect(audience.locator(".reveal.ready")).toBeVisible();
  await expect(sign).toBeVisible();
});
