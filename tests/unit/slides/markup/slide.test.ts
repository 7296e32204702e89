import { expect, test } from "@playwright/test";
import type { Slide, SlideKind } from "../../../../slides/deck/deck.ts";
import { htmlText } from "../../../../slides/markup/html.ts";
import { slideMarkup } from "../../../../slides/markup/slide.ts";
import { sampleDecks } from "../../../support/sample-slides.ts";

const decks = sampleDecks("16:9");

function printed(kind: SlideKind, language = "en", change: Partial<Slide> = {}): string {
  const deck = decks.find((one) => one.language === language);
  const index = deck?.slides.findIndex((slide) => slide.kind === kind) ?? -1;
  const slide = deck?.slides[index];
  if (deck === undefined || slide === undefined)
    throw new Error(`The samples have no ${kind} in ${language}`);
  return squeezed(htmlText(slideMarkup({ ...slide, ...change }, deck, index)));
}

/** Markup without the white space between tags that no browser shows. */
function squeezed(markup: string): string {
  return markup
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/ ?\/?>/gu, ">")
    .replaceAll(/> | </gu, (gap) => gap.trim());
}

test("prints the title as the first heading, with its fields as a description list", () => {
  expect(printed("title")).toContain('<h1 class="headline step-title-96">');
  expect(printed("title")).toContain('<dt class="step-label-24"><span class="line">To</span></dt>');
  expect(printed("title")).not.toContain("running-title");
});

test("hangs the memo's own mark at the beginning of a title, and declares it the memo's", () => {
  expect(printed("title")).toContain('<span class="hung"><span>“</span></span>Win the Peace”');
});

test("prints a quotation as a figure with its speaker, and declares our mark as furniture", () => {
  const markup = printed("quotation");
  expect(markup).toMatch(/<figure class="said"><blockquote .*<\/blockquote><figcaption .*Stephen Kotkin/u);
  expect(markup).toContain('<span class="hung hung-mark" data-furniture><span>“</span></span>You can');
  expect(markup).toContain('<span class="closing-mark">”</span>');
});

test("prints ordered items with the markers of the plan and plain ones without", () => {
  expect(printed("agenda")).toMatch(
    /<ol class="items marked"><li><div class="item depth-0"><span class="marker" data-furniture>1\.<\/span>/u,
  );
  expect(printed("list")).toContain('<ul class="items"><li>');
});

test("nests items by their depth", () => {
  const setting = {
    step: "item-32",
    lines: [{ runs: [{ text: "x", start: 0, strong: false, emphasis: false }] }],
  } as const;
  const item = (depth: number) => ({ marker: null, markerStart: null, depth, setting });
  const markup = printed("list", "en", {
    body: { kind: "items", items: [item(0), item(1), item(1), item(0)] },
  });
  const shape = markup.match(/<\/?(?:ul|li)\b/gu)?.join("");
  expect(shape).toBe("<ul<li<ul<li</li<li</li</ul</li<li</li</ul");
});

test("gives each column heading a scope and each column its width", () => {
  expect(printed("table")).toMatch(
    /<th scope="col" class="step-column-24">.*<td class="step-cell-26 figures">/u,
  );
  expect(printed("table")).toMatch(/<col width="\d+">/u);
});

test("keeps code in a block of its own", () => {
  expect(printed("code")).toContain('<pre class="code step-code-24"><code>');
});

test("marks emphasis as emphasis", () => {
  const run = { text: "win the peace", start: 5, strong: true, emphasis: true };
  const setting = { step: "statement-84", lines: [{ runs: [run] }] } as const;
  expect(printed("statement", "en", { body: { kind: "text", setting } })).toContain(
    "<strong><em>win the peace</em></strong>",
  );
});

test("says language and direction", () => {
  expect(printed("list", "ar")).toContain('lang="ar" dir="rtl"');
});

test("shows number, paragraphs and part at the foot, all as furniture", () => {
  const markup = printed("list", "en", { paragraphs: { first: 2, last: 4 }, part: { index: 1, count: 2 } });
  expect(markup).toMatch(
    /<div class="foot" data-furniture><span>Memo ¶ 2–4<\/span><span>1 of 2<\/span><span class="folio">3<\/span><\/div>/u,
  );
});

test("says the part in the memo's language", () => {
  expect(printed("list", "de", { part: { index: 1, count: 2 } })).toContain("1 von 2");
});

test("makes items behind the first into builds, and only when there are builds", () => {
  expect(printed("list")).not.toContain("fragment");
  expect(printed("list", "en", { builds: 3 }).match(/<li class="fragment">/gu)).toHaveLength(2);
});

test("writes no style into any slide", () => {
  for (const deck of decks)
    for (const [index, slide] of deck.slides.entries())
      expect(htmlText(slideMarkup(slide, deck, index))).not.toMatch(/\sstyle=/u);
});

test("puts a space between the lines, for those who copy or extract", () => {
  const [deck] = decks;
  if (deck === undefined) throw new Error("There are no samples");
  expect(htmlText(slideMarkup(sampleOf("statement"), deck, 0))).toMatch(
    /loss<\/span\s*> <span class="line">of/u,
  );
});

function sampleOf(kind: SlideKind): Slide {
  const slide = decks[0]?.slides.find((one) => one.kind === kind);
  if (slide === undefined) throw new Error(`The samples have no ${kind}`);
  return slide;
}

test("draws a clause that heads a slide with a capital and leaves its text as it is", () => {
  const headed = (text: string): string =>
    printed("list", "en", {
      headline: {
        step: "headline-46",
        lines: [{ runs: [{ text, start: 0, strong: false, emphasis: false }] }],
      },
    });
  expect(headed("there are triumphs")).toContain(
    '<h2 class="headline step-headline-46 clause"><span class="line">there are triumphs</span></h2>',
  );
  expect(headed("eIDAS and trust")).not.toContain("clause");
  expect(headed("There are triumphs")).not.toContain("clause");
});

test("draws a statement's clause with a capital too, and what somebody said as it was written", () => {
  const body = {
    kind: "text",
    setting: {
      step: "statement-46",
      lines: [{ runs: [{ text: "the boats are dry.", start: 0, strong: false, emphasis: false }] }],
    },
  } as const;
  expect(printed("statement", "en", { body, attribution: null })).toContain(
    '<p class="words step-statement-46 clause">',
  );
  expect(printed("quotation", "en", { body })).not.toContain("clause");
});

test("prints the marking at both edges, as furniture that is heard once", () => {
  const markup = printed("statement", "ru");
  const marking = '<span class="line"><span data-furniture>ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ</span></span>';
  expect(markup).toContain(`<p class="marking marking-top step-marking-20" data-furniture>${marking}`);
  expect(markup).toContain(
    `<p class="marking marking-bottom step-marking-20" data-furniture aria-hidden="true">${marking}`,
  );
});

test("prints no marking where there is none", () => {
  expect(printed("statement")).not.toContain("marking");
});
