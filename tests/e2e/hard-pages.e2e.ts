import { expect, test } from "@playwright/test";
import { checkExtracted } from "../../build/scripts/corpus-paper/check-extracted.ts";
import { checkPlanned } from "../../build/scripts/corpus-paper/check-planned.ts";
import { openPress, type Press } from "../../build/scripts/corpus-paper/press.ts";
import { finishPdf } from "../../slides/export/pdf/finish-pdf.ts";
import { DEFAULT_HANDOUT, type HandoutLayout } from "../../slides/handout/options.ts";
import { planHandout } from "../../slides/handout/plan-handout.ts";
import { briefingOf } from "../unit/slides/briefing-of.ts";

/** 20,000 words in one paragraph: its slide shows one sentence, its notes hold them all. */
const endlessNotes = Array.from(
  { length: 2000 },
  (_, at) => `In the year ${at + 1} the harbour had its own troubles again.`,
).join(" ");

const columns = Array.from({ length: 60 }, (_, at) => at + 1);
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const wideTable = [
  row(columns.map((column) => `Berth ${column}`)),
  row(columns.map(() => "---")),
  row(columns.map((column) => `${column * 7} ships`)),
].join("\n");

const longWord = `The word ${"harbour".repeat(72)} stands in no dictionary.`;

/** What memos can hold that no page is made for. */
const memos: readonly (readonly [name: string, memo: string, layouts: readonly HandoutLayout[]])[] = [
  ["notes of 20,000 words on one slide", endlessNotes, ["notes"]],
  ["a table of 60 columns", `It is all in the table.\n\n${wideTable}`, ["notes", "memo", "6"]],
  ["a word of 500 letters", longWord, ["notes", "memo", "outline"]],
  [
    "an image of 100 megapixels, which is read out and never drawn",
    "So it looks:\n\n![Chart of all berths](berths-10000x10000.png)",
    ["notes", "memo"],
  ],
];

let press: Press;

test.beforeAll(async () => {
  press = await openPress();
});

test.afterAll(() => press.close());

for (const [name, memo, layouts] of memos)
  test(`${name}: nothing is clipped and every word is in the PDF, in its order`, async () => {
    test.setTimeout(180_000);
    const briefing = await briefingOf(`# Harbours\n\n${memo}\n`);
    for (const layout of layouts) {
      const options = { ...DEFAULT_HANDOUT, layout };
      const handout = planHandout(briefing, options);
      const { page, bytes, clipped } = await press.print(briefing, options);
      const finished = finishPdf(bytes, page.properties, page.bookmarks);
      const found = finished.ok
        ? await checkExtracted(finished.value, handout, briefing)
        : [finished.problem];
      expect([layout, ...checkPlanned(handout, briefing), ...clipped, ...found]).toEqual([layout]);
    }
  });
