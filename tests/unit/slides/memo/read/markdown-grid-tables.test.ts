import { expect, test } from "@playwright/test";
import { marksOf, memoOf, outline } from "./support.ts";

const TABLE = `+-------------+------------------+
| **Metric ** | Meaning          |
+=============+==================+
| **Power     | of all[^1] that  |
| use**       | is drawn         |
+-------------+------------------+
| Racks       | 4                |
+-------------+------------------+
`;

test("a table drawn with plus signs and bars is a table, its cells read over their lines", async () => {
  const memo = await memoOf(`Before.\n\n${TABLE}\n[^1]: All of it.\n`, "md");
  expect(outline(memo).split("\n").slice(0, 5)).toEqual([
    "p Before.",
    "table",
    "  # Metric | Meaning",
    "  - Power use | of all[1] that is drawn",
    "  - Racks | 4",
  ]);
  expect(marksOf(memo).filter((mark) => mark.startsWith("strong"))).toEqual([
    "strong Metric",
    "strong Power use",
  ]);
});

test("its words have their places in the document", async () => {
  const { text, places } = await memoOf(TABLE, "md");
  const at = text.indexOf("is drawn");
  expect(places.findLast((run) => run.text <= at)?.place).toMatchObject({ line: 5, column: 17 });
});

test("without a row of equals signs it has no header", async () => {
  const rows = TABLE.split("\n")
    .filter((line) => !line.startsWith("+="))
    .join("\n");
  expect((await memoOf(rows, "md")).blocks).toMatchObject([{ kind: "table", header: null }]);
});

test("lines that don't have the border's columns are left as they are", async () => {
  const memo = await memoOf("+---+---+\n| one | two | three |\n+---+---+\n", "md");
  expect(memo.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
});
