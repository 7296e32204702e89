import { expect, test } from "@playwright/test";
import { memoOf, wordsOf } from "../../briefing-of.ts";

const TELEGRAM = [
  "CONFIDENTIAL",
  "PAGE 01        LAGOS  01234  01 OF 02  171530Z",
  "ACTION AF-10\n\nINFO  OCT-01  EUR-12  NSC-05  /028 W",
  "R 171455Z MAY 78\nFM AMEMBASSY LAGOS\nTO SECSTATE WASHDC 1234\nINFO AMEMBASSY LONDON\nAMEMBASSY PARIS",
  "C O N F I D E N T I A L SECTION 01 OF 02 LAGOS 01234",
  "E.O. 11652: GDS\nTAGS: ECON, NI\nSUBJECT: THE PORT",
  "THE PORT IS FULL AND THE CRANES DO NOT WORK.",
  "CONFIDENTIAL\n\nCONFIDENTIAL",
  "PAGE 02        LAGOS  01234  01 OF 02  171530Z",
  "IT WILL BE FULL NEXT YEAR AS WELL.\n\nNNN",
].join("\n\n");

test("what telegraphs put on a page is set aside with a note, and the text goes on below it", async () => {
  const memo = await memoOf(TELEGRAM, "telegram.txt");
  expect(memo.blocks.map((block) => `${block.kind} ${wordsOf(memo, block)}`)).toEqual([
    "paragraph THE PORT IS FULL AND THE CRANES DO NOT WORK.",
    "paragraph IT WILL BE FULL NEXT YEAR AS WELL.",
  ]);
  expect(memo.problems.map(({ code }) => code)).toEqual(["read/stamps"]);
});

test("a telegram's address is the header", async () => {
  const memo = await memoOf(TELEGRAM, "telegram.txt");
  const fields = memo.header.filter(({ kind }) => kind !== "other");
  expect(fields.map((field) => `${field.kind} = ${wordsOf(memo, field.value)}`)).toEqual([
    "classification = CONFIDENTIAL",
    "date = 171455Z MAY 78",
    "from = AMEMBASSY LAGOS",
    "to = SECSTATE WASHDC 1234",
    "cc = AMEMBASSY LONDON\nAMEMBASSY PARIS",
    "reference = GDS",
    "reference = ECON, NI",
    "subject = THE PORT",
  ]);
});

test("an archive's stamps head no sections", async () => {
  const memo = await memoOf(
    "THE PORT\n\nAGENCY HAS NO OBJECTION TO\n\nDECLASSIFICATION AND/OR\n\nRELEASE OF AGENCY INFORMATION\n\nBOX 12-3\n\nThe port is full.",
    "scan.txt",
  );
  expect(memo.blocks.map((block) => wordsOf(memo, block))).toEqual(["THE PORT", "The port is full."]);
});

test("headings that speak of such things in a sentence's words stay", async () => {
  const memo = await memoOf("SERIES OF EVENTS\n\nThe port is full.\n\nACTION\n\nWe must act.", "memo.txt");
  expect(memo.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "heading", "paragraph"]);
});

test("capitals within a form label its fields", async () => {
  const memo = await memoOf(
    "IDENTIFICATION FORM\n\nAGENCY INFORMATION\n\nAGENCY : PORTS\n\nRECORD NUMBER : 12\n\nPAGES : 8\n\nTITLE : CRANES\n\nCOMMENTS:\n\nThe port is full, and the cranes do not work, and nobody mends them.\n\nNEXT STEPS\n\nMend them.",
    "form.txt",
  );
  expect(memo.blocks.filter(({ kind }) => kind === "heading").map((block) => wordsOf(memo, block))).toEqual([
    "NEXT STEPS",
  ]);
});

test("a heading in capitals that speaks of declassification is no stamp", async () => {
  const memo = await memoOf(
    "The pilots' meeting\n\nThey met.\n\nHARBOUR ITEM 2: DECLASSIFICATION OF CHARTS\n\nThe pilots asked for them.\n",
    "memo.txt",
  );
  expect(memo.blocks.map(({ kind }) => kind)).toContain("heading");
});
