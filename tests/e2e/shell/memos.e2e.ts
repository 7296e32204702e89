import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../../../renderer/shared/words.ts";
import { expect, test } from "../../support/shell-test.ts";

const memo = "To: The committee\n\n# Water\n\nThe river is rising. We have until Friday.\n";

test("a memo named on the command line is on the desk, ready to present", async ({ startShell, folder }) => {
  const path = join(folder, "water.md");
  writeFileSync(path, memo);
  const shell = await startShell({ args: [path] });
  const desk = await shell.page("desk");
  await expect(desk.getByText("water.md").first()).toBeVisible();
  await expect(desk.getByRole("button", { name: words.desk.present, exact: true })).toBeVisible();
});

test("a second start hands its memo over to the first and quits", async ({ startShell, folder }) => {
  const path = join(folder, "water.md");
  writeFileSync(path, memo);
  const shell = await startShell();
  const desk = await shell.page("desk");
  await expect(desk.getByRole("button", { name: words.desk.sample })).toBeVisible();
  await shell.startSecond([path]);
  await expect(desk.getByText("water.md").first()).toBeVisible();
});

test("the open dialog's memo is opened; cancelling it changes nothing", async ({ startShell, folder }) => {
  const path = join(folder, "water.md");
  writeFileSync(path, memo);
  const shell = await startShell();
  const desk = await shell.page("desk");
  await shell.answerOpenDialog(null);
  await desk.getByRole("button", { name: words.desk.open }).click();
  await expect(desk.getByRole("button", { name: words.desk.sample })).toBeVisible();
  await shell.answerOpenDialog(path);
  await desk.getByRole("button", { name: words.desk.open }).click();
  await expect(desk.getByText("water.md").first()).toBeVisible();
});

test("a memo that is dropped on the desk is opened, and followed when it is edited", async ({
  startShell,
  folder,
}) => {
  const path = join(folder, "water.md");
  writeFileSync(path, memo);
  const shell = await startShell();
  const desk = await shell.page("desk");
  await expect(desk.getByRole("button", { name: words.desk.sample })).toBeVisible();
  await shell.drop("desk", path);
  await expect(desk.getByText("The river is rising.").first()).toBeVisible();
  writeFileSync(path, memo.replace("Friday", "Sunday"));
  await expect(desk.getByText("We have until Sunday.").first()).toBeVisible();
});

test("a bad file is one clear sentence, and what was open stays open", async ({ startShell, folder }) => {
  const good = join(folder, "water.md");
  writeFileSync(good, memo);
  const vanished = join(folder, "vanished.md");
  const binary = join(folder, "program.md");
  writeFileSync(binary, new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 0, 0, 2, 3, 0, 0]));
  const memoFolder = join(folder, "memos");
  mkdirSync(memoFolder);
  const shell = await startShell({ args: [good] });
  const desk = await shell.page("desk");
  await expect(desk.getByText("water.md").first()).toBeVisible();
  for (const [path, sentence] of [
    [vanished, "“vanished.md” is no longer where it was."],
    [memoFolder, "“memos” is a folder, not a memo."],
    [binary, /holds no text/],
  ] as const) {
    await shell.answerOpenDialog(path);
    await desk.getByRole("button", { name: words.desk.open }).click();
    await expect(desk.getByRole("alert")).toContainText(sentence);
    await expect(desk.getByText("The river is rising.").first()).toBeVisible();
  }
});

test("a memo that was named but isn't there is one clear sentence on an empty desk", async ({
  startShell,
  folder,
}) => {
  const path = join(folder, "gone.md");
  rmSync(path, { force: true });
  const shell = await startShell({ args: [path] });
  const desk = await shell.page("desk");
  await expect(desk.getByRole("alert")).toContainText("There is no file “gone.md”.");
});
