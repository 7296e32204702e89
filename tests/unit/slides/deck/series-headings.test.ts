import { expect, test } from "@playwright/test";
import { slidesOf } from "../briefing-of.ts";

const PROSE = "The council of the old town met in June and voted for a new mill of stone.";

/** The slides of a memo as "kind headline". */
async function headlinesOf(source: string): Promise<readonly string[]> {
  return (await slidesOf(source)).map(({ kind, headline }) => `${kind} ${headline ?? ""}`.trim());
}

for (const [first, second] of [
  ["Step 1 – The mill of stone", "Step 2 – The bridge of wood"],
  ["Séquence 1 : Le moulin de pierre", "Séquence 2 : Le pont de bois (Anne Weber)"],
  ["Teil I. Die Mühle aus Stein", "Teil II. Die Brücke aus Holz"],
  ["Этап 1. Каменная мельница", "Этап 2. Деревянный мост"],
  ["第1章 石の水車小屋", "第2章 木の橋"],
  [
    "1. Guarding the rights of the towns that have a mill of their own",
    "2. Guarding the rights of the towns that have a bridge of their own",
  ],
] as const) {
  test(`“${first}” and “${second}” head what stands under them`, async () => {
    expect(
      await headlinesOf(`# Plan\n\n<p>${first}</p>\n\n${PROSE}\n\n<p>${second}</p>\n\n${PROSE}`),
    ).toEqual([`statement ${first}`, `statement ${second}`]);
  });
}

test("sisters with headings among them are of those headings' rank", async () => {
  const memo = `# Plan\n\n## Aim\n\n${PROSE}\n\nModule 1: Mills\n\n## Witness\n\n${PROSE}\n\nModule 2: Bridges\n\n## Witness\n\n${PROSE}`;
  expect((await headlinesOf(memo)).filter((slide) => slide.startsWith("section"))).toEqual([
    "section Aim",
    "section Module 1: Mills",
    "section Witness",
    "section Module 2: Bridges",
    "section Witness",
  ]);
});

test("one that the document marks makes its sisters headings of its rank", async () => {
  const memo = `# Plan\n\n## Step 1: Mills\n\n${PROSE}\n\nStep 2: Bridges\n\n${PROSE}\n\n## Step 3: Roads\n\n${PROSE}`;
  expect((await headlinesOf(memo)).filter((slide) => slide.startsWith("section"))).toEqual([
    "section Step 1: Mills",
    "section Step 2: Bridges",
    "section Step 3: Roads",
  ]);
});

test("a table of contents is no series, and neither are exhibits and sentences", async () => {
  const contents = ["Step 1: Mills of stone", "Step 2: Bridges of wood", "Step 3: Roads of gravel"];
  const exhibits = `Figure 1. Mills of stone\n\n${PROSE}\n\nFigure 2. Bridges of wood in the old town, by age and by number of the arches that they have`;
  const sentences = `Step 1: The mill is sold.\n\n${PROSE}\n\nStep 2: The bridge is built.`;
  for (const memo of [contents.join("\n\n"), exhibits, sentences])
    expect(await headlinesOf(`# Plan\n\n${PROSE}\n\n${memo}\n\n${PROSE}`)).not.toContain("section");
});
