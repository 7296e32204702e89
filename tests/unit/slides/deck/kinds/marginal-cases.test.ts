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
