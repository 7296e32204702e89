import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectAudienceOn, expectSlide } from "../../support/briefing-steps.ts";
import { everythingBelow } from "../../support/everything-below.ts";
import { expect, test } from "../../support/shell-test.ts";

const MEMO =
  "# Harbour\n\nThe mill stands on the old pier. The harbour must open before winter, or the town starves.\n\nNobody has paid for the quay.\n";

test("what was arranged is kept by itself, is there again after a restart, and follows the memo", async ({
  openMemo,
  startShell,
  folder,
}) => {
  const { path, shell, desk } = await openMemo(MEMO);
  await desk.getByText("Nobody has paid for the quay.").first().waitFor();
  const shelf = join(folder, "user-data", "shelf");
  await expect.poll(() => everythingBelow(shelf)).toContain("Nobody has paid");
  await shell.quit();

  const again = await startShell();
  const empty = await again.page("desk");
  await empty.getByRole("button", { name: "Open “Harbour”" }).click();
  await empty.getByText("Nobody has paid for the quay.").first().waitFor();
  writeFileSync(path, MEMO.replace("Nobody has paid", "Everybody has paid"));
  await empty.getByText("Everybody has paid for the quay.").first().waitFor();
});

/** The memo's phrases that a file below the folders still has. */
function phrasesLeft(...folders: readonly string[]): readonly string[] {
  const all = folders.map(everythingBelow).join("\n");
  return ["Harbour", "The mill stands", "before winter", "Nobody has paid"].filter((words) =>
    all.includes(words),
  );
}

/** A folder for the temporary files of all that a journey starts. */
function temporaryIn(folder: string): string {
  const temporary = join(folder, "temporary");
  mkdirSync(temporary);
  return temporary;
}

test("a briefing that was presented and is forgotten leaves no word behind", async ({
  openMemo,
  startShell,
  folder,
}) => {
  const [profile, temporary] = [join(folder, "user-data"), temporaryIn(folder)];
  const { shell, desk: first } = await openMemo(MEMO, { temporary });
  await first.getByText("Nobody has paid for the quay.").first().waitFor();
  await expect.poll(() => everythingBelow(join(profile, "shelf"))).toContain("Nobody has paid");
  await first.getByRole("button", { name: "Present", exact: true }).click();
  await expectSlide(shell, 1);
  await shell.press("presenter", "PageDown");
  await expectSlide(shell, 2);
  await shell.quit();
  expect(phrasesLeft(profile)).toContain("Nobody has paid");
  const again = await startShell({ temporary });
  const desk = await again.page("desk");
  await desk.getByRole("button", { name: "Forget “Harbour”" }).click();
  await desk.getByRole("button", { name: "Forget it for good?" }).click();
  await expect(desk.getByRole("button", { name: "Open “Harbour”" })).toBeHidden();
  await again.quit();
  expect(phrasesLeft(profile, temporary)).toEqual([]);
});

test("with --no-trace nothing of the memo is written, nor what was chosen; an export stays", async ({
  openMemo,
  folder,
}) => {
  const [profile, temporary] = [join(folder, "user-data"), temporaryIn(folder)];
  const { shell, desk } = await openMemo(MEMO, { args: ["--no-trace"], temporary });
  await desk.getByText("Nobody has paid for the quay.").first().waitFor();
  await shell.answerSaveDialog(join(folder, "kept.briefing"));
  await desk.keyboard.press("Control+S");
  await expect(desk.getByText("kept.briefing")).toBeVisible();
  await desk.getByRole("button", { name: "Français" }).click();
  await desk.getByRole("button", { name: "Présenter", exact: true }).click();
  await expectAudienceOn(shell, 1);
  await shell.press("presenter", "PageDown");
  await expectAudienceOn(shell, 2);
  await shell.quit();
  expect(phrasesLeft(profile, temporary)).toEqual([]);
  expect(existsSync(join(profile, "preferences.json"))).toBe(false);
  expect(existsSync(join(folder, "kept.briefing"))).toBe(true);
});
