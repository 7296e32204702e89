import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { english } from "../../../electron/main/words/english.ts";
import { words } from "../../../renderer/shared/words.ts";
import { pngTexts } from "../../../slides/export/clean/png-texts.ts";
import { expect, needScripted, test } from "../../support/shell-test.ts";

const memo = `# Harbour

The river is rising. We have until Friday, and in the long weeks before that the harbour office has said nothing.

## Gates

The gates must be mended before winter. It will take four weeks.
`;

/** The names of the pictures that a folder holds; temporary files would be among them. */
const picturesIn = (folder: string): readonly string[] => readdirSync(folder).toSorted();

/** Opens the export panel and asks for pictures. */
async function askForPictures(desk: Page): Promise<void> {
  await desk.keyboard.press("Control+Shift+E");
  await desk.getByRole("button", { name: words.export.formats.png }).click();
}

/** Waits until the slides are on the desk; says how many there are. */
async function countSlides(desk: Page): Promise<number> {
  await desk.locator(".desk-slides .slide").first().waitFor();
  return desk.locator(".desk-slides .slide").count();
}

/** What a picture measures, by the first chunk of its file. */
function sizeOf(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("the desk writes a picture of every slide into a folder, named like the command line's", async ({
  openMemo,
  folder,
}) => {
  const { shell, desk } = await openMemo(memo);
  const slides = await countSlides(desk);
  const pictures = join(folder, "pictures");
  mkdirSync(pictures);
  await shell.answerOpenDialog(pictures);
  await askForPictures(desk);
  await expect(desk.getByText(words.export.picturesWritten(slides, "pictures"))).toBeVisible();
  const names = picturesIn(pictures);
  expect(names).toEqual(Array.from({ length: slides }, (_, index) => `harbour-0${index + 1}.png`));
  const files = names.map((name) => readFileSync(join(pictures, name)));
  // Each shows another slide: none is a frame of the one before.
  expect(new Set(files.map((file) => file.toString("base64"))).size).toBe(slides);
  for (const file of files) expect(pngTexts(file).ok).toBe(true);
  expect(sizeOf(join(pictures, "harbour-01.png"))).toEqual([1280, 720]);
  const left = shell.scripted === null ? [] : (await shell.scripted.records()).left;
  expect(left).toEqual([]);

  await desk.keyboard.press("Control+Shift+E");
  await desk.getByLabel(words.export.pictureSize).selectOption({ label: "2560 × 1440" });
  await shell.answerOpenDialog(pictures);
  await shell.answerQuestion(0);
  await desk.getByRole("button", { name: words.export.formats.png }).click();
  const widths = (): readonly number[] => picturesIn(pictures).map((name) => sizeOf(join(pictures, name))[0]);
  await expect.poll(widths).toEqual(names.map(() => 2560));
});

test("pictures replace others only when the person says so, and a folder that is gone is told", async ({
  openMemo,
  folder,
}) => {
  const { shell, desk } = await openMemo(memo);
  await countSlides(desk);
  const pictures = join(folder, "pictures");
  mkdirSync(pictures);
  const mine = join(pictures, "harbour-01.png");
  writeFileSync(mine, "mine");
  await shell.answerOpenDialog(pictures);
  await shell.answerQuestion(1);
  await askForPictures(desk);
  await expect
    .poll(async () => (await needScripted(shell).records()).messages)
    .toContain(english.pictures.there(1, "pictures"));
  const button = desk.getByRole("button", { name: words.export.formats.png });
  await expect(button).toBeEnabled();
  expect([picturesIn(pictures), readFileSync(mine, "utf8")]).toEqual([["harbour-01.png"], "mine"]);

  rmSync(pictures, { recursive: true });
  await shell.answerOpenDialog(pictures);
  await button.click();
  await expect(desk.getByRole("alert")).toContainText(english.save.reasons.gone("harbour-01.png"));
  await expect(button).toBeEnabled();
});

test("pictures can be cancelled while they are taken; then none is written", async ({ openMemo, folder }) => {
  const long = Array.from(
    { length: 60 },
    (_, at) => `## Gate ${at + 1}\n\nGate ${at + 1} leaks in winter.\n`,
  );
  const { shell, desk } = await openMemo(`# Harbour\n\n${long.join("\n")}`);
  await countSlides(desk);
  const pictures = join(folder, "pictures");
  mkdirSync(pictures);
  await shell.answerOpenDialog(pictures);
  await askForPictures(desk);
  await expect(desk.getByText(/^Taken: \d+ of \d+ pictures/u)).toBeVisible();
  await desk.getByRole("button", { name: words.export.stop, exact: true }).click();
  await expect(desk.getByRole("button", { name: words.export.formats.png })).toBeEnabled();
  expect(picturesIn(pictures)).toEqual([]);
  await expect(desk.getByRole("alert")).toBeHidden();
});
