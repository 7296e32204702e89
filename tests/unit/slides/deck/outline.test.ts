import { expect, test } from "@playwright/test";
import { outline, sectionLevel } from "../../../../slides/deck/outline.ts";
import { quotationLookup } from "../../../../slides/deck/quotation-lookup.ts";
import { briefingOf, wordsOf } from "../briefing-of.ts";

/** The units as "kind words", with ” behind those that a quotation covers whole. */
async function unitsOf(source: string): Promise<readonly string[]> {
  const { memo, quotations } = await briefingOf(source);
  return outline(memo, quotationLookup(quotations)).map(
    ({ block, quotation }) => `${block.kind} ${wordsOf(memo, block)}${quotation === null ? "" : " ”"}`,
  );
}

test("title, header and signature have slides of their own", async () => {
  expect(
    await unitsOf(
      "To: Mary Burns\n\n# The plan\n\nWe have one.\n\n## Why\n\nBecause of it.\n\nAnna Weber\n\nanna@a.example",
    ),
  ).toEqual(["paragraph We have one.", "heading Why", "paragraph Because of it."]);
});

test("block quotes are opened up", async () => {
  const said = "We will do all that can be done for the people of this town.";
  expect(await unitsOf(`Mary Burns said:\n\n> ${said}\n>\n> - at once\n`)).toEqual([
    "paragraph Mary Burns said:",
    `paragraph ${said} ”`,
    "list at once ”",
  ]);
});

test("a block of which a part is quoted stands in no quotation", async () => {
  const said = "“We will do all that can be done for the people of this town today.”";
  expect(await unitsOf(`Mary Burns said: ${said} Then she left.\n\nThe end came.`)).toEqual([
    `paragraph Mary Burns said: ${said} Then she left.`,
    "paragraph The end came.",
  ]);
});

test("the highest level of the body's headings makes sections", async () => {
  const levelOf = async (source: string): Promise<number | null> => {
    const { memo } = await briefingOf(source);
    return sectionLevel(outline(memo, () => null));
  };
  expect([
    await levelOf("# Title\n\nText.\n\n### A\n\nText.\n\n#### B\n\nText.\n\n### C\n\nText."),
    await levelOf("Only text."),
  ]).toEqual([3, null]);
});

test("a line set apart as a whole heads a shorter text too, and may be longer", async () => {
  const line = "Extract of the minutes of the council of the old town of 3 June";
  const source = `# Plan\n\n*${line}*\n\nThe mayor has read a plan.\n\n${line}\n\nThe mayor has read a plan.`;
  expect((await unitsOf(source)).map((unit) => unit.split(" ")[0])).toEqual([
    "heading",
    "paragraph",
    "paragraph",
    "paragraph",
  ]);
});

test("a cable's number heads nothing", async () => {
  const text = "The council of the old town met in June and voted for a new mill of stone.";
  expect(await unitsOf(`# Cable\n\n13615\\. Secret\n\n${text}`)).toEqual([
    "paragraph 13615. Secret",
    `paragraph ${text}`,
  ]);
});

test("a line that asks in capitals heads what stands below it, a question to the room does not", async () => {
  const below = "The council of the old town has read the plan of the miller and will vote on it in June.";
  const kinds = async (line: string): Promise<readonly (string | undefined)[]> =>
    (await unitsOf(`# Plan\n\n${line}\n\n${below}`)).map((unit) => unit.split(" ")[0]);
  expect(await kinds("Is That All There Is?")).toEqual(["heading", "paragraph"]);
  expect(await kinds("Is that all there is?")).toEqual(["paragraph", "paragraph"]);
});

test("a name in capitals heads the text below it though it has a stop, a sentence does not", async () => {
  const below = "The council of the old town has read the plan of the miller and will vote on it in June.";
  const kinds = async (line: string): Promise<readonly (string | undefined)[]> =>
    (await unitsOf(`# Plan\n\n${line}\n\n${below}`)).map((unit) => unit.split(" ")[0]);
  expect(await kinds("Rules for the Keeping of the “Harbour Book”.")).toEqual(["heading", "paragraph"]);
  expect(await kinds("Rules keep the harbour clean.")).toEqual(["paragraph", "paragraph"]);
});

test("a section's sign and name with a stop head what follows, a sentence does not", async () => {
  const text = "Each harbour shall keep a list of its boats and show it to all who ask for it.";
  expect(await unitsOf(`# Plan\n\n**§4-B Tolls and fees; when due.**\n\n${text}`)).toEqual([
    "heading §4-B Tolls and fees; when due.",
    `paragraph ${text}`,
  ]);
  expect(await unitsOf(`# Plan\n\n**§4-C The town's liability for boats.**\n\n${text}`)).toEqual([
    "heading §4-C The town's liability for boats.",
    `paragraph ${text}`,
  ]);
  expect(await unitsOf(`# Plan\n\nArticle 5. Boats and Quays.\n\n${text}`)).toEqual([
    "heading Article 5. Boats and Quays.",
    `paragraph ${text}`,
  ]);
  for (const sentence of [
    "SECTION 5. New tolls are printed in red.",
    "§ 12 Ferries over five tons pay one crown per metre.",
    "Artículo 5. Se prohíbe la pesca en el puerto.",
    "Artikel 5. Die Fähre ruht im Winter.",
  ])
    expect(await unitsOf(`# Plan\n\n${sentence}\n\n${text}`)).toEqual([
      `paragraph ${sentence}`,
      `paragraph ${text}`,
    ]);
});
