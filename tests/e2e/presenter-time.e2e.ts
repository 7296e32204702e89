import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { foundingDesk, present, test } from "../support/browser-mode.ts";

const count = (presenter: Page, number: number) => presenter.getByText(`${number} of 24`, { exact: true });

/** Opens the panel by its key and gives it. */
async function timePanel(presenter: Page): Promise<ReturnType<Page["getByRole"]>> {
  await presenter.keyboard.press("i");
  const panel = presenter.getByRole("region", { name: "Time and rehearsal" });
  await expect(panel).toBeVisible();
  return panel;
}

test("a planned length shows what is left and how one stands; the clock starts by itself with the second slide", async ({
  browserMode,
}) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await expect(presenter.getByText("starts with the second slide")).toBeVisible();
  await timePanel(presenter);
  await presenter.keyboard.type("20");
  await presenter.keyboard.press("Enter");
  await presenter.keyboard.press("Escape");
  await expect(presenter.getByText("20 min planned")).toBeVisible();
  await expect(presenter.getByText("20:00 left")).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(presenter.getByText(/19:5\d left/)).toBeVisible();
  await presenter.keyboard.press("End");
  await expect(presenter.getByText(/^(1\d|20) min ahead$/)).toBeVisible();
});

test("an end, a reminder and a slide's own time are set and shown", async ({ browserMode }) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("PageDown");
  const panel = await timePanel(presenter);
  const end = new Date(Date.now() + 4.5 * 60_000);
  const clock = [end.getHours(), end.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
  await panel.getByLabel("Until").fill(clock);
  await panel.getByLabel("Until").press("Enter");
  await expect(presenter.getByText(/^until /)).toBeVisible();
  await panel.getByLabel(/Time for slide 2/).fill("90");
  await panel.getByLabel(/Time for slide 2/).press("Enter");
  await expect(presenter.getByText(/this slide 00:0\d of 01:30/)).toBeVisible();
  await panel.getByRole("group", { name: "Remind me" }).getByLabel("Minutes").fill("1");
  await panel.getByRole("combobox", { name: "Remind me" }).selectOption("gone");
  await panel.getByRole("button", { name: "Add" }).click();
  await expect(panel.getByText("1 min gone by")).toBeVisible();
});

test("the clock is only set back after a second key, and pauses without losing anything", async ({
  browserMode,
}) => {
  const { presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("PageDown");
  const clock = presenter.getByRole("timer");
  await expect(clock).toHaveText(/00:(?:0[2-9]|[1-5]\d)/);
  await clock.click();
  await presenter.keyboard.press("t");
  await expect(presenter.getByText("paused")).toBeVisible();
  const held = (await clock.textContent()) ?? "";
  const question = presenter.getByText("Set the clock back to zero?");
  await presenter.keyboard.press("Shift+T");
  await expect(question).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(question).toHaveCount(0);
  await expect(clock).toHaveText(held);
  await presenter.keyboard.press("Shift+T");
  await presenter.keyboard.press("Shift+T");
  await expect(clock).toHaveText("00:00");
});

test("a rehearsal is kept, its times become targets and a table, and none of the memo is left behind", async ({
  browserMode,
}) => {
  const { presenter, audience } = await present(await browserMode.open(foundingDesk));
  const panel = await timePanel(presenter);
  await panel.getByRole("button", { name: "Keep the times of this run" }).click();
  await presenter.keyboard.press("PageDown");
  await expect(count(presenter, 2)).toBeVisible();
  await expect(presenter.getByRole("timer")).toHaveText(/00:(?:0[2-9]|[1-5]\d)/);
  await presenter.keyboard.press("PageDown");
  await panel.getByRole("button", { name: "End this run and keep it" }).click();
  await expect(panel.getByText("1 run kept")).toBeVisible();
  await panel.getByRole("button", { name: "Take each slide's time" }).click();
  await presenter.keyboard.press("PageUp");
  await expect(presenter.getByText(/this slide 00:0\d of 00:0\d/)).toBeVisible();
  const [download] = await Promise.all([
    audience.waitForEvent("download"),
    panel.getByRole("button", { name: "Save as CSV" }).click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(25);
  expect(lines[0]).toBe("Slide,Section,Title,Target,Run 1,Median,Shortest,Longest");
  const kept = await presenter.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toMatch(/Ukraine|Kotkin|Peace/);
  await panel.getByRole("button", { name: "Delete the runs" }).click();
  await panel.getByRole("button", { name: "Yes, delete them" }).click();
  await expect(panel.getByText("No run is kept yet.")).toBeVisible();
});
