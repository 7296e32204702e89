import { expect, test } from "@playwright/test";
import type { FlowBlock } from "../../../../slides/handout/flow.ts";
import { tableBlocks } from "../../../../slides/handout/table-blocks.ts";
import { memoOf } from "../briefing-of.ts";

const wordsOf = (block: FlowBlock | null): string | null =>
  block === null
    ? null
    : (block.cells ?? [])
        .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)))
        .join(" ")
        .trim();

/** The rows of a memo's table, each with the row that is repeated over it on the next page. */
async function rowsOf(table: string): Promise<readonly (readonly [string | null, string | null])[]> {
  const memo = await memoOf(`# Plan\n\n${table}`);
  const block = memo.blocks.find(({ kind }) => kind === "table");
  if (block?.kind !== "table") throw new Error("no table");
  const blocks = tableBlocks(memo, block, { size: "normal", widthPx: 600, path: [], slides: null });
  return blocks.map((row) => [wordsOf(row), wordsOf(row.repeat)]);
}

test("the next page repeats the names of the columns", async () => {
  expect(await rowsOf("| Name | Count |\n| --- | --- |\n| Mills | |\n| North | 1 |\n| South | 2 |")).toEqual([
    ["Name Count", null],
    ["Mills", "Name Count"],
    ["North 1", "Name Count"],
    ["South 2", "Name Count"],
  ]);
});

test("in a table without them it repeats the row that names what the others are about", async () => {
  expect(
    await rowsOf("| Mills | |\n| --- | --- |\n| North | 1 |\n| South | 2 |\n| Bridges | |\n| East | 3 |"),
  ).toEqual([
    ["Mills", null],
    ["North 1", "Mills"],
    ["South 2", "Mills"],
    ["Bridges", null],
    ["East 3", "Bridges"],
  ]);
});
