import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { readCorpus } from "../../../../build/scripts/measure/corpus.ts";
import { scoreCorpus } from "../../../../build/scripts/measure/measure-corpus.ts";
import { scoreGold } from "../../../../build/scripts/measure/measure-gold.ts";
import type { Share } from "../../../../build/scripts/measure/score.ts";
import { addShares } from "../../../../build/scripts/measure/score.ts";

/** Real documents and labelled corpora that lie beside a checkout of this repository, not in it. */
const shared = new URL("../../../../../shared/memos/", import.meta.url).pathname;
const absent = !existsSync(shared);
const REASON = "the corpora are not beside this checkout";

const rate = ({ hits, of }: Share): number => (of === 0 ? 1 : hits / of);

for (const name of ["litbank.jsonl", "german-wikinews.dev.jsonl"]) {
  test(`finds 97 of 100 marked quotations of ${name}, and 90 of 100 finds are right`, async () => {
    test.skip(absent, REASON);
    const score = await scoreCorpus(readCorpus(await readFile(`${shared}quotations/${name}`, "utf8")));
    expect(rate(score.recall)).toBeGreaterThanOrEqual(0.97);
    expect(rate(score.precision)).toBeGreaterThanOrEqual(0.9);
    expect(rate(score.names)).toBeGreaterThanOrEqual(0.9);
  });
}

test("finds what careful readers find in real memos, and names the speakers right", async () => {
  test.skip(absent, REASON);
  const scores = await scoreGold(`${shared}gold.json`);
  const all = (pick: (score: (typeof scores)[number]) => Share): number => rate(addShares(scores.map(pick)));
  expect(all(({ recall }) => recall)).toBeGreaterThanOrEqual(0.95);
  expect(all(({ precision }) => precision)).toBeGreaterThanOrEqual(0.95);
  expect(all(({ coverage }) => coverage)).toBeGreaterThanOrEqual(0.85);
  expect(all(({ names }) => names)).toBeGreaterThanOrEqual(0.95);
});
