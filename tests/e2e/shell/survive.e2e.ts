import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectAudienceOn, expectSlide, presentSample } from "../../support/briefing-steps.ts";
import type { ShellDriver } from "../../support/shell-driver.ts";
import { expect, test } from "../../support/shell-test.ts";
import { words } from "../../../renderer/shared/words.ts";

/** On the third slide, with a clock that has run and stands still now; what it shows. */
async function pausedOnThird(shell: ShellDriver): Promise<string> {
  const { presenter } = await presentSample(shell);
  await shell.press("presenter", "PageDown");
  await shell.press("presenter", "PageDown");
  await expectSlide(shell, 3);
  await expect(clockOf(presenter)).not.toHaveText(/^0?0:00$/);
  await shell.press("presenter", "Pause");
  await expect(presenter.getByText(words.presenter.paused)).toBeVisible();
  return (await clockOf(presenter).textContent()) ?? "";
}

function clockOf(presenter: Page): ReturnType<Page["getByRole"]> {
  return presenter.getByRole("timer");
}

test("a reloaded window is back on its slide with its clock", async ({ startShell }) => {
  const shell = await startShell();
  const clock = await pausedOnThird(shell);
  await shell.reload("presenter");
  await shell.reload("audience");
  await expectSlide(shell, 3);
  await expect(clockOf(await shell.page("presenter"))).toHaveText(clock);
});

test("a window whose page is killed comes back; the other one went on", async ({ startShell }) => {
  const shell = await startShell();
  const clock = await pausedOnThird(shell);
  await shell.crash("audience");
  await shell.press("presenter", "PageDown");
  await expectSlide(shell, 4);
  await shell.crash("presenter");
  await expectSlide(shell, 4);
  await expect(clockOf(await shell.page("presenter"))).toHaveText(clock);
});

test("the third crash within a minute is put before the briefer instead", async ({ startShell }) => {
  const shell = await startShell();
  await presentSample(shell);
  await shell.answerQuestion(0);
  for (let crashes = 0; crashes < 3; crashes += 1) {
    await shell.crash("audience");
    await expectAudienceOn(shell, 1);
  }
  const messages = shell.scripted === null ? null : (await shell.scripted.records()).messages;
  expect(messages ?? ["stopped three times"]).toEqual([expect.stringContaining("stopped three times")]);
});

test("V opens the presenting window that was closed, on the same slide", async ({ startShell }) => {
  const shell = await startShell();
  const { presenter } = await presentSample(shell);
  await shell.press("presenter", "PageDown");
  await shell.closeWindow("audience");
  await expect(presenter.getByText(words.presenter.noAudience("V"))).toBeVisible();
  await shell.press("presenter", "v");
  await expectSlide(shell, 2);
  await shell.closeWindow("presenter");
  await shell.press("audience", "v");
  await expectSlide(shell, 2);
});

test("a shell that is killed resumes on the same slide with the same clock", async ({
  startShell,
  folder,
}) => {
  const shell = await startShell();
  const clock = await pausedOnThird(shell);
  const saved = join(folder, "user-data/running/session.json");
  await expect.poll(() => (existsSync(saved) ? readFileSync(saved, "utf8") : "")).toContain(`"paused"`);
  await shell.restart();
  await expectSlide(shell, 3);
  await expect(clockOf(await shell.page("presenter"))).toHaveText(clock);
});

test("a shell that was quit starts with an empty desk", async ({ startShell }) => {
  const shell = await startShell();
  await presentSample(shell);
  await shell.quit();
  const again = await startShell();
  await expect((await again.page("desk")).getByRole("button", { name: words.desk.sample })).toBeVisible();
  expect([await again.isOpen("audience"), await again.isOpen("presenter")]).toEqual([false, false]);
});
