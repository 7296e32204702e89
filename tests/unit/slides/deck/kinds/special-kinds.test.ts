import { expect, test } from "@playwright/test";
import { briefingOf, slidesOf } from "../../briefing-of.ts";

const kindsOf = async (source: string): Promise<readonly string[]> =>
  (await slidesOf(`# Plan\n\n${source}`)).map(({ kind }) => kind);

test("three sections make an agenda that has no words of its own in the ledger", async () => {
  const { deck, ledger } = await briefingOf(
    "# Plan\n\n## Why\n\nBecause it is.\n\n## How\n\nBy and by.\n\n## When\n\nIn the spring.",
  );
  expect(deck.slides.map(({ kind }) => kind).slice(0, 3)).toEqual(["title", "agenda", "section"]);
  expect([ledger.lost, ledger.invented, deck.slides[1]?.notes]).toEqual([[], [], []]);
});

test("two sections make no agenda", async () => {
  expect(await kindsOf("## Why\n\nBecause it is.\n\n## How\n\nBy and by.")).not.toContain("agenda");
});

test("a list of dated items is a timeline, one without a date among them is none", async () => {
  const dated = "- 1931: the quay is built\n- 1978: the railway is closed\n- May 2023: the study begins";
  expect(await kindsOf(dated)).toEqual(["timeline"]);
  expect(await kindsOf(`${dated}\n- then nothing`)).toEqual(["list"]);
});

test("lists under titles that oppose stand side by side, others don't", async () => {
  const lists = (one: string, two: string): string =>
    `## Ways\n\n### ${one}\n\n- Ships can lie here\n\n### ${two}\n\n- The bed is unknown`;
  expect(await kindsOf(lists("Advantages", "Risks"))).toContain("comparison");
  expect(await kindsOf(lists("Option A", "Option B: a treaty"))).toContain("comparison");
  expect(await kindsOf(lists("Ships", "Fish"))).not.toContain("comparison");
});

for (const text of [
  "We recommend that the Minister approve the new quay.",
  "Recommendation: approve the new quay before the summer.",
  "Wir empfehlen, den Kai vor dem Sommer zu vertiefen.",
  "Nous recommandons de creuser le port avant la fin de l’été.",
  "Es wird gebeten, der Vertiefung des Kais zuzustimmen.",
  "Il est proposé de creuser le port avant l’été.",
  "Мы рекомендуем углубить гавань до конца лета.",
]) {
  test(`“${text}” is a decision`, async () => expect(await kindsOf(text)).toEqual(["decision"]));
}

test("a recommendation of the past is none", async () => {
  expect(await kindsOf("The board recommended the quay long ago.")).toEqual(["statement"]);
});

test("the lines to approve or not stand under the recommendation", async () => {
  const [slide] = await slidesOf("# Plan\n\nWe recommend the new quay.\n\nApprove ____\n\nDisapprove ____");
  expect([slide?.headline, slide?.body]).toEqual([
    "We recommend the new quay.",
    ["Approve ____", "Disapprove ____"],
  ]);
});

test("a figure that a sentence turns on stands over the sentence whole", async () => {
  const sentence = "At least 41.5 per cent of all lorries carry grain.";
  expect(await slidesOf(`# Plan\n\n${sentence}`)).toEqual([
    { kind: "numbers", headline: "At least 41.5 per cent", body: [sentence], notes: [sentence] },
  ]);
});

test("an appendix stands behind the close, in the memo's order", async () => {
  const { deck } = await briefingOf(
    "# Plan\n\n## Why\n\nThe quay was built in the last century and has not been deepened since then.\n\n## Annex A: Costs\n\nThe costs are dear.",
  );
  expect(deck.slides.map(({ kind, standing }) => [kind, standing])).toEqual([
    ["title", "main"],
    ["section", "main"],
    ["statement", "main"],
    ["backup", "backup"],
    ["statement", "backup"],
  ]);
});
