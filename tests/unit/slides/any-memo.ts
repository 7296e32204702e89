import * as fc from "fast-check";

/** Words of several scripts, long ones among them, and the small things that stand between words. */
const WORDS =
  "the plan peace of nobody is not agreed Ukraine U.S. Mr. Dr. e.g. No. 5 3.2 11. 1,250 % § don’t it's co-operate " +
  "Müller straße façade Übergangsregierung Donaudampfschifffahrtsgesellschaftskapitän https://example.org/a/very/long/path?with=query " +
  "Россия мир не война и договор السلام في الأرض لا 和平 戦争は終わる。 한국 평화 שלום ลักษณะ नमस्ते é ﬁ 😀 👩‍👩‍👧 \u00ad \u200b " +
  "a\u0301 x\u00a0y [1] (see) –";

const LONG_WORD = "a".repeat(400);

const word = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...WORDS.split(" ")) },
  {
    weight: 4,
    arbitrary: fc.constantFrom("**win**", "*peace*", "`code`", "[link](https://a.example)", "note[^1]"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom("\\*", "&amp;", "<b>", "</b>", "<br>", "|", "#", "_", "~~x~~", "\\"),
  },
  { weight: 1, arbitrary: fc.constant(LONG_WORD) },
);

const marks = fc.constantFrom(
  ["“", "”"],
  ["“", '"'],
  ["“", ""],
  ['"', '"'],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
  ["", "”"],
);

function words(most: number): fc.Arbitrary<string> {
  return fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(" "));
}

const sentence = fc.tuple(words(24), fc.constantFrom(".", "?", "!", "…", "。", ":", ";", ""));

const sentences = fc
  .array(sentence, { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([text, stop]) => text + stop).join(" "));

const speech = fc
  .tuple(
    marks,
    sentences,
    fc.constantFrom("", " said Mary Burns.", " — Mary Burns, minister", ' he asked, "yes?"'),
  )
  .map(([[opening, closing], text, behind]) => `${opening}${text}${closing}${behind}`);

const leadIn = fc.tuple(words(30), fc.constantFrom(":", " according to Professor Anna Weber:"));

const item = fc.tuple(
  fc.constantFrom("- ", "* ", "• ", "1. ", "2) ", "(a) ", "  - ", "    - ", "– "),
  fc.oneof(words(12), words(90)),
);

const list = fc
  .array(item, { minLength: 1, maxLength: 12 })
  .map((items) => items.map(([marker, text]) => marker + text).join("\n"));

const table = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.array(fc.array(words(6), { maxLength: 7 }), { maxLength: 12 }))
  .map(([columns, rows]) => {
    const row = (cells: readonly string[]): string =>
      `|${Array.from({ length: columns }, (_, index) => ` ${cells[index] ?? ""} `).join("|")}|`;
    return [row(["Year", "Cost"]), row(Array(columns).fill("---")), ...rows.map(row)].join("\n");
  });

const block = fc.oneof(
  { weight: 6, arbitrary: sentences },
  { weight: 3, arbitrary: speech },
  { weight: 2, arbitrary: leadIn.map(([text, end]) => text + end) },
  { weight: 3, arbitrary: list },
  { weight: 1, arbitrary: table },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom("# ", "## ", "### ", "", "I. ", "1.2 "), words(20))
      .map(([sign, text]) => sign + text),
  },
  { weight: 1, arbitrary: words(8).map((text) => text.toUpperCase()) },
  { weight: 1, arbitrary: words(8).map((text) => `${text}\n=======`) },
  { weight: 1, arbitrary: speech.map((text) => `> ${text}\n> more of it`) },
  { weight: 1, arbitrary: words(40).map((text) => `\`\`\`js\n${text}\n    ${text}\n\`\`\``) },
  { weight: 1, arbitrary: words(8).map((text) => `![${text}](picture.png)`) },
  { weight: 1, arbitrary: sentences.map((text) => `[^1]: ${text}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "---",
      "<div>",
      "</div>",
      "<!-- aside -->",
      "To: Mary Burns\nFrom: Ann\nDate: 3 May 2024",
      "Subject: the plan",
    ),
  },
);

/** Documents made of everything that memos are made of, in any order, as Markdown or plain text. */
export const anyMemo: fc.Arbitrary<{ readonly source: string; readonly name: string }> = fc.record({
  source: fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 12 }), fc.constantFrom("\n\n", "\n", "\r\n\r\n"))
    .map(([blocks, gap]) => blocks.join(gap)),
  name: fc.constantFrom("memo.md", "memo.txt"),
});

/** Text of any characters at all, lone surrogates left out. */
export const anyText: fc.Arbitrary<string> = fc.string({ unit: "grapheme", maxLength: 400 });
