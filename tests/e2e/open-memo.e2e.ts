import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { foundingDesk, foundingMemo, test } from "../support/browser-mode.ts";
import { dropFile } from "../support/drop-file.ts";

/** Opens a file through the browser's own picker. */
async function choose(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const [picker] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a memo" }).click(),
  ]);
  await picker.setFiles(file);
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

const bad = {
  "an empty file": file("empty.md", Buffer.alloc(0)),
  "a binary file": file("photo.md", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 255, 254, 0])),
};

test("an empty desk opens a memo and shows it beside its slides", async ({ browserMode }) => {
  const page = await browserMode.open(null);
  await choose(page, foundingMemo);
  await expect(page.getByRole("region", { name: "Memo" })).toContainText(
    "All this without the loss of a single American soldier.",
  );
  await expect(page.getByText("24 slides")).toBeVisible();
});

test("text that is pasted becomes a deck", async ({ browserMode }) => {
  const page = await browserMode.open(null);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "To: The Minister\n\n# Fish\n\nThe quota is too high.\n");
    window.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data }));
  });
  await expect(page.getByRole("region", { name: "Memo" })).toContainText("The quota is too high.");
});

test("a memo and a briefing that are dropped on the desk are opened", async ({ browserMode }) => {
  const page = await browserMode.open(null);
  await page.getByRole("button", { name: "Open a memo" }).waitFor();
  await dropFile(page, file("fish.md", Buffer.from("# Fish\n\nThe quota is too high.\n")));
  await expect(page.getByRole("region", { name: "Memo" })).toContainText("The quota is too high.");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+S")]);
  const carried = readFileSync(await saved.path());
  await dropFile(page, file("boats.md", Buffer.from("# Boats\n\nThey leak.\n")));
  await expect(page.getByRole("region", { name: "Memo" })).toContainText("They leak.");
  await dropFile(page, file(saved.suggestedFilename(), carried));
  await expect(page.getByRole("region", { name: "Memo" })).toContainText("The quota is too high.");
  expect(browserMode.outside).toEqual([]);
});

for (const [what, content] of Object.entries(bad)) {
  test(`${what} gives one sentence, and what was open stays open`, async ({ browserMode }) => {
    const page = await browserMode.open(foundingDesk);
    await page.getByText("24 slides").waitFor();
    await choose(page, content);
    await expect(page.getByRole("alert")).toContainText(/\w+.*\. .*“win-the-peace\.md” is still open\./);
    await expect(page.getByText("24 slides")).toBeVisible();
  });
}

test("a long memo says that it is being read, and need not be waited for", async ({ browserMode }) => {
  const page = await browserMode.open(foundingDesk);
  await page.getByText("24 slides").waitFor();
  const long = Array.from({ length: 30_000 }, (_, index) => `Paragraph ${index} says what is to be done.\n`);
  await choose(page, file("long.md", Buffer.from(long.join("\n"))));
  await expect(page.getByRole("status").getByText("Reading long.md …")).toBeVisible();
  await page.getByRole("button", { name: "Stop reading" }).click();
  await expect(page.getByText("Reading long.md …")).toBeHidden();
  await expect(page.getByText("24 slides")).toBeVisible();
});

test("picking a slide lights its passage in the memo", async ({ browserMode }) => {
  const page = await browserMode.open(foundingDesk);
  await page.getByRole("button", { name: "Slide 5: show its passage" }).click();
  await expect(page.locator('.memo [data-lit="true"]')).toHaveText([
    "triumphs the West can recognize",
    "All this without the loss of a single American soldier.",
  ]);
});
