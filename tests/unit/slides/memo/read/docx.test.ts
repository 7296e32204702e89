import { expect, test } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { docxFile, num, numbering, p, r } from "./docx-file.ts";
import { codesOf, marksOf, memoOf, outline, refusalOf } from "./support.ts";

const read = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<string> =>
  outline(await memoOf(docxFile(body, parts), null));

const styles = `<w:styles>
  <w:style w:styleId="T"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Own"><w:name w:val="My section"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>
  <w:style w:styleId="C"><w:name w:val="HTML Preformatted"/></w:style>
  <w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
  <w:style w:styleId="L"><w:name w:val="List Paragraph"/></w:style>
  <w:style w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>
  <w:style w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>
</w:styles>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

test("headings are told by their style in any language, by what it is based on, and by outline level", async () => {
  expect(
    await read(
      p("One", styled("berschrift1")) +
        p("Two", styled("Own")) +
        p("Three", '<w:outlineLvl w:val="2"/>') +
        p("Text"),
      { "styles.xml": styles },
    ),
  ).toBe("h1 One\nh1 Two\nh3 Three\np Text");
});

test("under a title, headings are one level lower", async () => {
  expect(await read(p("Memo", styled("T")) + p("One", styled("berschrift1")), { "styles.xml": styles })).toBe(
    "h1 Memo\nh2 One",
  );
});

test("styles that are based on each other end", async () => {
  expect(await read(p("Text", styled("A")), { "styles.xml": styles })).toBe("p Text");
});

test("list items have the number that Word counts, nested by their level", async () => {
  const list = numbering(
    [
      ["decimal", "%1."],
      ["lowerLetter", "(%2)"],
    ],
    [["bullet", "·"]],
  );
  expect(
    await read(
      p("a", num(1)) +
        p("b", num(1, 1)) +
        p("c", num(1, 1)) +
        p("d", num(1)) +
        p("Between.") +
        p("e", num(1)) +
        p("f", num(2)),
      {
        "numbering.xml": list,
      },
    ),
  ).toBe(
    "ol\n  1\n    p a\n    ol\n      (a)\n        p b\n      (b)\n        p c\n  2\n    p d\np Between.\nol\n  3\n    p e\nul\n  •\n    p f",
  );
});

test("numbers over several levels and Roman ones stand in the text", async () => {
  const list = numbering([
    ["upperRoman", "%1."],
    ["decimal", "%1.%2"],
  ]);
  expect(await read(p("a", num(1)) + p("b", num(1, 1)), { "numbering.xml": list })).toBe(
    "ol\n  I.\n    p a\n    ol\n      I.1\n        p b",
  );
});

test("a numbered heading carries its number", async () => {
  expect(
    await read(p("Scope", `${styled("berschrift1")}${num(1)}`), {
      "styles.xml": styles,
      "numbering.xml": numbering([["decimal", "%1."]]),
    }),
  ).toBe("h1 1. Scope");
});

test("a list paragraph without number between two items belongs to the first", async () => {
  expect(
    await read(p("a", num(1)) + p("more", styled("L")) + p("b", num(1)) + p("after", styled("L")), {
      "styles.xml": styles,
      "numbering.xml": numbering([["decimal", "%1."]]),
    }),
  ).toBe("ol\n  1\n    p a\n    p more\n  2\n    p b\np after");
});

test("neighbouring paragraphs in the style Quote are one block quote, preformatted ones one piece of code", async () => {
  expect(
    await read(
      p("One", styled("Q")) + p("Two", styled("Q")) + p("let a", styled("C")) + p("b()", styled("C")),
      { "styles.xml": styles },
    ),
  ).toBe("quote\n  p One\n  p Two\ncode let a / b()");
});

test("tables keep rows, merged cells and the header that Word repeats", async () => {
  const cell = (text: string, properties = ""): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
  expect(
    await read(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Year")}${cell("Sum")}</w:tr>
       <w:tr>${cell("2024", '<w:vMerge w:val="restart"/>')}${cell("1")}</w:tr>
       <w:tr>${cell("ghost", "<w:vMerge/>")}${cell("2")}</w:tr>
       <w:tr>${cell("all", '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    ),
  ).toBe("table\n  # Year | Sum\n  - 2024 | 1\n  -  | 2\n  - all | ");
});

test("a frame of one cell is no table", async () => {
  expect(await read(`<w:tbl><w:tr><w:tc>${p("Boxed")}${p("text")}</w:tc></w:tr></w:tbl>`)).toBe(
    "p Boxed\np text",
  );
});

test("notes are bound to their references: footnotes in digits, endnotes in Roman", async () => {
  const memo = await memoOf(
    docxFile(
      `<w:p>${r("Fact.")}<w:r><w:footnoteReference w:id="7"/></w:r>${r(" More.")}<w:r><w:endnoteReference w:id="2"/></w:r></w:p>`,
      {
        "footnotes.xml": `<w:footnotes><w:footnote w:type="separator" w:id="-1">${p("")}</w:footnote><w:footnote w:id="7">${p("The source.")}</w:footnote></w:footnotes>`,
        "endnotes.xml": `<w:endnotes><w:endnote w:id="2">${p("The end.")}</w:endnote></w:endnotes>`,
      },
    ),
    null,
  );
  expect(outline(memo)).toBe("p Fact.[1] More.[i]\nnote 1\n  p The source.\nnote i\n  p The end.");
  expect(marksOf(memo)).toEqual(["footnote-reference(1) [1]", "footnote-reference(i) [i]"]);
});

test("notes that refer to each other in a circle are each read once", async () => {
  const note = (id: number, to: number): string =>
    `<w:footnote w:id="${id}"><w:p>${r(`Note ${id}`)}<w:r><w:footnoteReference w:id="${to}"/></w:r></w:p></w:footnote>`;
  expect(
    await read(`<w:p>${r("A")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, {
      "footnotes.xml": `<w:footnotes>${note(1, 2)}${note(2, 1)}</w:footnotes>`,
    }),
  ).toBe("p A[1]\nnote 1\n  p Note 1[2]\nnote 2\n  p Note 2[1]");
});

