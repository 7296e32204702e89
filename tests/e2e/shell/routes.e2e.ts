import { join } from "node:path";
import { everythingBelow } from "../../support/everything-below.ts";
import { expect, test } from "../../support/shell-test.ts";

/** Some three minutes to read out. */
const MEMO = [
  "# Harbour",
  ...["The mill", "The bridge", "The quay", "The pier", "The market"].map(
    (what) =>
      `${what} must be mended before winter. ${"It has been leaking for a long time now. ".repeat(12)}`,
  ),
].join("\n\n");

test("a version is kept with the briefing through a restart, and with the show through a crash", async ({
  openMemo,
  startShell,
  folder,
}) => {
  const { shell, desk } = await openMemo(MEMO);
  await desk.getByRole("radio", { name: "2", exact: true }).check();
  await expect(desk.getByText(/· \d not briefed$/)).toBeVisible();
  await expect.poll(() => everythingBelow(join(folder, "user-data", "shelf"))).toContain('"route":2');
  await shell.quit();

  const again = await startShell();
  const shelf = await again.page("desk");
  await shelf.getByRole("button", { name: "Open “Harbour”" }).click();
  await expect(shelf.getByRole("radio", { name: "2", exact: true })).toBeChecked();
  await shelf.getByRole("button", { name: "Present", exact: true }).click();
  const sign = /^2 min · \d not briefed$/;
  await expect((await again.page("presenter")).getByRole("button", { name: sign })).toBeVisible();
  await again.crash("presenter");
  await expect((await again.page("presenter")).getByRole("button", { name: sign })).toBeVisible();
  await again.restart();
  await expect((await again.page("presenter")).getByRole("button", { name: sign })).toBeVisible();
});
