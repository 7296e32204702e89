import { expect, test } from "@playwright/test";
import { runsOf } from "../../../../../slides/deck/runs.ts";
import { codesOf, memoOf, outline } from "./support.ts";

const CASES: readonly (readonly [what: string, source: string, expected: string])[] = [
  [
    "kramdown's attributes under a paragraph",
    "From the Harbour Office\n{: .from}",
    "p From the Harbour Office",
  ],
  ["attributes behind a heading", "## The quay {#quay .wide}\n\nIt stands.", "h2 The quay\np It stands."],
  ["a Hugo tag of its own", '{{< youtube id="abc" >}}\n\nIt stands.', "p It stands."],
  ["Liquid tags around a paragraph", "{% if a %}\nIt stands.\n{% endif %}", "p It stands."],
  ["the mark for contents and what it replaces", "* Contents\n{:toc}\n\nIt stands.", "p It stands."],
  [
    "a picture's attributes and the name that a converter gave it",
    '![page7image79](media/image1.png){width="1.3e-2in"\nheight="1.4e-2in"}\n\nIt stands.',
    "p It stands.",
  ],
  [
    "a picture's attributes before a sentence",
    '![page7image79](media/image1.png){width="1.3e-2in"\nheight="1.4e-2in"}The quay stands.',
    "p The quay stands.",
  ],
  ["a file's name for a picture", "![IMG_0042.jpg](x.jpg)\n\nIt stands.", "p It stands."],
  [
    "a picture whose address a site generator completes",
    '<img src="{{ "/quay.gif" | url }}" alt="Quay" />\n\n<img src="{{ "/a.gif" | url }}"/>It stands.',
    "p It stands.",
  ],
  ["a tag in a quotation", "> It stands.\n> {: .big}", "quote\n  p It stands."],
];

for (const [what, source, expected] of CASES) {
  test(`sets ${what} aside`, async () => {
    const memo = await memoOf(source, "md");
    expect(outline(memo)).toBe(expected);
  });
}

test("tells what was set aside, and keeps its words in the text", async () => {
  const memo = await memoOf('{{< figure caption="The old quay" >}}\n\nIt stands.', "md");
  expect(memo.text).toContain("The old quay");
  expect(codesOf(memo)).toEqual(["read/template-tags"]);
  expect(memo.header.map(({ kind }) => kind)).toEqual(["other"]);
});

test("of a link whose address a site generator completes, the words alone are shown", async () => {
  const memo = await memoOf("See the [directive]({{ site.baseurl }}/a.pdf), [not]({{ x }} this).", "md");
  const [paragraph = { start: 0, end: 0 }] = memo.blocks;
  expect(
    runsOf(memo, paragraph)
      .map((run) => run.text)
      .join(""),
  ).toBe("See the directive, [not]({{ x }} this).");
  expect(codesOf(memo)).toEqual(["read/template-tags"]);
});

test("so it is with a title behind the address, in a list, over two lines", async () => {
  const memo = await memoOf('- See [the old\n  quay]({{< ref "quay.md" >}} "The “old” quay") now.', "md");
  const [list = { start: 0, end: 0 }] = memo.blocks;
  expect(
    runsOf(memo, list)
      .map((run) => run.text)
      .join(""),
  ).toBe("See the old quay now.");
});

test("leaves braces in sentences and in code alone", async () => {
  const source = "The set {a, b} has two.\n\nDear {{name}}, we write.\n\n`{{ tag }}`\n\n{Draft}";
  const memo = await memoOf(source, "md");
  expect(outline(memo)).toBe("p The set {a, b} has two.\np Dear {{name}}, we write.\np {{ tag }}\np {Draft}");
  expect(memo.problems).toEqual([]);
});
