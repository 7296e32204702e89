import { presentSample } from "../../support/briefing-steps.ts";
import { expect, test } from "../../support/shell-test.ts";
import { words } from "../../../renderer/shared/words.ts";

test("a rehearsal is there again after the shell was quit", async ({ startShell }) => {
  const shell = await startShell();
  const { presenter } = await presentSample(shell);
  await presenter.keyboard.press("i");
  await presenter.getByRole("button", { name: words.time.rehearse }).click();
  await shell.press("presenter", "PageDown");
  await expect(presenter.getByRole("timer")).not.toHaveText("00:00");
  await presenter.getByRole("button", { name: words.time.endRun }).click();
  await expect(presenter.getByText(words.time.runs(1))).toBeVisible();
  await shell.quit();
  const again = await startShell();
  const { presenter: after } = await presentSample(again);
  await after.keyboard.press("i");
  await expect(after.getByText(words.time.runs(1))).toBeVisible();
});
