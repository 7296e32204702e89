import { expect, test } from "@playwright/test";
import { deckMarkdown } from "../../../../../slides/export/markdown/deck-markdown.ts";
import { escaped } from "../../../../../slides/export/markdown/escape.ts";
import { briefingOf } from "../../briefing-of.ts";

const memo = `# The bridge

To: The Minister

1. first comes the **survey**
2. then the repair

| Part | Bolts |
| --- | --- |
| Arch | 12 |

> “We counted them, every one of them, twice over,” said Ida Brandt, keeper of the bridge.
`;

test("reveal.js reads slides between rules and notes behind their word", async () => {
  const { deck } = await briefingOf(memo);
  const text = deckMarkdown(deck, "presenter", "reveal");
  expect(text).toMatch(/^# The bridge\n/u);
  expect(text).toContain("\n1. first comes the **survey**\n2. then the repair\n");
  expect(text).toContain("| Part | Bolts |\n| --- | --- |\n| Arch | 12 |");
  expect(text).toContain("> — **Ida Brandt**, keeper of the bridge");
  expect(text.match(/^Note:$/gmu)).toHaveLength(deck.slides.filter(({ notes }) => notes.length > 0).length);
  expect(text.split("\n\n---\n\n")).toHaveLength(deck.slides.length);
});

test("Marp and Slidev have front matter, and notes in comments", async () => {
  const { deck } = await briefingOf(memo, "memo.md", { marking: "CUI" });
  const marp = deckMarkdown(deck, "presenter", "marp");
  expect(marp).toMatch(/^---\nmarp: true\ntitle: "The bridge"\n/u);
  expect(marp).toContain("<!--\n[Memo");
  expect(deckMarkdown(deck, "presenter", "slidev")).toMatch(
    /^---\ntitle: "The bridge"\naspectRatio: "16\/9"\n/u,
  );
});

test("the marking stands at the top and the bottom of every slide", async () => {
  const { deck } = await briefingOf(memo, "memo.md", { marking: "CUI" });
  const slides = deckMarkdown(deck, "audience", "reveal").split("\n\n---\n\n");
  for (const slide of slides) expect(slide.trim()).toMatch(/^\*\*CUI\*\*\n[^]*\n\*\*CUI\*\*$/u);
});

test("an audience copy has no notes", async () => {
  const { deck } = await briefingOf(memo);
  for (const dialect of ["reveal", "marp", "slidev"] as const)
    expect(deckMarkdown(deck, "audience", dialect)).not.toMatch(/Note:|<!--/u);
});

test("words that Markdown would take for signs stay words", () => {
  expect(escaped("1. a * b_c <i> [x](y) ~ #", "reveal")).toBe("1\\. a \\* b\\_c \\<i\\> \\[x\\](y) \\~ \\#");
  expect(escaped("- dash", "marp")).toBe("\\- dash");
  expect(escaped("Note: mind the gap", "reveal")).toBe("Note\\: mind the gap");
  expect(escaped("AT&amp;T", "reveal")).toBe("AT&amp;amp;T");
  expect(escaped("{{ 1 + 1 }}", "slidev")).toBe("<span v-pre>{{</span> 1 + 1 <span v-pre>}}</span>");
});
