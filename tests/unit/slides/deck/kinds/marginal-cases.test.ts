import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const FACT = "The ferry of the north stops in June, and nobody has told the towns.";
const OTHER = "The quay will be built anew by the end of the year.";

async function shown(...paragraphs: readonly string[]): Promise<readonly unknown[]> {
  const slides = await slidesOf(`# Plan\n\n${paragraphs.join("\n\n")}`);
  return slides.map(({ body }) => body);
}

test("initials with the sign of a footnote have no slide", async () => {
  expect(await shown(FACT, "W.E. So. C.C.H. U. J.C.G.[4]", OTHER)).toEqual([[FACT], [OTHER]]);
});

test("a note between signatures has no slide", async () => {
  expect(await shown(FACT, "Ann Gray", "I see no objection", "Harold Moss", OTHER)).toEqual([
    [FACT],
    [OTHER],
  ]);
});

test("a short line between sentences has one", async () => {
  expect(await shown(FACT, "I see no objection", OTHER)).toEqual([[FACT], ["I see no objection"], [OTHER]]);
});

test("a line in italics under a tag that sets a picture is its caption", async () => {
  const tag = '{% image "quay.jpg" "A quay." %}';
  expect(await shown(FACT, `${tag}\n*A quay growing out of a plan.*`, OTHER)).toEqual([[FACT], [OTHER]]);
});

test("a line in italics elsewhere is the memo's own", async () => {
  expect(await shown(FACT, "*The quay must be sold.*", OTHER)).toEqual([
    [FACT],
    ["The quay must be sold."],
    [OTHER],
  ]);
});

test("a figure's number or source under a picture is its caption", async () => {
  const picture = "![The old ferry lies at the new quay of Newport](quay.png)";
  for (const caption of ["**Figure 2-A. The old ferry.**", "The ferry at noon. Source: Harbour Gallery"])
    expect(await shown(FACT, picture, caption, OTHER)).toEqual([
      [FACT],
      ["The old ferry lies at the new quay of Newport"],
      [OTHER],
    ]);
  expect(await shown(FACT, "Figure 2 shows how many boats came in May.", OTHER)).toHaveLength(3);
});

for (const caption of [
  "The quay as it was in May 1910. (Photo credit: City Archive)",
  "Der Kai im Mai 1910 (Foto: Stadtarchiv).",
  "The miller at the quay (photo by Ann Gray).",
])
  test(`“${caption}” describes a picture`, async () => {
    expect(await shown(FACT, caption, OTHER)).toEqual([[FACT], [OTHER]]);
  });

test("beside a picture, the house that keeps it describes it", async () => {
  const caption = "The mayor and the miller in May. They agreed on the toll. (Newport Library, Newport)";
  expect(await shown(FACT, "![](mayor.png)", caption, OTHER)).toEqual([[FACT], [OTHER]]);
  expect(await shown(FACT, caption, "![](mayor.png)", OTHER)).toEqual([[FACT], [OTHER]]);
});

for (const sentence of [
  "Two ferries were lost in the ice on Monday. (Reuters)",
  "The mayor agreed to the closing of all mills by June. (Newport Library, Box 3)",
  "In the storm the ferry to Newport sank (photo of the wreck in the annex).",
  "Amend § 4, § 7 and § 12 of the Mill Act to lower tolls by five percent",
  "Compare § 4 Mill Act, § 7 Mill Act and § 12 Harbour Act",
])
  test(`“${sentence}” is the memo's own`, async () => {
    expect(JSON.stringify(await shown(FACT, sentence, OTHER))).toContain(sentence);
  });

test("what is said below a place to sign is the memo's own", async () => {
  const shownBelow = async (line: string): Promise<string> =>
    JSON.stringify(await shown(FACT, OTHER, "Signed ________", line));
  for (const line of ["Quay Two closes on 1 May", "Quay Two closes in winter"])
    expect(await shownBelow(line)).toContain(line);
});

test("a sentence with a remark in brackets describes none", async () => {
  expect(await shown(FACT, "The mill burned in May (it was insured with the town).", OTHER)).toHaveLength(3);
});

test("blanks of a form and the names that sign below them have no slide", async () => {
  expect(
    await shown(
      FACT,
      OTHER,
      "DATED this ____ day of May, 1910.",
      "ATTEST:",
      "Town Clerk Counsel for the Town of Newport",
    ),
  ).toEqual([[FACT], [OTHER]]);
});

test("sections named in one line are the contents", async () => {
  expect(await shown(FACT, "CHAPTER 2 § 4 Boats at Sea. § 5 Tolls and Fees. § 6 Quays.", OTHER)).toEqual([
    [FACT],
    [OTHER],
  ]);
});

test("who attests a paper at its end has no slide, nor a picture with its agency", async () => {
  const quay = "In March 1910 the mayor opened the new quay before all pilots. (AP Photo/Ann Pilot)";
  expect(await shown(FACT, quay, OTHER, "Council of Newport  \nAttest: ANN PILOT, Town Clerk")).toEqual([
    [FACT],
    [OTHER],
  ]);
});
