import { expect, test } from "@playwright/test";
import { widthOf } from "../../../../slides/deck/measure.ts";
import type { Fragment } from "../../../../slides/handout/flow.ts";
import { DEFAULT_HANDOUT, type HandoutOptions } from "../../../../slides/handout/options.ts";
import { PAPER_STEPS } from "../../../../slides/handout/paper-steps.ts";
import { planHandout, type PlannedHandout } from "../../../../slides/handout/plan-handout.ts";
import type { HandoutSource } from "../../../../slides/handout/source.ts";
import { briefingOf } from "../briefing-of.ts";

const MEMO = `# Harbours

To: The Minister
Date: 3 May 2024

Professor Anna Berg, of the Harbour Institute, said:

“The harbour is full. Nobody has counted the ships, and nobody will before the spring.

We need a second quay, and the money for it.”

| Port | Ships |
|---|---|
| North | 12 |
| South | 7 |
`;

async function planned(
  text: string,
  options: Partial<HandoutOptions>,
): Promise<PlannedHandout & { readonly source: HandoutSource }> {
  const source = await briefingOf(text);
  return { ...planHandout(source, { ...DEFAULT_HANDOUT, ...options }), source };
}

function fragmentsOf({ sheets }: PlannedHandout): readonly Fragment[] {
  return sheets.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "flow" ? part.fragments : [])));
}

function textOf(handout: PlannedHandout): string {
  return fragmentsOf(handout)
    .flatMap(({ block, from, to }) => block.cells.flatMap(({ lines }) => lines.slice(from, to)))
    .map(({ runs }) => runs.map(({ text }) => text).join(""))
    .join(" ");
}

test("runs twenty thousand words of notes on over as many pages as they need", async () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(" ");
  const handout = await planned(`# Title\n\n${words}.\n`, { layout: "notes" });
  const notes = textOf(handout).split(/\s+/u);
  expect(handout.sheets.length).toBeGreaterThan(20);
  for (const word of ["word0", "word9999", "word19999."]) expect(notes).toContain(word);
  expect(textOf(handout)).toContain("Slide 2, continued");
});

test("every page says which slide, which page and which memo it belongs to", async () => {
  const { sheets, source } = await planned(MEMO, { layout: "notes" });
  expect(sheets.map(({ furniture }) => furniture?.footEnd)).toEqual(
    sheets.map((_, at) => `Page ${at + 1} of ${sheets.length}`),
  );
  expect(sheets[1]?.furniture?.footStart).toBe(`Slide 2 · ${source.deck.fingerprint.slice(0, 6)}`);
  expect(sheets[0]?.furniture?.headEnd).toBe("For The Minister · 3 May 2024");
});

test("the head of a page has room for whom it is for where the title is short", async () => {
  const to = "The Minister, the Harbour Master and the Council of the North";
  const { sheets } = await planned(MEMO.replace("The Minister", to), { layout: "notes" });
  expect(sheets[0]?.furniture?.headEnd).toBe(`For ${to} · 3 May 2024`);
});

test("shows who speaks above the quotation in the notes", async () => {
  expect(textOf(await planned(MEMO, { layout: "notes" }))).toMatch(/Anna Berg · Professor/u);
});

for (const layout of ["notes", "outline", "memo"] as const)
  for (const size of ["normal", "large"] as const)
    test(`no line is wider than its column on ${size} pages of layout ${layout}`, async () => {
      const long = "x".repeat(500);
      const columns = Array.from({ length: 60 }, (_, at) => `column${at}`);
      const wide = `| ${columns.join(" | ")} |\n|${"---|".repeat(60)}\n| ${columns.map((_, at) => at).join(" | ")} |\n`;
      const handout = await planned(`${MEMO}\n${long}\n\n- ${long}\n\n${wide}`, { layout, size });
      for (const { parts } of handout.sheets)
        for (const part of parts) {
          if (part.kind !== "flow") continue;
          for (const { block } of part.fragments)
            for (const { lines } of block.cells)
              for (const { runs } of lines) {
                const width = runs.reduce(
                  (sum, run) => sum + widthOf(run.text, PAPER_STEPS[size][block.role], run),
                  0,
                );
                expect(width).toBeLessThanOrEqual(handout.boxes[part.box]?.widthPx ?? 0);
              }
        }
    });

test("the memo's paragraphs have their numbers and the slides they went to beside them", async () => {
  const margins = fragmentsOf(await planned(MEMO, { layout: "memo" })).map(({ block }) => [
    block.marginStart,
    block.marginEnd,
  ]);
  expect(margins).toContainEqual(["¶ 4", expect.stringMatching(/^Slides? \d/u)]);
});

test("a memo's footnotes, lists and tables keep every word", async () => {
  const text = textOf(await planned(MEMO, { layout: "memo" }));
  for (const word of ["Harbours", "Minister", "counted", "quay", "North", "12", "South", "7"])
    expect(text).toContain(word);
});

test("numbered copies say which they are, begin on a right-hand page and come with a list", async () => {
  const copies = { count: 2, holders: ["The Minister"] };
  const { sheets } = await planned(MEMO, { layout: "9", copies, duplex: true });
  expect(sheets.map(({ furniture, side }) => [furniture?.footMiddle, side])).toEqual([
    ["Copy 1 of 2", "recto"],
    ["Copy 1 of 2", "verso"],
    ["Copy 2 of 2", "recto"],
    ["Copy 2 of 2", "verso"],
    ["", "recto"],
  ]);
});

test("a slide that is passed over is left out, and the others keep their numbers", async () => {
  const source = await briefingOf(MEMO);
  const slides = source.deck.slides.map((slide, at) =>
    at === 1 ? { ...slide, standing: "hidden" as const } : slide,
  );
  const hidden = { ...source, deck: { ...source.deck, slides } };
  const numbers = (options: Partial<HandoutOptions>): readonly number[] =>
    planHandout(hidden, { ...DEFAULT_HANDOUT, ...options }).sheets.flatMap((sheet) => sheet.slides);
  expect(numbers({})).toEqual(slides.map((_, at) => at).filter((at) => at !== 1));
  expect(numbers({ hidden: "include" })).toEqual(slides.map((_, at) => at));
});

test("nothing in large print is smaller than eighteen points", () => {
  for (const { px } of Object.values(PAPER_STEPS.large)) expect(px).toBeGreaterThanOrEqual(24);
});

test("an outline draws a capital where the slide does, and leaves the memo's letter as it is", async () => {
  const briefing = await briefingOf(
    "# Plan\n\nThe staff says there are a number of triumphs we can recognize:\n\n- Two ports joined us;\n- One port left them;\n- Nobody is waiting.",
  );
  const { sheets } = planHandout(briefing, { ...DEFAULT_HANDOUT, layout: "outline" });
  const blocks = sheets.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === "flow" ? part.fragments.map(({ block }) => block) : [])),
  );
  for (const { cells, capital, tag } of blocks) {
    const first = cells[0]?.lines[0]?.runs[0]?.text ?? "";
    expect([first, capital]).toEqual([first, tag === "h3" && /^[a-z]/u.test(first)]);
  }
});
