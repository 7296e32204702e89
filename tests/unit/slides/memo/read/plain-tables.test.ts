import { expect, test } from "@playwright/test";
import { memoOf, wordsOf } from "../../briefing-of.ts";

const TABLE = [
  "-----------+---------+--------",
  "           | Amount: | Share",
  "-----------+---------+--------",
  "    Grain  |  105.90 |   4.1",
  "    Copper |   32.50 |   1.3",
].join("\n");

test("a table drawn with dashes and bars keeps its lines", async () => {
  const memo = await memoOf(
    `Harbour\n\nThe trade of the port was this.\n\n${TABLE}\n\nIt will grow.`,
    "memo.txt",
  );
  const codes = memo.blocks.filter(({ kind }) => kind === "code");
  expect(codes.map((block) => wordsOf(memo, block))).toEqual([TABLE]);
});

test("a rule, a bar in a sentence and two lines are no table", async () => {
  for (const text of [
    "The mill burned.\n-----\nNobody knows why.\nIt was old.",
    "The sign “a | b” stands on the mill.\nIt was set up in June.\nNobody reads it.",
    "Grain | 4\nCopper | 1",
  ]) {
    const memo = await memoOf(`Harbour\n\n${text}\n\nThe quay is old.`, "memo.txt");
    expect(memo.blocks.map(({ kind }) => kind)).not.toContain("code");
  }
});
