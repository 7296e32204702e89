import { expect, test } from "@playwright/test";
import { pageTexts } from "../../../../../slides/export/clean/page-texts.ts";
import { proveClean } from "../../../../../slides/export/clean/prove-clean.ts";
import { exportedDeck } from "../../../../../slides/export/exported-deck.ts";
import {
  DEFAULT_HANDOUT,
  HANDOUT_LAYOUTS,
  isPresenterLayout,
  type HandoutOptions,
} from "../../../../../slides/handout/options.ts";
import { PAGES_MARKER, pressPage } from "../../../../../slides/markup/handout/press-page.ts";
import { briefingOf } from "../../briefing-of.ts";

const memo = `# The bridge

To: The Minister

The bridge stands. Behind closed doors, in the long winter after the flood and in more meetings than anybody cared to count, the harbour office fears that its 1,217 bolts will not outlast another season of ice and wind, as Aurelia Quint has warned since the spring in letters that nobody has answered.
`;
const briefing = await briefingOf(memo);
const everything = { backup: "include", hidden: "include" } as const;
const audience = exportedDeck(briefing.deck, "audience", everything);

const pagesOf = (options: Partial<HandoutOptions>, head = ""): string =>
  pressPage(
    `<html><head><title></title>${head}</head><body>${PAGES_MARKER}</body></html>`,
    { ...briefing, deck: audience },
    { ...DEFAULT_HANDOUT, paper: "a4", ...options },
  ).document;

const verdict = async (text: string, typed: readonly string[] = []): Promise<string | null> => {
  const proven = await proveClean({ format: "pages", text }, briefing.deck, audience, typed);
  return proven.ok ? null : proven.problem.code;
};

for (const layout of HANDOUT_LAYOUTS.filter((each) => !isPresenterLayout(each)))
  test(`pages of an audience are clean: ${layout}`, async () => {
    expect(await verdict(pagesOf({ layout }))).toBeNull();
    expect(await verdict(pagesOf({ layout, copies: { count: 2, holders: ["The Minister"] } }))).toBeNull();
  });

test("a name that the person has typed for the list of copies is no secret, any other is", async () => {
  const copies = { count: 2, holders: ["Aurelia Quint"] };
  const pages = pagesOf({ layout: "2", copies });
  expect(await verdict(pages, copies.holders)).toBeNull();
  expect(await verdict(pages)).toBe("export/leak");
});

/** Deliberate leaks, put where a page has its end. */
const leaks: readonly (readonly [where: string, markup: string])[] = [
  ["a passage", "<p>the harbour office fears that</p>"],
  ["a passage over marks within a line", "<p>the <b>harbour</b> office <i>fears that</i></p>"],
  ["a name that is parted by marks", "<p>Qu<b>int</b></p>"],
  ["a figure", "<td>1,217</td>"],
  ["an alternative text", '<img alt="Quint" />'],
  ["an address", '<a href="#Quint">more</a>'],
  ["a name of a class", '<p class="1217 Quint"></p>'],
  ["a comment", "<!-- Quint -->"],
  ["signs that are written as names", "<p>the harbour office&#39;s &quot;Quint&quot;</p>"],
];

for (const [where, markup] of leaks)
  test(`pages that give notes away are refused: ${where}`, async () => {
    expect(await verdict(pagesOf({ layout: "2" }).replace("</main>", `${markup}</main>`))).toBe(
      "export/leak",
    );
  });

test("the speaker's own pages would not pass for an audience's", async () => {
  const whole = { ...briefing, deck: briefing.deck };
  const { document } = pressPage(`<title></title>${PAGES_MARKER}`, whole, {
    ...DEFAULT_HANDOUT,
    layout: "notes",
  });
  expect(await verdict(document)).toBe("export/leak");
});

test("a program or a style sheet in pages can't be proven", () => {
  for (const part of ["<script>print()</script>", '<style>p::after{content:"Quint"}</style>'])
    expect(pageTexts(part)).toMatchObject({ ok: false, problem: { code: "export/unproven" } });
});

test("texts end where blocks end, and go on over marks within a line", () => {
  const read = pageTexts("<article><p>One <b>tw</b>o</p><p>A &amp; B</p></article>");
  expect(read).toMatchObject({ ok: true, value: { texts: ["One two", "A & B"] } });
});
