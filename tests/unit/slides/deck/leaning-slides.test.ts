import { expect, test } from "@playwright/test";
import { slidesOf } from "../briefing-of.ts";

const FIRST = "The mill burned down in March.";
const FACT =
  "The council of the old town met in June, heard the miller and both of the carpenters, and voted for a new mill of stone at the cost of the town, to be built in a year.";

test("a short paragraph that leans on the one before shares its slide", async () => {
  expect(await slidesOf(`# Plan\n\n${FIRST}\n\nIt had stood for a century.`)).toEqual([
    {
      kind: "statement",
      body: [`${FIRST} It had stood for a century.`],
      notes: [FIRST, "It had stood for a century."],
    },
  ]);
});

test("a paragraph that leans on one too long to share a slide with stands in its notes", async () => {
  const leaning = "This was welcomed in the whole country.";
  expect(await slidesOf(`# Plan\n\n${FACT}\n\n${leaning}`)).toEqual([
    { kind: "statement", body: [FACT], notes: [FACT, leaning] },
  ]);
});

test("the sentence that it leans on comes along when no slide shows that", async () => {
  const before = `${FACT} The miller thanked the council.`;
  const slides = await slidesOf(`# Plan\n\n${before}\n\nHe had not hoped for so much.`);
  expect(slides.map(({ body, notes }) => [body, notes])).toEqual([
    [[FACT], [before]],
    [
      ["The miller thanked the council. He had not hoped for so much."],
      [before, "He had not hoped for so much."],
    ],
  ]);
});

test("the second half of a broken sentence stands with the first", async () => {
  expect(
    (await slidesOf("# Plan\n\nThe mill of the old town burned\n\nand nobody knows why.")).map(
      ({ body }) => body,
    ),
  ).toEqual([["The mill of the old town burned and nobody knows why."]]);
});

test("under a heading of its own a paragraph has its slide", async () => {
  const slides = await slidesOf(`# Plan\n\n## One\n\n${FIRST}\n\n### The cost\n\nIt is not known.`);
  expect(slides.map(({ kind, headline }) => [kind, headline])).toEqual([
    ["section", "One"],
    ["statement", undefined],
    ["statement", "The cost"],
  ]);
});

test("the last word on a list stands alone", async () => {
  const slides = await slidesOf("# Plan\n\n- Grain is cheap.\n- Bread is good.\n\nAll this without a loss.");
  expect(slides.map(({ kind }) => kind)).toEqual(["list", "statement"]);
});

test("so many words lean on one slide and no more", async () => {
  const leaning = `It ${"stood in all of the towns, in the villages and ".repeat(8)}was believed.`;
  const slides = await slidesOf(`# Plan\n\n${FACT}\n\n${Array(5).fill(leaning).join("\n\n")}`);
  expect(slides.map(({ notes }) => notes?.length)).toEqual([3, 3]);
});

test("what speaks of something else than the list does not stand under its headline", async () => {
  const slides = await slidesOf(
    "# Plan\n\nThese are the reasons for the ferry:\n\n- It is cheap.\n- It is safe.\n\nI hope, in that regard, you are convinced.",
  );
  expect(slides.filter(({ kind }) => kind === "statement")).toEqual([]);
});

test("a long paragraph that leans has a slide for a line of its own that leans on nothing", async () => {
  const leaning =
    "**This plan of all plans is what every council of the towns asked for in the plan of June.**";
  const own = "The plan gives the bakers of the old town the grain of the council at a low price.";
  const long = `It ${"stood in all of the towns, in the villages and ".repeat(18)}was believed.`;
  const slides = await slidesOf(`# Plan\n\n${FACT}\n\n${leaning} ${own} ${long}`);
  expect(slides.map(({ body }) => body)).toEqual([[FACT], [own]]);
});

test("of two paragraphs that are long together the second has its own line, even where it would fit beside the first", async () => {
  const own = "The plan gives the bakers of the old town the grain of the council at a low price.";
  const long = `${FIRST} ${"The people of the old town spoke of the mill in all of the years that came. ".repeat(8).trim()}`;
  const leaning = `It had been built of wood. ${own} ${"The people of the old town spoke of bread as well in all of those years. ".repeat(7).trim()}`;
  const slides = await slidesOf(`# Plan\n\n${long}\n\n${leaning}`);
  expect(slides.map(({ notes }) => notes)).toEqual([[long], [leaning]]);
});

test("a quotation under the words that bring it in keeps its slide", async () => {
  const before = "הרציף הצפוני נסגר בחודש מרץ. העבודה תימשך כשנה.";
  const quotation = "אנחנו לא יכולים לחכות עוד חורף אחד, כי הסדקים מתרחבים בכל סערה.";
  const slides = await slidesOf(`# תזכיר\n\n${before}\n\nדוברת הנמל, רות לוי, אמרה: “${quotation}”`);
  expect(slides.map(({ kind }) => kind)).toEqual(["statement", "quotation"]);
});

test("a paragraph tied to the one before by a word, which points at something there, is told with it", async () => {
  const tied = "Moreover, the bakers of the valley had waited for this mill of stone.";
  expect(await slidesOf(`# Plan\n\n${FACT}\n\n${tied}`)).toEqual([
    { kind: "statement", body: [FACT], notes: [FACT, tied] },
  ]);
  const alone = tied.replace("Moreover, the", "The");
  expect(await slidesOf(`# Plan\n\n${FACT}\n\n${alone}`)).toHaveLength(2);
});

test("what somebody said keeps a slide under his name, however it begins", async () => {
  const said = "“This cannot wait for another year, and it will not,” said Ann Gray.";
  const slides = await slidesOf(`# Plan\n\n${FACT}\n\n${said}`);
  expect(slides.map(({ kind }) => kind)).toEqual(["statement", "quotation"]);
});
