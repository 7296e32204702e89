import { expect, test } from "@playwright/test";
import { finishPdf } from "../../../../../slides/export/pdf/finish-pdf.ts";
import { bytesOf, latin1, objectOf, putTogether } from "../../../../../slides/export/pdf/objects.ts";

const properties = { title: "Häfen", language: "de", seconds: 1_714_694_400, characters: "abc" };

function printed(date: string): Uint8Array {
  const objects = new Map([
    [1, objectOf(1, `<</Producer (Skia/PDF m1)\n/CreationDate (D:${date})\n/ModDate (D:${date})>>`)],
    [2, objectOf(2, "<</Type /Page\n/Parent 4 0 R\n/Annots [9 0 R]>>")],
    [3, objectOf(3, "<</Type /Page\n/Parent 4 0 R>>")],
    [4, objectOf(4, "<</Type /Pages\n/Count 2\n/Kids [2 0 R 3 0 R]>>")],
    [5, objectOf(5, "<</Type /StructElem\n/S /Figure\n/K [6 0 R]>>")],
    [6, objectOf(6, "<</Type /StructElem\n/S /Figure\n/Alt (A map)>>")],
    [8, objectOf(8, "<</Type /StructElem\n/S /LI\n/K [10 0 R 11 0 R]>>")],
    [9, objectOf(9, "<</Type /Annot\n/Subtype /Link\n/A <</S /URI\n/URI (https://example.org)>>>>")],
    [12, objectOf(12, "<</Type /StructElem\n/S /LI\n/K 13 0 R>>")],
    [13, objectOf(13, "<</Type /StructElem\n/S /P\n/K 3>>")],
    [10, objectOf(10, "<</Type /StructElem\n/S /NonStruct\n/K 1>>")],
    [11, objectOf(11, "<</Type /StructElem\n/S /NonStruct\n/K 2>>")],
    [7, objectOf(7, "<</Type /Catalog\n/Pages 4 0 R\n/Lang (de)>>")],
  ]);
  return putTogether({ head: bytesOf("%PDF-1.4\n"), objects, root: 7, info: 1 });
}

function finished(bytes: Uint8Array): string {
  const bookmarks = [{ title: "1. Eins", page: 0, under: [{ title: "2. Zwei", page: 1, under: [] }] }];
  const outcome = finishPdf(bytes, properties, bookmarks);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return latin1(outcome.value);
}

test("two prints at different times become the same bytes", () => {
  expect(finished(printed("20260101000000"))).toBe(finished(printed("20261231235959")));
});

test("has the briefing's title and date, and an outline that leads to its pages", () => {
  const text = finished(printed("20260101000000"));
  expect(text).toContain("/Title <FEFF004800E400660065006E>");
  expect(text).toContain("/CreationDate (D:20240503000000+00'00')");
  expect(text).toContain("/Dest [2 0 R /XYZ null null null]");
  expect(text).toContain("/Dest [3 0 R /XYZ null null null]");
  expect(text).toContain('<rdf:li xml:lang="x-default">H&#228;fen</rdf:li>');
});

test("a figure without a text in its stead is a passage, and one with it stays a figure", () => {
  const text = finished(printed("20260101000000"));
  expect(text).toContain("/S /Div\n/K [6 0 R]");
  expect(text).toContain("/S /Figure\n/Alt (A map)");
});

test("a list item has a label and a body", () => {
  const text = finished(printed("20260101000000"));
  expect(text).toContain("/S /Lbl\n/K 1");
  expect(text).toContain("/S /LBody\n/K 2");
  expect(text).toContain("/S /LBody\n/K 3");
});

test("a link says where it leads", () => {
  expect(finished(printed("20260101000000"))).toContain("/Subtype /Link\n/Contents (https://example.org)");
});

test("pages with links are walked through in the order of their structure", () => {
  expect(finished(printed("20260101000000"))).toContain("/Type /Page\n/Tabs /S\n/Parent 4 0 R\n/Annots");
});

test("the cross-reference table leads to every object", () => {
  const text = finished(printed("20260101000000"));
  const [, ...entries] = (/xref\n0 \d+\n([^]*)trailer/u.exec(text)?.[1] ?? "").trimEnd().split("\n");
  for (const [at, entry] of entries.entries())
    expect(text.slice(Number(entry.slice(0, 10))).startsWith(`${at + 1} 0 obj`)).toBe(true);
});

test("a file of another form is refused with a sentence", () => {
  expect(finishPdf(bytesOf("%PDF-1.7\nnothing"), properties, [])).toMatchObject({
    problem: { code: "press/unknown-pdf" },
  });
});
