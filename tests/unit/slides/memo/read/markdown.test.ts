import { expect, test } from "@playwright/test";
import { marksOf, memoOf, outline } from "./support.ts";

const lines = (...all: readonly string[]): string => all.join("\n");

async function blocksOf(...source: readonly string[]): Promise<string> {
  return outline(await memoOf(lines(...source), "md"));
}

test("headings of both kinds have their levels", async () => {
  expect(await blocksOf("# One #", "", "Two", "---", "", "###### Six")).toBe(
    lines("h1 One", "h2 Two", "h6 Six"),
  );
});

test("signs of a heading without a space behind them still make one, a hashtag does not", async () => {
  expect(await blocksOf("###What the *agency* does", "+ It counts.", "", "##2 Costs", "", "None.")).toBe(
    lines("h3 What the agency does", "ul", "  •", "    p It counts.", "h2 2 Costs", "p None."),
  );
  expect(await blocksOf("#budget is trending.", "", "##two", "lines of it.")).toBe(
    lines("p #budget is trending.", "p ##two / lines of it."),
  );
  expect(await blocksOf("#####§ 4-12 Fees.", "", "#§ 5 Boats", "", "#1 of all ports.")).toBe(
    lines("h5 § 4-12 Fees.", "h1 § 5 Boats", "p #1 of all ports."),
  );
  const memo = await memoOf("##Title\n\nWords.\n", "md");
  expect(memo.places[0]).toMatchObject({ text: 0, place: { line: 1, column: 3 } });
});

test("a heading without a space goes no further than its line", async () => {
  expect(await blocksOf("##2. Quays  ", "All *quays*", "are open.", "###Boats", "Boats moor.")).toBe(
    lines("h2 2. Quays", "p All quays / are open.", "h3 Boats", "p Boats moor."),
  );
  const memo = await memoOf("##Quays\n All quays\nare *open*.\n", "md");
  expect(memo.text).toBe("Quays\n\nAll quays\nare open.");
});

test("a paragraph keeps its lines", async () => {
  expect(await blocksOf("One line.", "  Another.\\", "A third.")).toBe("p One line. / Another. / A third.");
});

test("blocks are parted by a blank line in the text", async () => {
  expect((await memoOf("# A\n\nB.\n\n\n\n* * *\n\n- C\n- D", "md")).text).toBe("A\n\nB.\n\nC\n\nD");
});

test("lists nest, number and hold paragraphs", async () => {
  expect(
    await blocksOf(
      "3. three",
      "4. four",
      "",
      "   More of it.",
      "   - inner",
      "     * innermost",
      "",
      "- other",
    ),
  ).toBe(
    lines(
      "ol",
      "  3",
      "    p three",
      "  4",
      "    p four",
      "    p More of it.",
      "    ul",
      "      •",
      "        p inner",
      "        ul",
      "          •",
      "            p innermost",
      "ul",
      "  •",
      "    p other",
    ),
  );
});

test("block quotes hold blocks and nest", async () => {
  expect(await blocksOf("> # Said", "> so", ">", "> > and so", "", "Then.")).toBe(
    lines("quote", "  h1 Said", "  p so", "  quote", "    p and so", "p Then."),
  );
});

test("a table has its header and its rows, emphasis and bars in cells", async () => {
  expect(await blocksOf("| Year | *Cost* |", "|---|--:|", "| 1999 | 3\\|4 |", "| | 5 |", "|||")).toBe(
    lines("table", "  # Year | Cost", "  - 1999 | 3|4", "  -  | 5"),
  );
});

test("code keeps its lines, fenced or indented", async () => {
  expect(await blocksOf("```js", "const a = 1;", "  b();", "```", "", "    c();", "      d();")).toBe(
    lines("code const a = 1; /   b();", "code c(); /   d();"),
  );
});

test("an image that stands alone is a figure, one in a sentence is its words", async () => {
  expect(await blocksOf("![The map](map.png)", "", "See ![the map](map.png) here.")).toBe(
    lines("figure map.png The map", "p See the map here."),
  );
});

test("footnotes are blocks, their references marked", async () => {
  const memo = await memoOf("It is so[^1] and so[^long].\n\n[^1]: Really.\n[^long]: One.\n\n    Two.", "md");
  expect([outline(memo), marksOf(memo)]).toEqual([
    lines("p It is so[1] and so[long].", "note 1", "  p Really.", "note long", "  p One.", "  p Two."),
    ["footnote-reference(1) [1]", "footnote-reference(long) [long]"],
  ]);
});

test("marks emphasis, deletions, code and links, and hides their signs and targets", async () => {
  const memo = await memoOf(
    "**Win** the *pe**ac**e*, ~~not~~ `the war` [here](https://a.example) <https://b.example>.",
    "md",
  );
  expect([memo.text, marksOf(memo)]).toEqual([
    "Win the peace, not the war here https://b.example.",
    [
      "strong Win",
      "emphasis peace",
      "strong ac",
      "deleted not",
      "code the war",
      "link(https://a.example) here",
      "link(https://b.example) https://b.example",
    ],
  ]);
});

test("escapes and entities are the signs they stand for", async () => {
  expect((await memoOf("\\*not\\* AT&amp;T &lt;b&gt; &copy;&nbsp;2024 \\\\", "md")).text).toBe(
    "*not* AT&T <b> ©\u00a02024 \\",
  );
});

test("rules and link definitions have no text", async () => {
  expect(await blocksOf("One.", "", "***", "", "[a]: https://a.example", "", "Two [a].")).toBe(
    lines("p One.", "p Two a."),
  );
});

test("a reference to a note that is missing is a reference all the same", async () => {
  const memo = await memoOf("The mill[^3] stands[^4a], [^a-z] does not.", "md");
  expect([memo.text, marksOf(memo)]).toEqual([
    "The mill[^3] stands[^4a], [^a-z] does not.",
    ["footnote-reference [^3]", "footnote-reference [^4a]"],
  ]);
});
