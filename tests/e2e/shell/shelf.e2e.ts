import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { everythingBelow } from "../../support/everything-below.ts";
import { expect, test } from "../../support/shell-test.ts";

const MEMO =
  "# Harbour\n\nThe mill stands on the old pier. The harbour must open before winter, or the town starves.\n\nNobody has paid for the quay.\n";

test("what was arranged is kept by itself, is there again after a restart, and follows the memo", async ({
  startShell,
  folder,
}) => {
  const path = join(folder, "harbour.md");
  writeFileSync(path, MEMO);
  const shell = await startShell({ args: [path] });
  const desk = await shell.page("desk");
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

test("a briefing that is forgotten leaves no word behind", async ({ startShell, folder }) => {
  const path = join(folder, "harbour.md");
  writeFileSync(path, MEMO);
  const shell = await startShell({ args: [path] });
  await (await shell.page("desk")).getByText("Nobody has paid for the quay.").first().waitFor();
  const profile = join(folder, "user-data");
  await expect.poll(() => everythingBelow(join(profile, "shelf"))).toContain("Nobody has paid");
  await shell.quit();
  const again = await startShell();
  const desk = await again.page("desk");
  await desk.getByRole("button", { name: "Forget “Harbour”" }).click();
  await desk.getByRole("button", { name: "Forget it for good?" }).click();
  await expect(desk.getByRole("button", { name: "Open “Harbour”" })).toBeHidden();
  await again.quit();
  expect(everythingBelow(profile)).not.toContain("Nobody has paid");
});

test("with --no-trace nothing of the memo is written", async ({ startShell, folder }) => {
  const path = join(folder, "harbour.md");
  writeFileSync(path, MEMO);
  const shell = await startShell({ args: ["--no-trace", path] });
  const desk = await shell.page("desk");
  await desk.getByText("Nobody has paid for the quay.").first().waitFor();
  await desk.getByRole("button", { name: "Present", exact: true }).click();
  const presenter = await shell.page("presenter");
  await presenter.keyboard.press("PageDown");
  await expect(presenter.getByText("The mill stands").first()).toBeVisible();
  await shell.quit();
  expect(everythingBelow(join(folder, "user-data"))).not.toContain("Nobody has paid");
});
