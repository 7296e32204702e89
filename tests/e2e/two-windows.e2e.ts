import type { Page } from "@playwright/test";
import { pressClosing } from "../support/closing-key.ts";
import { foundingDesk, present, test } from "../support/browser-mode.ts";
import { expect } from "../support/patient-expect.ts";

/** The number of the slide that the audience sees, from 1, as its foot prints it; the cover has none. */
const audienceFolio = (audience: Page) => audience.locator("section.present .folio");

/** The presenter's count of slides. */
const count = (presenter: Page, number: number) => presenter.getByText(`${number} of 24`, { exact: true });

test("a memo is opened and presented, and both windows go in step from either of them", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await expect(count(presenter, 1)).toBeVisible();

  await presenter.keyboard.press("ArrowRight");
  await expect(audienceFolio(audience)).toHaveText("2");
  await audience.keyboard.press("Space");
  await expect(count(presenter, 3)).toBeVisible();
  await audience.keyboard.press("Backspace");
  await expect(count(presenter, 2)).toBeVisible();
  await expect(audienceFolio(audience)).toHaveText("2");
});

test("a clicker's keys move, blacken and do no harm", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await audience.keyboard.press("PageDown");
  await presenter.keyboard.press("PageDown");
  await expect(audienceFolio(audience)).toHaveText("3");

  await presenter.keyboard.press(".");
  await expect(audience.getByRole("img", { name: "The screen is black" })).toBeVisible();
  await presenter.keyboard.press("PageDown");
  await expect(audience.locator(".curtain")).toHaveCount(0);
  await expect(audienceFolio(audience)).toHaveText("3");

  for (const key of ["F5", "Escape", "F5", "Escape", "F5"]) await presenter.keyboard.press(key);
  await presenter.keyboard.press("PageUp");
  await expect(audienceFolio(audience)).toHaveText("2");
});

test("the audience keeps its slide while frozen and catches up", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("ArrowRight");
  await presenter.keyboard.press("f");
  await presenter.keyboard.press("ArrowRight");
  await expect(count(presenter, 3)).toBeVisible();
  await expect(presenter.getByText("Frozen: the audience sees slide 2")).toBeVisible();
  await expect(audienceFolio(audience)).toHaveText("2");
  await presenter.keyboard.press("f");
  await expect(audienceFolio(audience)).toHaveText("3");
});

test("the notes show the quotation that belongs to the slide, with its speaker", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await audience.keyboard.press("9");
  await audience.keyboard.press("Enter");
  await expect(audience.locator("section.present")).toContainText("lose a war and win the peace");
  const notes = presenter.getByRole("group", { name: "Speaker notes" });
  await expect(notes).toContainText(
    "You can not only win a war and lose the peace; you can lose a war and win the peace.",
  );
  await expect(presenter.locator(".notes-head")).toContainText("Stephen Kotkin");
  await expect(presenter.locator(".notes-head")).toContainText("Hoover Institution");
  await expect(notes.locator("u").first()).toBeVisible();
});

test("the presenter window is back where it was after a reload", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  for (const _ of [1, 2, 3]) await presenter.keyboard.press("ArrowRight");
  await expect(count(presenter, 4)).toBeVisible();
  await presenter.reload();
  await expect(count(presenter, 4)).toBeVisible();
  await presenter.keyboard.press("ArrowRight");
  await expect(audienceFolio(audience)).toHaveText("5");
});

test("the page that hosts the session is back where it was after a reload, and finds its popup", async ({
  browserMode,
}) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  for (const _ of [1, 2, 3]) await presenter.keyboard.press("ArrowRight");
  await expect(audienceFolio(audience)).toHaveText("4");
  await audience.reload();
  await expect(audienceFolio(audience)).toHaveText("4");
  await expect(async () => {
    await presenter.keyboard.press("End");
    await expect(audienceFolio(audience)).toHaveText("24", { timeout: 500 });
  }).toPass();
  await audience.keyboard.press("Home");
  await expect(count(presenter, 1)).toBeVisible();
});

test("without a popup a reload keeps slide and clock, and no word of the memo", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("ArrowRight");
  await presenter.keyboard.press("ArrowRight");
  await expect(audienceFolio(audience)).toHaveText("3");
  await presenter.close();
  const kept = await audience.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  expect(kept).not.toMatch(/Ukraine|Kotkin|Peace/);
  await audience.reload();
  await expect(audienceFolio(audience)).toHaveText("3");
});

test("ending takes two presses of Esc and leads back to the desk", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("Escape");
  await expect(presenter.getByText("End the briefing?")).toBeVisible();
  await pressClosing(presenter, () => presenter.keyboard.press("Escape"));
  await expect(audience.getByRole("button", { name: "Present" })).toBeVisible();
});

test("swapping makes the page the presenter and the popup the audience", async ({ browserMode }) => {
  const { audience: page, presenter: popup } = await present(await browserMode.open(foundingDesk));
  await popup.keyboard.press("x");
  await expect(page.getByText("On screen")).toBeVisible();
  await popup.locator(".reveal.ready").waitFor();
  await page.keyboard.press("ArrowRight");
  await expect(audienceFolio(popup)).toHaveText("2");
});

test("no window asks for anything outside the file", async ({ browserMode }) => {
  const { audience, presenter } = await present(await browserMode.open(foundingDesk));
  await presenter.keyboard.press("o");
  await audience.keyboard.press("PageDown");
  await expect(audienceFolio(audience)).toHaveText("2");
  expect(browserMode.outside).toEqual([]);
});