test("tracked changes are read as accepted, with a note", async () => {
  const memo = await memoOf(
    docxFile(
      `<w:p>${r("Win ")}<w:ins>${r("and keep ")}</w:ins><w:del><w:r><w:delText>lose </w:delText></w:r></w:del>${r("peace.")}</w:p>
       <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("Joined ")}</w:p>${p("here.")}`,
    ),
    null,
  );
  expect(outline(memo)).toBe("p Win and keep peace.\np Joined here.");
  expect(memo.problems.map(({ message }) => message)).toEqual([
    "Tracked changes were read as accepted: 1 insertion and 2 deletions.",
  ]);
});

test("comments, hidden text, running heads and the table of contents are left out, each with a note", async () => {
  const memo = await memoOf(
    docxFile(
      `${p("Purpose 3", styled("TOC1"))}<w:p>${r("Shown ")}${r("secret", "<w:vanish/>")}<w:commentRangeStart w:id="0"/>${r("text")}</w:p>`,
      {
        "styles.xml": styles,
        "comments.xml": `<w:comments><w:comment w:id="0">${p("Is this true?")}</w:comment></w:comments>`,
        "header1.xml": `<w:hdr>${p("DRAFT")}</w:hdr>`,
      },
    ),
    null,
  );
  expect([outline(memo), codesOf(memo)]).toEqual([
    "p Shown text",
    ["read/hidden-text", "read/contents", "read/comments", "read/running-heads"],
  ]);
  expect(memo.problems.map(({ message }) => /“(?<quoted>.*)”/u.exec(message)?.groups?.["quoted"])).toEqual([
    "secret",
    "Purpose 3",
    "Is this true?",
    "DRAFT",
  ]);
});

test("a field shows its result, not its code", async () => {
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  expect(
    await read(
      `<w:p>${r("Page ")}${field("begin")}<w:r><w:instrText>PAGE</w:instrText></w:r>${field("separate")}${r("7")}${field("end")}${r(".")}</w:p>`,
    ),
  ).toBe("p Page 7.");
});

test("text boxes and pictures stand behind the paragraph they hang on; alternatives are read once", async () => {
  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  expect(
    await read(
      `<w:p>${r("Text")}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box("Boxed")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("Boxed")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>
       <w:r><w:drawing><wp:docPr descr="A map"/><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>`,
      {
        "_rels/document.xml.rels":
          '<Relationships><Relationship Id="rId1" Target="media/image1.png"/></Relationships>',
      },
    ),
  ).toBe("p Text\np Boxed\nfigure media/image1.png A map");
});

test("marks, links, tabs, line breaks, symbols, equations and raised digits are kept", async () => {
  const memo = await memoOf(
    docxFile(
      `<w:p>${r("bold", "<w:b/>")}${r(" plain", '<w:b w:val="0"/>')}<w:r><w:tab/></w:r><w:hyperlink r:id="rId1">${r("link")}</w:hyperlink><w:r><w:br/></w:r>
       <w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r(" m")}${r("2", '<w:vertAlign w:val="superscript"/>')} <m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath></w:p>`,
      {
        "_rels/document.xml.rels":
          '<Relationships><Relationship Id="rId1" Target="https://example.org/"/></Relationships>',
      },
    ),
    null,
  );
  expect(memo.text).toBe("bold plain\tlink\n✓ m²E=mc");
  expect(marksOf(memo)).toEqual(["strong bold", "link(https://example.org/) link"]);
});

test("what is no Word file inside is refused by name", async () => {
  const zip = (name: string): Uint8Array => zipSync({ [name]: strToU8("x") });
  expect((await refusalOf(zip("xl/workbook.xml"), null, "a.docx")).message).toContain("an Excel workbook");
  expect((await refusalOf(zip("ppt/presentation.xml"), null)).message).toContain("a PowerPoint presentation");
  expect((await refusalOf(zip("a.txt"), null)).message).toContain("a zip archive");
  expect((await refusalOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4), null, "a.doc")).code).toBe(
    "read/unsupported-format",
  );
});

test("a cut zip, XML that isn't, entities and a missing body are refused as damaged", async () => {
  const whole = docxFile(p("Text"));
  expect((await refusalOf(whole.subarray(0, whole.length - 40), null)).code).toBe("read/damaged");
  expect((await refusalOf(docxFile("<w:p>"), null)).code).toBe("read/damaged");
  expect((await refusalOf(docxFile(p("&lol;")), null)).code).toBe("read/damaged");
  expect((await refusalOf(zipSync({ "word/document.xml": strToU8("<x/>") }), null)).code).toBe(
    "read/damaged",
  );
});

test("zip bombs and deep nesting are refused by name", async () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(20 * 1024 * 1024) });
  expect((await refusalOf(bomb, null)).code).toBe("read/zip-bomb");
  expect((await refusalOf(docxFile("<w:sdt>".repeat(600) + "</w:sdt>".repeat(600)), null)).code).toBe(
    "read/too-deep",
  );
});
