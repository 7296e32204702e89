import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../../../renderer/shared/words.ts";
import { expectSlide, presentSample } from "../../support/briefing-steps.ts";
import { laptop, projector } from "../../support/electron-stand-in/displays.ts";
import { expect, needScripted, test } from "../../support/shell-test.ts";

test("keys and displays that a briefer chose are there again after the shell was killed and started anew", async ({
  startShell,
  folder,
}) => {
  const shell = await startShell({ displays: [laptop, projector] });
  const system = needScripted(shell);
  const before = await presentSample(shell);
  await shell.press("presenter", "?");
  const help = before.presenter.getByRole("region", { name: words.presenter.help });
  await help.getByRole("button", { name: words.keyChoice.change }).click();
  await help
    .getByRole("button", { name: words.keyChoice.choose(words.keys.last ?? ""), exact: true })
    .click();
  await expect(help.getByText(words.keyChoice.press)).toBeVisible();
  await before.presenter.keyboard.press("y");
  await help.getByRole("button", { name: words.keyChoice.take }).click();
  await expect(
    help.getByRole("button", { name: words.keyChoice.remove("Y", words.keys.last ?? "") }),
  ).toBeVisible();
  await shell.press("presenter", "Shift+X");
  const displays = before.presenter.getByRole("region", { name: words.displays.title });
  await displays.getByRole("button", { name: words.displays.putHere }).click();
  const audienceLeft = async (): Promise<number | undefined> => (await system.stateOf("audience"))?.bounds.x;
  await expect.poll(audienceLeft).toBe(laptop.bounds.x);

  // The disk is never waited for while presenting: the window moves first, and what was chosen is kept right after.
  const file = join(folder, "user-data", "preferences.json");
  const kept = (): string => (existsSync(file) ? readFileSync(file, "utf8") : "");
  await expect.poll(kept).toContain('"displays":[{');

  await shell.restart();
  await expectSlide(shell, 1);
  await expect.poll(audienceLeft).toBe(laptop.bounds.x);
  await shell.press("audience", "y");
  await expectSlide(shell, 24);
});
