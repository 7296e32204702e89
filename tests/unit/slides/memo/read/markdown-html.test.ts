import { expect, test } from "@playwright/test";
import { placeOf } from "../../../../../slides/memo/place.ts";
import { codesOf, marksOf, memoOf, outline } from "./support.ts";

const read = async (markdown: string): Promise<string> => outline(await memoOf(markdown, "md"));

test("a raw block quote around Markdown paragraphs is a block quote", async () => {
  expect(await read("Lee said:\n\n<blockquote>\n\nWin *it*.\n\nKeep it.\n\n</blockquote>\n\nAfter.")).toBe(
    "p Lee said:\nquote\n  p Win it.\n  p Keep it.\np After.",
  );
});

test("raw lists, tables and paragraphs become blocks", async () => {
  expect(
    await read(
      "<ul><li>a</li><li>b</li></ul>\n\n<table><tr><th>x<th>y</tr><tr><td>1<td>2</tr></table>\n\n<p>c</p>",
    ),
  ).toBe("ul\n  •\n    p a\n  •\n    p b\ntable\n  # x | y\n  - 1 | 2\np c");
});

test("Markdown in the cells of a raw table stays in its cell", async () => {
  expect(await read("<table><tr><td>\n\n**a**\n\n</td><td>\n\nb\n\n</td></tr></table>")).toBe(
    "table\n  - a | b",
  );
});

test("inline elements become marks, breaks and raised digits", async () => {
  const memo = await memoOf("A <b>bold *word*</b>,<br>10<sup>6</sup> <a href='u'>link</a>", "md");
  expect(outline(memo)).toBe("p A bold word, / 10⁶ link");
  expect(marksOf(memo)).toEqual(["strong bold word", "emphasis word", "link(u) link"]);
});

test("elements that HTML doesn't have are shown as typed", async () => {
  expect(await read("Write <name of the agency> here.\n\n<Placeholder>\n\nEnd.")).toBe(
    "p Write <name of the agency> here.\np <Placeholder>\np End.",
  );
});

test("comments and scripts are left out with a note", async () => {
  const memo = await memoOf("One.\n\n<!-- check with legal -->\n\n<script>let secret</script>\n\nTwo.", "md");
  expect([outline(memo), codesOf(memo)]).toEqual(["p One.\np Two.", ["read/raw-html"]]);
  expect(memo.problems[0]?.message).toContain("“check with legal”, “let secret”");
});

test("places lead back to the source inside raw HTML", async () => {
  const memo = await memoOf("One.\n\n<p>Two\nthree</p>", "md");
  expect([placeOf(memo, memo.text.indexOf("Two")), placeOf(memo, memo.text.indexOf("three"))]).toEqual([
    { line: 3, column: 4 },
    { line: 4, column: 1 },
  ]);
});

test("a raw link without quotation marks is a link", async () => {
  const memo = await memoOf("See <a href=https://example.org/a/>the order</a>, 2 <a href=x.", "md");
  expect(memo.text).toBe("See the order, 2 <a href=x.");
  expect(marksOf(memo)).toEqual(["link(https://example.org/a/) the order"]);
});
