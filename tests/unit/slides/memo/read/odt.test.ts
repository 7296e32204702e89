import { expect, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { codesOf, marksOf, memoOf, outline, refusalOf } from "./support.ts";

const MIMETYPE = "application/vnd.oasis.opendocument.text";

function odtFile(body: string, automatic = "", named = ""): Uint8Array {
  return zipSync({
    mimetype: [strToU8(MIMETYPE), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    "styles.xml": strToU8(
      `<office:document-styles><office:styles>${named}</office:styles><office:master-styles/></office:document-styles>`,
    ),
  });
}

const read = async (body: string, automatic = "", named = ""): Promise<string> =>
  outline(await memoOf(odtFile(body, automatic, named), null));

test("headings, paragraphs, spaces, tabs and line breaks", async () => {
  const memo = await memoOf(
    odtFile(
      '<text:h text:outline-level="2">One</text:h><text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d\n e</text:p>',
    ),
    null,
  );
  expect(memo.text).toBe("One\n\na b\tc\nd e");
  expect(outline(memo)).toContain("h2 One");
});

test("styles are told through what they derive from", async () => {
  expect(
    await read(
      '<text:p text:style-name="P1">Peace</text:p><text:h text:outline-level="1">One</text:h><text:p text:style-name="P2">Said.</text:p><text:p text:style-name="P2">Done.</text:p>',
      '<style:style style:family="paragraph" style:name="P1" style:parent-style-name="Title"/><style:style style:family="paragraph" style:name="P2" style:parent-style-name="Quotations"/>',
      '<style:style style:family="paragraph" style:name="Title"/><style:style style:family="paragraph" style:name="Quotations"/>',
    ),
  ).toBe("h1 Peace\nh2 One\nquote\n  p Said.\n  p Done.");
});

test("lists nest, count and continue", async () => {
  const item = (inner: string): string => `<text:list-item>${inner}</text:list-item>`;
  const t = (text: string): string => `<text:p>${text}</text:p>`;
  expect(
    await read(
      `<text:list text:style-name="L">${item(t("a") + `<text:list>${item(t("b"))}${item(t("c"))}</text:list>`)}${item(t("d"))}</text:list><text:p>x</text:p><text:list text:style-name="L" text:continue-numbering="true">${item(t("e"))}</text:list>`,
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>',
    ),
  ).toBe(
    "ol\n  1\n    p a\n    ol\n      (a)\n        p b\n      (b)\n        p c\n  2\n    p d\np x\nol\n  3\n    p e",
  );
});

test("tables have header rows, covered and repeated cells", async () => {
  const cell = (text: string, attributes = ""): string =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
  expect(
    await read(
      `<table:table><table:table-header-rows><table:table-row>${cell("Year")}${cell("Sum")}</table:table-row></table:table-header-rows><table:table-row>${cell("all", 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row><table:table-row>${cell("7", 'table:number-columns-repeated="2"')}</table:table-row></table:table>`,
    ),
  ).toBe("table\n  # Year | Sum\n  - all | \n  - 7 | 7");
});

test("notes are bound to their references", async () => {
  const memo = await memoOf(
    odtFile(
      '<text:p>Fact.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>The source.</text:p></text:note-body></text:note> More.</text:p>',
    ),
    null,
  );
  expect([outline(memo), marksOf(memo)]).toEqual([
    "p Fact.[1] More.\nnote 1\n  p The source.",
    ["footnote-reference(1) [1]"],
  ]);
});

test("marks, links, pictures and text boxes are kept", async () => {
  const memo = await memoOf(
    odtFile(
      '<text:p><text:span text:style-name="B">bold</text:span> <text:a xlink:href="https://example.org/">link</text:a><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:title>A map</svg:title></draw:frame><draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame></text:p>',
      '<style:style style:family="text" style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>',
    ),
    null,
  );
  expect(outline(memo)).toBe("p bold link\nfigure Pictures/1.png A map\np Boxed");
  expect(marksOf(memo)).toEqual(["strong bold", "link(https://example.org/) link"]);
});

test("comments, tracked changes and the table of contents are left out, each with a note", async () => {
  const memo = await memoOf(
    odtFile(
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>lost words</text:p></text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body><text:p>Purpose 3</text:p></text:index-body></text:table-of-content><text:p>Text<office:annotation><text:p>True?</text:p></office:annotation>.</text:p>",
    ),
    null,
  );
  expect([memo.text, codesOf(memo)]).toEqual([
    "Text.",
    ["read/contents", "read/comments", "read/tracked-changes"],
  ]);
});

test("a spreadsheet in OpenDocument is refused by name", async () => {
  const sheet = zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8("<x/>"),
  });
  expect((await refusalOf(sheet, null)).message).toContain("spreadsheet");
});
