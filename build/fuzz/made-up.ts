import fc from "fast-check";
import { strToU8, zipSync } from "fflate";

/** A document that no program wrote. */
export interface MadeUp {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MEBIBYTE = 1024 * 1024;

/** The pieces that documents of a format are made of, some of them wrong. */
const TOKENS: Readonly<Record<string, readonly string[]>> = {
  html: [
    "<p>",
    "</p>",
    "<table>",
    "<tr>",
    "<td colspan=3>",
    "</table>",
    "<ul>",
    "<li>",
    "</ul>",
    "<b>",
    "</i>",
    "<a href=#n1>",
    "1</a>",
    "<sup>",
    "<pre>",
    "<q>",
    "<blockquote>",
    "</blockquote>",
    "<svg>",
    "<math>",
    "<select>",
    "<template>",
    "<frameset>",
    "<plaintext>",
    "<!--",
    "-->",
    "<main>",
    "<nav>",
    "&amp;",
    "&#xD800;",
    "text ",
    "\u202E",
    "\n",
    "<li id=n1>",
    "<br>",
    "<h1>",
  ],
  md: [
    "# ",
    "> ",
    "- ",
    "1. ",
    "    ",
    "```",
    "|a|b|\n|-|-|\n",
    "[^1]",
    "[^1]: ",
    "**",
    "_",
    "`",
    "[",
    "](",
    ")",
    "<div>",
    "</div>",
    "<br>",
    "![",
    "\n",
    "\n\n",
    "word ",
    "~~",
    "\\",
    "&lt;",
    "---\n",
    "\t",
    "<a href=x/>",
    "https://a.b/",
  ],
  txt: [
    "\n",
    "\n\n",
    "- ",
    "• ",
    "1. ",
    "(a) ",
    "I. ",
    "===\n",
    "WORD ",
    "word ",
    "\f",
    "To: ",
    "Subject: ",
    "“",
    "”",
    "> ",
    "\t",
    "  ",
  ],
  eml: [
    "From: a@b.c\n",
    "Subject: =?utf-8?Q?=C3?=\n",
    "MIME-Version: 1.0\n",
    "Content-Type: multipart/mixed; boundary=b\n",
    "Content-Type: text/html; charset=x\n",
    "Content-Transfer-Encoding: base64\n",
    "Content-Transfer-Encoding: quoted-printable\n",
    "\n",
    "--b\n",
    "--b--\n",
    "=E9=\n",
    "aGk=\n",
    "text ",
    "Content-Type: message/rfc822\n",
    "<p>",
    " folded\n",
    "Content-Disposition: attachment\n",
  ],
  docx: [
    "<w:p>",
    "</w:p>",
    "<w:r>",
    "</w:r>",
    "<w:t>text</w:t>",
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "</w:tr>",
    "<w:tc>",
    "</w:tc>",
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:footnoteReference w:id="1"/>',
    "<w:del>",
    "</w:del>",
    "<w:sdt>",
    "</w:sdt>",
    '<w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    "<w:drawing>",
    "</w:drawing>",
    "<w:txbxContent>",
    "</w:txbxContent>",
  ],
};

const generators: readonly fc.Arbitrary<MadeUp>[] = Object.entries(TOKENS).map(([format, tokens]) =>
  fc
    .array(fc.constantFrom(...tokens), { maxLength: 400, size: "max" })
    .map((pieces) => ({ name: `made-up.${format}`, bytes: wrapped(format, pieces.join("")) })),
);

function wrapped(format: string, text: string): Uint8Array {
  if (format !== "docx") return strToU8(text);
  return zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${text}</w:body></w:document>`) });
}

/** Random sequences of what a format is made of, and random text with any sign of Unicode. */
export function randomDocuments(count: number, seed: number): readonly MadeUp[] {
  const anything = fc
    .tuple(fc.string({ unit: "binary", maxLength: 2000 }), fc.constantFrom("md", "txt", "html", "eml"))
    .map(([text, format]): MadeUp => ({ name: `random.${format}`, bytes: strToU8(text) }));
  const noise = fc.uint8Array({ maxLength: 4000 }).map((bytes): MadeUp => ({ name: "noise", bytes }));
  return fc.sample(fc.oneof(...generators, anything, noise), { numRuns: count, seed });
}

/** Documents at and beyond every limit: nested, enormous, swelling, circular. */
export function extremeDocuments(): readonly MadeUp[] {
  const text = (name: string, content: string): MadeUp => ({ name, bytes: strToU8(content) });
  const docx = (name: string, body: string, parts: Readonly<Record<string, Uint8Array>> = {}): MadeUp => ({
    name,
    bytes: zipSync(
      { "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`), ...parts },
      { level: 1 },
    ),
  });
  const odt = (name: string, body: string): MadeUp => ({
    name,
    bytes: zipSync(
      {
        mimetype: strToU8("application/vnd.oasis.opendocument.text"),
        "content.xml": strToU8(`<o:d><o:body><o:text>${body}</o:text></o:body></o:d>`),
      },
      { level: 1 },
    ),
  });
  const times = (piece: string, count: number): string => piece.repeat(count);
  return [
    text("deep-quotes.md", `${times("> ", 20_000)}x`),
    text(
      "deep-list.md",
      Array.from({ length: 3000 }, (_, depth) => `${times("  ", depth)}- x`)
        .join("\n")
        .slice(0, 4 * MEBIBYTE),
    ),
    text("brackets.md", times("[", 100_000)),
    text("emphasis.md", times("*a _b ", 30_000)),
    text("links.md", times("[a](", 30_000)),
    text("images.md", times("![", 50_000)),
    text("ticks.md", times("` `` ``` ", 20_000)),
    text("entities.md", times("&amp;", 200_000)),
    text("tables.md", `|a|b|\n|-|-|\n${times("|x|y|\n", 50_000)}`),
    text(
      "footnotes.md",
      Array.from({ length: 5000 }, (_, index) => `[^${index}]\n\n[^${index}]: [^${index + 1}]\n`).join("\n"),
    ),
    text("raw-html.md", times("<div>\n\ntext\n\n", 5000)),
    text("unclosed.md", times("<a href=x", 50_000)),
    text("long-line.md", times("word ", MEBIBYTE)),
    text("long-line.txt", times("word ", 2 * MEBIBYTE)),
    text("one-word.txt", times("a", 10 * MEBIBYTE)),
    text("blank-lines.txt", `${times("\n", 5 * MEBIBYTE)}x`),
    text("markers.txt", times("- ", MEBIBYTE)),
    text("marks.txt", times("“ ", 100_000)),
    text("huge.txt", times("A line of text that is neither short nor long.\n", MEBIBYTE)),
    text("deep.html", times("<div>", 500_000)),
    text("formatting.html", Array.from({ length: 20_000 }, (_, index) => `<b class=x${index}><p>`).join("")),
    text("attributes.html", `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(" ")}>x`),
    text("cells.html", `<table>${times("<tr><td rowspan=100 colspan=100>x", 2000)}</table>`),
    text("tables.html", times("<table><tr><td>", 150)),
    text("links.html", times("<a href=#x>1</a><p id=x>", 20_000)),
    text("paragraphs.html", times("<p>x", 400_000)),
    text("breaks.html", times("a<br>", 400_000)),
    text("quotes.html", times("<q>", 400)),
    text("comment.html", `<p>x<!--${times("-", MEBIBYTE)}`),
    text("entities.html", times("&lt;", 400_000)),
    text("data.html", `<!doctype html><img src="data:${times("a", 5 * MEBIBYTE)}"><p>x`),
    text(
      "mime.eml",
      `MIME-Version: 1.0\nFrom: a@b.c\n${Array.from({ length: 500 }, (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`).join("")}x`,
    ),
    text("headers.eml", `MIME-Version: 1.0\nFrom: a@b.c\n${times("X-A: b\n", 200_000)}\nx`),
    text("addresses.eml", `MIME-Version: 1.0\nFrom: a@b.c\nTo: ${times("a <a@b.c>, ", 50_000)}\n\nx`),
    text(
      "encoded.eml",
      `MIME-Version: 1.0\nFrom: a@b.c\nSubject: ${times("=?utf-8?B?w6k=?= ", 20_000)}\n\nx`,
    ),
    text(
      "base64.eml",
      `MIME-Version: 1.0\nFrom: a@b.c\nContent-Transfer-Encoding: base64\n\n${times("aGVsbG8g\n", 500_000)}`,
    ),
    docx("deep.docx", `${times("<w:sdt>", 100_000)}${times("</w:sdt>", 100_000)}`),
    docx("paragraphs.docx", times("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 100_000)),
    docx(
      "fields.docx",
      times('<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r></w:p>', 20_000),
    ),
    docx("notes.docx", times('<w:p><w:r><w:footnoteReference w:id="1"/><w:t>x</w:t></w:r></w:p>', 20_000)),
    docx(
      "many-notes.docx",
      Array.from(
        { length: 5000 },
        (_, id) => `<w:p><w:r><w:footnoteReference w:id="${id}"/></w:r></w:p>`,
      ).join(""),
    ),
    docx(
      "cells.docx",
      `<w:tbl>${times(`<w:tr>${times('<w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc>', 60)}</w:tr>`, 200)}</w:tbl>`,
    ),
    docx(
      "boxes.docx",
      `<w:p><w:r>${times("<w:drawing><w:txbxContent><w:p><w:r>", 60)}<w:t>x</w:t>${times("</w:r></w:p></w:txbxContent></w:drawing>", 60)}</w:r></w:p>`,
    ),
    docx("bomb.docx", "<w:p/>", { "word/styles.xml": new Uint8Array(200 * MEBIBYTE) }),
    docx(
      "many-parts.docx",
      "<w:p/>",
      Object.fromEntries(
        Array.from({ length: 20_000 }, (_, index) => [`word/p${index}.xml`, new Uint8Array(0)]),
      ),
    ),
    docx("entities.docx", "&a;"),
    odt("deep.odt", `${times("<t:section>", 100_000)}`),
    odt(
      "lists.odt",
      `${times("<t:list><t:list-item>", 200)}<t:p>x</t:p>${times("</t:list-item></t:list>", 200)}`,
    ),
    odt("spaces.odt", `<t:p>${times('<t:s t:c="999999999"/>', 1000)}x</t:p>`),
    odt(
      "columns.odt",
      `<t:table>${times('<t:table-row><t:table-cell t:number-columns-repeated="999999"><t:p>x</t:p></t:table-cell><t:table-cell/></t:table-row>', 3000)}</t:table>`,
    ),
  ];
}
