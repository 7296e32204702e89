import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../../../electron/main/words/english.ts";
import { words } from "../../../renderer/shared/words.ts";
import { expect, test } from "../../support/shell-test.ts";

const memo = `# Water

The river is rising. We have until Friday, and in the long weeks before that the harbour office has said nothing of what Aurelia Quint wrote about its nineteen leaking gates.
`;

test("the desk writes a web page where the save dialog says, and never over the memo", async ({
  startShell,
  folder,
}) => {
  const path = join(folder, "water.md");
  writeFileSync(path, memo);
  const shell = await startShell({ args: [path] });
  const desk = await shell.page("desk");
  await desk.getByText("water.md").first().waitFor();

  const page = join(folder, "water.html");
  await desk.getByText(words.export.open, { exact: true }).click();
  await shell.answerSaveDialog(page);
  await desk.getByRole("button", { name: words.export.formats.html }).click();
  await expect(desk.getByText(words.export.written("water.html"))).toBeVisible();
  const written = readFileSync(page, "utf8");
  expect(written).toContain("<title>Water</title>");
  expect(written).toContain('"mode":"present"');

  await desk.keyboard.press("Control+Shift+E");
  await shell.answerSaveDialog(null);
  await desk.getByRole("button", { name: words.export.formats.pptx }).click();
  await expect(desk.getByRole("button", { name: words.export.formats.pptx })).toBeEnabled();

  await shell.answerSaveDialog(path);
  await desk.getByRole("button", { name: /^Markdown/u }).click();
  await expect(desk.getByRole("alert")).toContainText("water.md");
  expect(readFileSync(path, "utf8")).toBe(memo);

  await shell.answerSaveDialog(join(folder, "gone", "water.md"));
  await desk.getByRole("button", { name: /^Markdown/u }).click();
  await expect(desk.getByRole("alert")).toContainText(english.save.reasons.gone("water.md"));

  const briefing = join(folder, "water.briefing");
  await shell.answerSaveDialog(briefing);
  await desk.keyboard.press("Control+S");
  await expect.poll(() => existsSync(briefing)).toBe(true);
  await expect(desk.getByRole("alert")).toBeHidden();
});
