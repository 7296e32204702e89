import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { words } from "../../../renderer/shared/words.ts";
import { english } from "../../../electron/main/words/english.ts";
import type { ShellDriver, ShellStart } from "../../support/shell-driver.ts";
import { expect, needScripted, test } from "../../support/shell-test.ts";

const memo = `# Water

The river is rising. We have until Friday, and in the long weeks before that the harbour office has said nothing of what Aurelia Quint wrote about its nineteen leaking gates in letters that nobody has answered since the spring, when the first of them was opened and laid aside.
`;

/** Opens the pages of a small memo on the desk. */
async function openPages(
  startShell: (start?: ShellStart) => Promise<ShellDriver>,
  folder: string,
  prepare: (shell: ShellDriver) => Promise<void> = async () => undefined,
): Promise<{ readonly shell: ShellDriver; readonly desk: Page }> {
  const path = join(folder, "water.md");
  writeFileSync(path, memo);
  const shell = await startShell({ args: [path] });
  await prepare(shell);
  const desk = await shell.page("desk");
  // The name alone: while the memo is read a sentence has it too, and there is nothing to print yet.
  await desk.getByText("water.md", { exact: true }).waitFor();
  await desk.keyboard.press("Control+P");
  await desk.getByRole("button", { name: words.print.asPdf }).waitFor();
  return { shell, desk };
}

/** The one of the print view; the desk's bar behind it has another. */
function printButton(desk: Page): Locator {
  return desk.getByRole("dialog").getByRole("button", { name: words.print.onPaper, exact: true });
}

test("a PDF from the desk is finished, holds the words of slides and notes, and leaves no window behind", async ({
  startShell,
  folder,
}) => {
  const { shell, desk } = await openPages(startShell, folder);
  const path = join(folder, "water.pdf");
  await shell.answerSaveDialog(path);
  await desk.getByRole("button", { name: words.print.asPdf }).click();
  await expect(desk.getByText(words.export.written("water.pdf"))).toBeVisible();
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  expect((await pdf.getMetadata()).info).toMatchObject({ Title: "Water", Language: "en" });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(await pdf.getOutline()).not.toHaveLength(0);
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text.replaceAll(/\s+/gu, " ")).toContain("wrote about its nineteen leaking gates");
  expect(await shell.isOpen("press")).toBe(false);
  const left = shell.scripted === null ? [] : (await shell.scripted.records()).left;
  expect(left).toEqual([]);
});

test("a PDF that is cancelled is not written; one of full slides for an audience is", async ({
  startShell,
  folder,
}) => {
  const { shell, desk } = await openPages(startShell, folder);
  await desk.getByLabel(words.print.layout).selectOption("slides");
  const path = join(folder, "water.pdf");
  await shell.answerSaveDialog(null);
  await desk.getByRole("button", { name: words.print.asPdf }).click();
  await expect
    .poll(async () => (await needScripted(shell).records()).messages)
    .toContain(`save: ${english.save.title}`);
  await expect(desk.getByRole("button", { name: words.print.asPdf })).toBeEnabled();
  expect(existsSync(path)).toBe(false);
  await shell.answerSaveDialog(path);
  await desk.getByRole("button", { name: words.print.asPdf }).click();
  await expect(desk.getByText(words.export.written("water.pdf"))).toBeVisible();
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain("The river is rising.");
});

test("pages go to the printer that was chosen, or to the one chosen in the system's dialog", async ({
  startShell,
  folder,
}) => {
  const { shell, desk } = await openPages(startShell, folder, (started) =>
    needScripted(started).setPrinters(["Front_Office", "Briefing_Room"]),
  );
  const system = needScripted(shell);
  await desk.getByLabel(words.print.paper).selectOption("letter");
  await desk.getByLabel(words.print.printer).selectOption({ label: "Briefing Room" });
  await printButton(desk).click();
  await expect(desk.getByText(words.print.sent("Briefing Room"))).toBeVisible();
  const [silent] = (await system.records()).printed;
  expect(silent).toMatch(/^Briefing_Room /u);
  expect(silent).toContain('"landscape":false,"pageSize":"Letter"');

  await desk.getByLabel(words.print.printer).selectOption({ label: words.print.askSystem });
  await system.answerPrintDialog(null);
  await printButton(desk).click();
  await expect(desk.getByText(words.print.sent("Briefing Room"))).toBeHidden();
  await expect(printButton(desk)).toBeEnabled();
  await expect(desk.getByRole("alert")).toBeHidden();
  await system.answerPrintDialog("Front_Office");
  await printButton(desk).click();
  await expect(desk.getByText(words.print.sent(null))).toBeVisible();
  expect((await system.records()).printed).toEqual([silent, expect.stringMatching(/^Front_Office /u)]);
});

test("pages that would give notes away reach no printer", async ({ startShell, folder }) => {
  const { shell, desk } = await openPages(startShell, folder, (started) =>
    needScripted(started).setPrinters(["Front_Office"]),
  );
  await desk.getByLabel(words.print.layout).selectOption("2");
  await desk.getByLabel(words.print.printer).selectOption({ label: "Front Office" });
  // What the pages are set in holds words that only the notes have, as a bug of ours might put them there.
  const template = readFileSync("out/renderer/press/index.html", "utf8");
  const body = template.replace("</body>", "<p>what Aurelia Quint wrote</p></body>");
  await desk.evaluate((page) => {
    window.fetch = async () => new Response(page);
  }, body);
  await printButton(desk).click();
  await expect(desk.getByRole("alert")).toContainText("Aurelia");
  expect((await needScripted(shell).records()).printed).toEqual([]);
});

test("a printer that is gone is said in one sentence with what to do, and is no longer offered", async ({
  startShell,
  folder,
}) => {
  const { shell, desk } = await openPages(startShell, folder, (started) =>
    needScripted(started).setPrinters(["Front_Office", "Briefing_Room"]),
  );
  const system = needScripted(shell);
  await desk.getByLabel(words.print.printer).selectOption({ label: "Briefing Room" });
  await system.setPrinters(["Front_Office"]);
  await printButton(desk).click();
  await expect(desk.getByRole("alert")).toHaveText(
    `${english.press.gone("Briefing Room")} ${english.press.goneHint}`,
  );
  await expect(desk.getByLabel(words.print.printer)).not.toContainText("Briefing Room");
  expect((await system.records()).printed).toEqual([]);
});
