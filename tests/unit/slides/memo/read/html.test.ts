import { expect, test } from "@playwright/test";
import { placeOf } from "../../../../../slides/memo/place.ts";
import { codesOf, marksOf, memoOf, outline, refusalOf } from "./support.ts";

const page = (body: string, head = ""): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const read = async (body: string): Promise<string> => outline(await memoOf(page(body), null));

test("headings, paragraphs, quotes and lists keep their order and nesting", async () => {
  expect(
    await read(
      `<h1>Peace</h1><p>Ann Lee said:</p><blockquote><p>Win it.</p><p>Keep it.</p></blockquote>
       <ol start="3"><li>One<ul><li>Inner</li></ul></li><li value="9"><p>Two</p><p>more</p></li></ol>`,
    ),
  ).toBe(
    `h1 Peace\np Ann Lee said:\nquote\n  p Win it.\n  p Keep it.\nol\n  3\n    p One\n    ul\n      •\n        p Inner\n  9\n    p Two\n    p more`,
  );
});

test("lettered and Roman items carry their marker in the text", async () => {
  expect(await read(`<h1>A</h1><ol type="a"><li>x</li></ol><ol type="I" start="4"><li>y</li></ol>`)).toBe(
    "h1 A\nol\n  a.\n    p x\nol\n  IV.\n    p y",
  );
});

test("white space collapses, and a no-break space between words stays", async () => {
  expect((await memoOf(page("<p>  to\n   <b> be </b>  or\u00A0not\n</p>"), null)).text).toBe(
    "to be or\u00A0not",
  );
});

test("two line breaks in a row part paragraphs, one is a line break", async () => {
  expect(await read("<h1>A</h1>one<br>two<br><br>three")).toBe("h1 A\np one / two\np three");
});

test("a paragraph inside font or a link is still a paragraph", async () => {
  expect(await read(`<h1>A</h1><font><p>one</p><p>two</p></font><a href="x"><div>three</div></a>`)).toBe(
    "h1 A\np one\np two\np three",
  );
});

test("a table of data keeps its header, caption and merged cells", async () => {
  expect(
    await read(
      `<h1>A</h1><table><caption>Costs</caption><tr><th>Year<th>Sum</tr><tr><td rowspan=2>2024<td>1</tr><tr><td>2</tr><tr><td colspan=2>all</tr></table>`,
    ),
  ).toBe("h1 A\np Costs\ntable\n  # Year | Sum\n  - 2024 | 1\n  -  | 2\n  - all | ");
});

test("a table that only arranges the page becomes the blocks in it", async () => {
  expect(
    await read("<table><tr><td><h1>A</h1><p>one</p></td><td><ul><li>two</li></ul></td></tr></table>"),
  ).toBe("h1 A\np one\nul\n  •\n    p two");
});

test("footnotes are bound to their references, without the label and the arrow back", async () => {
  const memo = await memoOf(
    page(
      `<h1>A</h1><p>Fact.<sup><a href="#fn1" id="r1">1</a></sup> More.</p><ol><li id="fn1">The source. <a href="#r1">↩</a></li></ol>`,
    ),
    null,
  );
  expect(outline(memo)).toBe("h1 A\np Fact.[1] More.\nnote 1\n  p The source.");
  expect(marksOf(memo)).toEqual(["footnote-reference(1) [1]"]);
});

test("a note whose anchor stands inside it loses the repeated number", async () => {
  expect(
    await read(`<h1>A</h1><p>Fact<a href="#n2">[2]</a>.</p><p><a name="n2">[2]</a> The source.</p>`),
  ).toBe("h1 A\np Fact[2].\nnote 2\n  p The source.");
});

test("raised and lowered digits don't grow into the number before them; ordinals stay", async () => {
  expect(await read("<p>10<sup>6</sup> m<sup>2</sup>, H<sub>2</sub>O, the 19<sup>th</sup></p>")).toBe(
    "p 10⁶ m², H₂O, the 19th",
  );
});

test("q gets the quotation marks of its language that browsers draw", async () => {
  expect(await read(`<p>He said <q>one <q>two</q></q>.</p>`)).toBe("p He said “one ‘two’”.");
  expect((await memoOf(`<html lang="de"><body><p><q>eins</q>`, null)).text).toBe("„eins“");
});

test("preformatted text keeps its lines", async () => {
  expect(await read(`<h1>A</h1><pre><code class="language-js">let a;\n  b();\n</code></pre>`)).toBe(
    "h1 A\ncode let a; /   b();",
  );
});

test("a picture alone is a figure, one in a line its alternative text", async () => {
  expect(
    await read(
      `<h1>A</h1><figure><img src="a.png" alt="A map"><figcaption>Map</figcaption></figure><p>See <img alt="flag" src="f.png"> here</p>`,
    ),
  ).toBe("h1 A\nfigure a.png A map\np Map\np See flag here");
});

