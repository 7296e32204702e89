import { expect, type Page } from "@playwright/test";
import { test } from "../support/browser-mode.ts";
import type { SingleFileContent } from "../../slides/export/single-file.ts";

const MEMO = `# The harbour

To: The Council

The mill stands. The harbour must open before winter, or the town starves. Nobody has paid.

Mary Burns, the mayor, said:

“We will open the harbour before the winter. Whatever it costs the town, we shall pay it in full.”

We ask for:

- boats
- ropes
- coal

The bridge is safe.
`;

const desk = (text: string): SingleFileContent => ({
  mode: "desk",
  name: "harbour.md",
  bytes: new TextEncoder().encode(text),
});

const row = (page: Page, number: number) => page.locator(`[data-row="${number - 1}"]`);
const rows = (page: Page) => page.locator("[data-row]");
const slide = (page: Page, number: number) =>
  page.getByRole("button", { name: `Slide ${number}: show its passage` });
const memo = (page: Page) => page.getByRole("region", { name: "Memo" });
const foot = (page: Page) => page.locator(".arrange-foot");

test("arranging by mouse: a line, a hidden slide; and undo takes all of it back", async ({ browserMode }) => {
  const page = await browserMode.open(desk(MEMO));
  await slide(page, 2).click();
  await memo(page).getByText("Nobody has paid.").click();
  await foot(page).getByRole("button", { name: "Show only this" }).click();
  await expect(row(page, 2)).toContainText("Nobody has paid.");
  await expect(memo(page).locator("mark")).toHaveText("Nobody has paid.");

  await slide(page, 2).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Hide" }).click();
  await expect(row(page, 2)).toHaveAttribute("data-standing", "hidden");

  await expect(foot(page)).toContainText("each in its place");

  for (const what of ["hide", "another line"])
    await page.getByRole("button", { name: `Undo: ${what}` }).click();
  await expect(row(page, 2)).toContainText("The harbour must open before winter");
  await expect(row(page, 2)).toHaveAttribute("data-standing", "main");
  await expect(page.getByRole("button", { name: "Redo: another line" })).toBeEnabled();
});

test("a slide that is dragged comes to stand where it is put down", async ({ browserMode }) => {
  const page = await browserMode.open(desk(MEMO));
  await page.setViewportSize({ width: 1440, height: 1100 });
  await slide(page, 4).dragTo(slide(page, 2), { targetPosition: { x: 40, y: 5 } });
  await expect(row(page, 2)).toContainText("boats");
  await page.getByRole("button", { name: "Undo: move" }).click();
  await expect(row(page, 4)).toContainText("boats");
});

test("arranging by keyboard alone: choose a line, split, move, back up, plan the time, undo and redo", async ({
  browserMode,
}) => {
  const page = await browserMode.open(desk(MEMO));
  await expect(slide(page, 1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator(".memo-sentence:focus")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Enter");
  await expect(row(page, 2)).toContainText("The mill stands. The harbour must open before winter");

  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("s");
  await expect(row(page, 3)).toContainText("The harbour must open before winter");
  await expect(slide(page, 3)).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(row(page, 2)).toContainText("The harbour must open before winter");
  await page.keyboard.press("b");
  await expect(rows(page).last()).toContainText("The harbour must open before winter");
  await expect(page.locator(".slide-border")).toBeVisible();

  await page.keyboard.press("t");
  await page.keyboard.type("1:30");
  await page.keyboard.press("Enter");
  await expect(row(page, 2)).toContainText("1:30 planned");

  for (const _ of [1, 2, 3, 4, 5]) await page.keyboard.press("Control+z");
  await expect(rows(page)).toHaveCount(5);
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
  for (const _ of [1, 2]) await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("Control+y");
  await expect(row(page, 2)).toContainText("The harbour must open before winter");
});

test("what can't be done is refused in a sentence, and leaves nothing to undo", async ({ browserMode }) => {
  const page = await browserMode.open(desk(MEMO));
  await slide(page, 2).click();
  await page.keyboard.press("j");
  await expect(page.locator(".arrange-refusal")).toContainText("The two slides can't be one");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
});

test("a quotation gets another speaker, none, or one whom the memo names elsewhere", async ({
  browserMode,
}) => {
  const named = MEMO.replace("Nobody has paid.", "Nobody has paid, as Governor Ida Frost knows.");
  const page = await browserMode.open(desk(named));
  await memo(page).getByText("“We will open the harbour before the winter.").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("w");
  const form = page.getByRole("form", { name: "Who says it" });
  await form.getByLabel("Name", { exact: true }).fill("Ada Quill");
  await form.getByLabel("Role", { exact: true }).fill("");
  await page.keyboard.press("Enter");
  await expect(page.locator("[aria-current=true]")).toContainText("Ada Quill");
  await page.keyboard.press("w");
  await form.getByRole("button", { name: "Nobody is named" }).click();
  await expect(page.locator("[aria-current=true]")).not.toContainText("Ada Quill");
  await page.keyboard.press("w");
  await form.getByRole("button", { name: "Ida Frost" }).click();
  await expect(form.getByLabel("Name", { exact: true })).toHaveValue("Ida Frost");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("[aria-current=true]")).toContainText("Ida Frost");
});

test("a memo that is opened again in another version keeps what was arranged and says what differs", async ({
  browserMode,
}) => {
  const page = await browserMode.open(desk(MEMO));
  await slide(page, 2).click();
  await memo(page).getByText("Nobody has paid.").dblclick();
  await expect(row(page, 2)).toContainText("Nobody has paid.");
  await slide(page, 5).click();
  await page.keyboard.press("h");

  const edited = MEMO.replace("- coal", "- coal and oil").replace("The bridge is safe.\n", "");
  const [picker] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a memo" }).click(),
  ]);
  await picker.setFiles({ name: "harbour.md", mimeType: "text/markdown", buffer: Buffer.from(edited) });
  await expect(
    page.getByText("The memo was read again: 2 slides differ, 1 change found no place."),
  ).toBeVisible();
  await expect(row(page, 2)).toContainText("Nobody has paid.");

  await page.getByRole("button", { name: "Look at it" }).click();
  const news = page.getByRole("region", { name: "What has changed" });
  await expect(news.locator("ins")).toHaveText("coal and oil");
  await expect(news.locator("li[data-kind=gone]")).toContainText("The bridge is safe.");
  await expect(news.locator(".unplaced li")).toContainText("no longer in the deck");
  await news.getByRole("button", { name: "Forget" }).click();
  await expect(news.locator(".unplaced li")).toHaveCount(0);
  await news.getByRole("button", { name: "Back to the memo" }).click();
  await expect(memo(page)).toContainText("coal and oil");
});
