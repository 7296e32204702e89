import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const COUNT = "There are two ways for the people of the old town to get over the river in winter.";
const FIRST =
  "The first is the ferry, which goes every hour while there is no ice and takes carts as well as people. The miller pays for it.";
const SECOND =
  "The second is the bridge at the upper mill, which is open to people on foot in all seasons of the year.";

async function shown(memo: string): Promise<readonly unknown[]> {
  return (await slidesOf(memo)).map(({ headline, body }) => [headline, body?.[0]]);
}

test("a sentence that counts heads the things that it counts, in its own paragraph and in those behind it", async () => {
  expect(await shown(`# Plan\n\n${COUNT} ${FIRST}\n\nIt is often late.\n\n${SECOND}`)).toEqual([
    [COUNT.slice(0, -1), FIRST.slice(0, FIRST.indexOf(" The miller"))],
    [COUNT.slice(0, -1), SECOND],
  ]);
});

test("it heads them from the paragraph before as well", async () => {
  const slides = await shown(
    `# Plan\n\nThe old town lies on both banks of the deep river. ${COUNT}\n\n${FIRST}\n\n${SECOND}`,
  );
  expect(slides.slice(1).map((slide) => (slide as readonly unknown[])[0])).toEqual([
    COUNT.slice(0, -1),
    COUNT.slice(0, -1),
  ]);
});

test("under a heading the count stands with the first of its things", async () => {
  const [slide] = (
    await shown(
      `# Plan\n\n## River\n\n### Ways\n\n${COUNT} The first is the ferry. The miller pays for all of its repairs, and has done so for years.`,
    )
  ).slice(-1);
  expect(JSON.stringify(slide)).toContain("The first is the ferry.");
});
