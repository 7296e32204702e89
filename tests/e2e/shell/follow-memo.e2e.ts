import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectSlide } from "../../support/briefing-steps.ts";
import { expect, test } from "../../support/shell-test.ts";

const MEMO =
  "# Harbour\n\nThe mill stands on the old pier.\n\nNobody has paid for the quay.\n\nThe bridge is safe.\n";

test("a memo that is edited while it is presented waits for the briefer, who keeps the place", async ({
  openMemo,
  folder,
}) => {
  const { path, shell, desk } = await openMemo(MEMO);
  await desk.getByText("Nobody has paid for the quay.").first().waitFor();
  await desk.getByRole("button", { name: "Present", exact: true }).click();
  await expectSlide(shell, 1);
  await shell.press("presenter", "PageDown");
  await shell.press("presenter", "PageDown");
  await expectSlide(shell, 3);
  const [presenter, audience] = [await shell.page("presenter"), await shell.page("audience")];
  const shown = audience.locator(".slides > section.present");
  const sign = presenter.getByText("The memo has changed: 2 slides differ.");

  const edited = MEMO.replace("The mill", "A storm came in the night.\n\nThe mill").replace(
    "Nobody has paid",
    "Nobody in town has paid",
  );
  writeFileSync(path, edited);
  await expect(sign).toBeVisible();
  await expect(shown).toContainText("Nobody has paid for the quay.");
  await expect(desk.getByText("While you present, the audience sees the version before.")).toBeVisible();
  await shell.press("presenter", "Shift+L");
  const panel = presenter.getByRole("region", { name: "What has changed" });
  await expect(panel.locator("ins").filter({ hasText: "A storm came in the night." })).toBeVisible();
  await expect(panel.locator("ins").filter({ hasText: "in town" })).toBeVisible();
  await shell.press("presenter", "Escape");
  await expect(panel).toBeHidden();

  await shell.press("presenter", "Shift+I");
  await expect(sign).toBeHidden();
  await expect(shown).toContainText("Nobody has paid for the quay.");

  writeFileSync(path, edited.replace("The bridge is safe.", "The bridge is closed."));
  await expect(presenter.getByText("The memo has changed: 3 slides differ.")).toBeVisible();
  await shell.press("audience", "Shift+U");
  await expectSlide(shell, 4);
  await expect(shown).toContainText("Nobody in town has paid for the quay.");
  await expect(presenter.getByText(/^The memo has changed/)).toBeHidden();
  await expect(desk.getByText("While you present")).toBeHidden();
  await shell.press("presenter", "PageDown");
  await expectSlide(shell, 5);
  await expect(shown).toContainText("The bridge is closed.");

  const saved = join(folder, "user-data/running/session.json");
  await expect.poll(() => readFileSync(saved, "utf8")).toContain('"position":{"slide":4');
  await shell.restart();
  await expectSlide(shell, 5);
  await expect((await shell.page("presenter")).getByText("5 of 5", { exact: true })).toBeVisible();
});