test("what surrounds the article is set aside with a note that quotes its first words", async () => {
  const memo = await memoOf(
    page(
      `<header><a href="/">Home page</a></header><nav><ul><li><a href="/a">News</a></li></ul></nav>
       <main><h1>Peace</h1><p>The article is here.</p><aside>A box of the article.</aside></main>
       <div class="cookie-banner">We use cookies.</div><footer>Imprint</footer>`,
    ),
    null,
  );
  expect(outline(memo)).toBe("h1 Peace\np The article is here.\np A box of the article.");
  expect(memo.problems.map(({ code, severity, place }) => ({ code, severity, line: place?.line }))).toEqual([
    { code: "read/set-aside", severity: "note", line: 1 },
  ]);
  for (const words of ["Home page", "News", "We use cookies.", "Imprint"])
    expect(memo.problems[0]?.message).toContain(words);
});

test("a page that is nothing but furniture is read whole", async () => {
  expect(await read("<nav><p>All there is.</p></nav>")).toBe("p All there is.");
});

test("a page without headings gets the title of its window", async () => {
  expect(outline(await memoOf(page("<p>Text.</p>", "<title>Peace</title>"), null))).toBe("h1 Peace\np Text.");
});

test("places lead back to the source, across character references", async () => {
  const memo = await memoOf("<!doctype html>\n<p>A &amp; B</p>\n<p>Second\nline</p>", null);
  const at = (words: string): unknown => placeOf(memo, memo.text.indexOf(words));
  expect([memo.text, at("A"), at("B"), at("Second"), at("line")]).toEqual([
    "A & B\n\nSecond line",
    { line: 2, column: 4 },
    { line: 2, column: 12 },
    { line: 3, column: 4 },
    { line: 4, column: 1 },
  ]);
});

test("the declared charset decides, in meta and in the XML declaration", async () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  expect((await memoOf(bytes('<html><meta charset="windows-1251"><p>\xCC\xE8\xF0</p>'), null)).text).toBe(
    "Мир",
  );
  expect(
    (
      await memoOf(
        bytes('<?xml version="1.0" encoding="ISO-8859-1"?><html><p>\x93caf\xE9\x94</p></html>'),
        null,
      )
    ).text,
  ).toBe("“café”");
});

test("UTF-8 under a wrong label is read as UTF-8, with a note", async () => {
  const memo = await memoOf('<html><meta charset="iso-8859-1"><p>café</p></html>', null);
  expect([memo.text, codesOf(memo)]).toEqual(["café", ["read/wrong-charset"]]);
});

test("nesting, attributes and elements beyond any page are refused by name", async () => {
  expect((await refusalOf(`<html>${"<div>".repeat(600)}x`, null)).code).toBe("read/too-deep");
  expect(
    (
      await refusalOf(
        `<html><p ${Array.from({ length: 3000 }, (_, index) => `a${index}=1`).join(" ")}>x`,
        null,
      )
    ).code,
  ).toBe("read/too-complex");
});

test("a page without a word is refused", async () => {
  expect((await refusalOf(page("<script>let a;</script>"), null)).code).toBe("read/empty");
});

test("bold lines over text are headings where there are several, bullets that are typed make a list", async () => {
  const memo = await memoOf(
    "<html><h1>The dam</h1><p><b>1. Why</b></p><p>It is old.</p>" +
      "<p><span><span>&middot;<span>&nbsp;&nbsp; </span></span></span>North</p><p>&bull; South</p>" +
      "<p><b>2. What next</b></p><p>Mend it.</p><p><b>Ann Lee</b></p></html>",
    null,
  );
  expect(outline(memo)).toBe(
    "h1 The dam\nh2 1. Why\np It is old.\nul\n  •\n    p North\n  •\n    p South\nh2 2. What next\np Mend it.\np Ann Lee",
  );
});

test("a bold line that shares its paragraph with a text heads that text; before a row of links it is their label", async () => {
  const memo = await memoOf(
    "<html><p><b>North</b><br>The dam in the north is old.</p><p><b>South</b><br><br>The dam in the south is new.</p>" +
      '<p><b>Papers</b><br><a href="/a">All papers of the council</a> - <a href="/b">Search</a></p>' +
      "<p>a</p><p>b</p><p>c</p><p><b>Ann Lee</b><br>Office for all the dams</p></html>",
    null,
  );
  expect(outline(memo).split("\n").slice(0, 5)).toEqual([
    "h2 North",
    "p The dam in the north is old.",
    "h2 South",
    "p The dam in the south is new.",
    "p Papers / All papers of the council - Search",
  ]);
  expect(outline(memo)).not.toContain("h2 Ann Lee");
});

test("one bold line, a bold sentence and a bold label are no headings", async () => {
  const memo = await memoOf(
    "<html><p><b>Stop</b></p><p>It is old.</p><p><b>Mend it.</b></p><p>Now.</p><p><b>To: us</b></p><p>All.</p></html>",
    null,
  );
  expect(memo.blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
});
