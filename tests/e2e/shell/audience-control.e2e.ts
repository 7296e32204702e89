import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../../../renderer/shared/words.ts";
import { expectAudienceOn, expectSlide, presentSample } from "../../support/briefing-steps.ts";
import { laptop, projector } from "../../support/electron-stand-in/displays.ts";
import { expect, needScripted, test } from "../../support/shell-test.ts";

test("the picture of the displays puts the audience where it is told, and that set remembers it", async ({
  startShell,
}) => {
  const shell = await startShell({ displays: [laptop, projector] });
  const system = needScripted(shell);
  const { presenter } = await presentSample(shell);
  const audienceLeft = async (): Promise<number | undefined> => (await system.stateOf("audience"))?.bounds.x;
  await expect.poll(audienceLeft).toBe(projector.bounds.x);
  await shell.press("presenter", "Shift+X");
  const panel = presenter.getByRole("region", { name: words.displays.title });
  await expect(panel.getByText("1920 × 1080")).toBeVisible();
  await panel.getByRole("button", { name: words.displays.putHere }).click();
  await expect.poll(audienceLeft).toBe(laptop.bounds.x);
  await system.setDisplays([laptop]);
  await system.setDisplays([laptop, { ...projector, id: 7 }]);
  await expect.poll(async () => (await system.stateOf("audience"))?.mode).toBe("full-screen");
  await expect.poll(audienceLeft).toBe(laptop.bounds.x);
});

test("H puts the show away and back on its display, on the same slide", async ({ startShell }) => {
  const shell = await startShell({ displays: [laptop, projector] });
  const system = needScripted(shell);
  const { presenter } = await presentSample(shell);
  await shell.press("presenter", "h");
  await expect.poll(async () => (await system.stateOf("audience"))?.visible).toBe(false);
  await expect(presenter.getByText(words.audienceControls.desktop)).toBeVisible();
  await shell.press("presenter", "PageDown");
  await shell.press("presenter", "h");
  await expect.poll(async () => (await system.stateOf("audience"))?.visible).toBe(true);
  await expect.poll(async () => (await system.stateOf("audience"))?.mode).toBe("full-screen");
  await expectSlide(shell, 2);
});

test("a resolution and a scale that change, and a sleep, leave the slide full screen where it was", async ({
  startShell,
}) => {
  const shell = await startShell({ displays: [laptop, projector] });
  const system = needScripted(shell);
  await presentSample(shell);
  await shell.press("presenter", "PageDown");
  const small = { ...projector, bounds: { ...projector.bounds, width: 1024, height: 768 }, scaleFactor: 1.5 };
  await system.setDisplays([
    laptop,
    { ...small, workArea: small.bounds, size: { width: 1024, height: 768 } },
  ]);
  await system.wake();
  await expect.poll(async () => (await system.stateOf("audience"))?.mode).toBe("full-screen");
  await expect.poll(async () => (await system.stateOf("audience"))?.bounds.width).toBe(1024);
  await expectSlide(shell, 2);
});

test("the menu moves and freezes, and the audience catches up", async ({ startShell }) => {
  const shell = await startShell();
  const system = needScripted(shell);
  await presentSample(shell);
  await system.clickMenu("Next");
  await expectSlide(shell, 2);
  await system.clickMenu("Freeze the audience");
  await system.clickMenu("Next");
  await expectAudienceOn(shell, 2);
  await system.clickMenu("Freeze the audience");
  await expectSlide(shell, 3);
});

test("a question is noted with its answer, shown to the audience and saved as text", async ({
  startShell,
  folder,
}) => {
  const shell = await startShell({ displays: [laptop, projector] });
  const { presenter, audience } = await presentSample(shell);
  await presenter.keyboard.press("q");
  const panel = presenter.getByRole("region", { name: words.finder.find });
  await panel.getByRole("combobox").fill("treaty demilitarized");
  await panel.getByRole("combobox").press("Enter");
  const answer = audience.locator(".answer");
  await expect(answer).toContainText("demilitarized zone");
  await expect(answer).toContainText("Stephen Kotkin");
  await panel.getByRole("textbox", { name: words.finder.question }).fill("Is there a treaty?");
  await panel.getByRole("textbox", { name: words.finder.question }).press("Enter");
  await expect(panel.getByText(words.finder.owed(1))).toBeVisible();
  await panel.getByRole("textbox", { name: words.finder.question }).fill("Who pays?");
  await panel.getByRole("textbox", { name: words.finder.question }).press("Enter");
  await expect(panel.getByText(words.finder.owed(2))).toBeVisible();
  const path = join(folder, "questions.txt");
  await shell.answerSaveDialog(path);
  await panel.getByRole("button", { name: words.finder.save }).click();
  await expect.poll(() => existsSync(path)).toBe(true);
  expect(readFileSync(path, "utf8")).toMatch(
    /1\. Is there a treaty\?\n.*\n.*demilitarized zone.*Stephen Kotkin/,
  );
  expect(readFileSync(path, "utf8")).toContain(words.finder.noAnswer); // the second question has none
});

test("the questions noted are printed on a page of their own, and nothing of the window with them", async ({
  startShell,
}) => {
  const shell = await startShell();
  const { presenter } = await presentSample(shell);
  await presenter.keyboard.press("q");
  const panel = presenter.getByRole("region", { name: words.finder.find });
  await panel.getByRole("textbox", { name: words.finder.question }).fill("Who pays for the rebuilding?");
  await panel.getByRole("textbox", { name: words.finder.question }).press("Enter");
  await presenter.evaluate(() => {
    window.print = () => document.body.classList.add("asked-for-paper"); // its dialog would wait for ever
  });
  const sheet = presenter.locator(".due-outs-sheet");
  await expect(sheet).toBeHidden();
  await panel.getByRole("button", { name: words.finder.print }).click();
  await expect(presenter.locator("body")).toHaveClass(/asked-for-paper/u);
  await presenter.emulateMedia({ media: "print" });
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText("Who pays for the rebuilding?");
  await expect(panel).toBeHidden();
});
