import { expect } from "@playwright/test";
import { CONTENT_MARKER, singleFile } from "../../slides/export/single-file.ts";
import { test } from "../support/browser-mode.ts";
import { handMadeDeck } from "../support/hand-made-deck.ts";

test("a presenter's copy opens on its slide, and V opens the presenter window", async ({ browserMode }) => {
  const page = await browserMode.open({ mode: "present", copy: "presenter", deck: handMadeDeck, slide: 1 });
  await expect(page.locator("section.present")).toContainText("All this without the loss");
  const [presenter] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("v")]);
  await expect(presenter.getByText("2 of 5", { exact: true })).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(page.locator("section.present .folio")).toHaveText("3");
});

test("the host's page takes slide and clock over a reload", async ({ browserMode }) => {
  const page = await browserMode.open({ mode: "present", copy: "presenter", deck: handMadeDeck, slide: 0 });
  await page.locator(".reveal.ready").waitFor();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.reload();
  await expect(page.locator("section.present .folio")).toHaveText("3");
});

test("an audience copy has no notes and no presenter window", async ({ browserMode }) => {
  const page = await browserMode.open({ mode: "present", copy: "audience", deck: handMadeDeck, slide: 0 });
  await page.locator(".reveal.ready").waitFor();
  const opened: string[] = [];
  page.on("popup", () => opened.push("popup"));
  await page.keyboard.press("v");
  await page.keyboard.press("PageDown");
  await expect(page.locator("section.present .folio")).toHaveText("2");
  expect(opened).toEqual([]);
  const file = singleFile(CONTENT_MARKER, {
    mode: "present",
    copy: "audience",
    deck: handMadeDeck,
    slide: 0,
  });
  expect(file).not.toContain("This is really interesting");
});
