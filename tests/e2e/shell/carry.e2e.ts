import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { words } from "../../../renderer/shared/words.ts";
import { everythingBelow } from "../../support/everything-below.ts";
import type { ShellDriver } from "../../support/shell-driver.ts";
import { expect, test } from "../../support/shell-test.ts";

const MEMO = `# The harbour

To: The Council

The mill stands. The harbour must open before winter, or the town starves. Nobody has paid.

We ask for:

- boats
- ropes
- coal

The bridge is safe.
`;

const row = (desk: Page, number: number) => desk.locator(`[data-row="${number - 1}"]`);
const slide = (desk: Page, number: number) =>
  desk.getByRole("button", { name: `Slide ${number}: show its passage` });
const memo = (desk: Page) => desk.getByRole("region", { name: "Memo" });

/** Another line on the second slide, the last slide hidden, the list before the second. */
async function arrange(desk: Page): Promise<void> {
  await slide(desk, 2).click();
  await memo(desk).getByText("Nobody has paid.").dblclick();
  await expect(row(desk, 2)).toContainText("Nobody has paid.");
  await slide(desk, 4).click();
  await desk.keyboard.press("h");
  await expect(row(desk, 4)).toHaveAttribute("data-standing", "hidden");
  await slide(desk, 3).click();
  await desk.keyboard.press("Alt+ArrowUp");
  await expectArranged(desk);
}

async function expectArranged(desk: Page): Promise<void> {
  await expect(row(desk, 2)).toContainText("boats");
  await expect(row(desk, 3)).toContainText("Nobody has paid.");
  await expect(row(desk, 3)).not.toContainText("The mill stands.");
  await expect(row(desk, 4)).toContainText("The bridge");
  await expect(row(desk, 4)).toHaveAttribute("data-standing", "hidden");
}

/** What the desk exports as JSON, the presenter's copy: slides, notes, ledger and memo. */
async function exportedJson(shell: ShellDriver, path: string): Promise<string> {
  const desk = await shell.page("desk");
  await desk.keyboard.press("Control+Shift+E");
  await desk.getByRole("radio", { name: words.export.copies.presenter }).check();
  await shell.answerSaveDialog(path);
  await desk.getByRole("button", { name: words.export.formats.json }).click();
  await expect(desk.getByText(words.export.written("deck.json"))).toBeVisible();
  return readFileSync(path, "utf8");
}

test("what was arranged holds when the desk is closed, opened again and the memo edited outside", async ({
  openMemo,
  startShell,
  folder,
}) => {
  const { path, shell, desk: first } = await openMemo(MEMO);
  await arrange(first);
  const shelf = join(folder, "user-data", "shelf");
  await expect.poll(() => everythingBelow(shelf)).toContain('"kind":"move"');
  await shell.quit();

  const again = await startShell();
  const desk = await again.page("desk");
  await desk.getByRole("button", { name: "Open “The harbour”" }).click();
  await expectArranged(desk);
  const edited = MEMO.replace("- coal", "- coal and oil").replace("The mill stands", "The mill stands empty");
  writeFileSync(path, edited);
  await expect(desk.getByText("The memo was read again: 2 slides differ.")).toBeVisible();
  await expectArranged(desk);
  await desk.getByRole("button", { name: "Look at it" }).click();
  const news = desk.getByRole("region", { name: "What has changed" });
  await expect(news.locator("ins").filter({ hasText: "coal and oil" })).toBeVisible();
  await expect(news.locator("ins").filter({ hasText: "empty" })).toBeVisible();
  expect(readFileSync(path, "utf8")).toBe(edited);
});

test("a briefing that is carried to another machine gives the same deck there, byte for byte", async ({
  openMemo,
  startShell,
  folder,
}) => {
  const carried = join(folder, "harbour.briefing");
  const { path, shell, desk } = await openMemo(MEMO);
  await arrange(desk);
  const here = await exportedJson(shell, join(folder, "deck.json"));
  await shell.answerSaveDialog(carried);
  await desk.keyboard.press("Control+S");
  await expect(desk.getByText(words.export.written("harbour.briefing"))).toBeVisible();
  await shell.quit();
  rmSync(path);

  const other = await startShell({ profile: "another-machine" });
  const there = await other.page("desk");
  await expect(there.getByRole("button", { name: words.desk.sample })).toBeVisible();
  await other.drop("desk", carried);
  await expectArranged(there);
  rmSync(join(folder, "deck.json"));
  expect(await exportedJson(other, join(folder, "deck.json"))).toBe(here);
  expect(here).toContain("Nobody has paid.");
});
