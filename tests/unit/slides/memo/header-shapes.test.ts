import { expect, test } from "@playwright/test";
import { memoOf, wordsOf } from "../briefing-of.ts";

async function headerOf(source: string): Promise<readonly string[]> {
  const memo = await memoOf(source, "memo.txt");
  return memo.header.map((field) => `${field.kind}: ${wordsOf(memo, field.value)}`);
}

async function problemsOf(source: string): Promise<readonly string[]> {
  return (await memoOf(source, "memo.txt")).problems.map((problem) => problem.code);
}

test("a title names sender, channel and addressee", async () => {
  const source =
    "Memorandum From Anna Weber (Head of Grain) Through Bo Lind to Carla Ruiz (Minister)\n\nThe harvest failed again this year.";
  expect(await headerOf(source)).toEqual([
    "from: Anna Weber (Head of Grain)",
    "through: Bo Lind",
    "to: Carla Ruiz (Minister)",
  ]);
});

test("such a title stays the memo's title", async () => {
  const memo = await memoOf("Letter From Anna Weber to Carla Ruiz\n\nThe harvest failed again.", "memo.txt");
  expect(memo.title && wordsOf(memo, memo.title)).toBe("Letter From Anna Weber to Carla Ruiz");
});

test("a line that is a date with its place is the date", async () => {
  expect(await headerOf("Grain\n\nAthens, August 19, 2002, 1425Z\n\nThe harvest failed again.")).toEqual([
    "date: Athens, August 19, 2002, 1425Z",
  ]);
  expect(await headerOf("Grain\n\n3 mai 2024\n\nThe harvest failed again.")).toEqual(["date: 3 mai 2024"]);
});

test("the hour behind a date belongs to its line", async () => {
  const line = "Telegram 12 Lisbon, 3 May 1938, 4.07 p.m.";
  expect(await headerOf(`Grain\n\n${line}\n\nThe harvest failed again.`)).toEqual([`date: ${line}`]);
});

test("a sentence with a date in it is no date line", async () => {
  expect(await headerOf("Grain\n\nThe meeting of March 3, 1865\n\nThe harvest failed again.")).toEqual([]);
});

test("a classification stands alone on its line", async () => {
  expect(await headerOf("SECRET//NOFORN\n\nTo: The Minister\n\nThe harvest failed again.")).toEqual([
    "classification: SECRET//NOFORN",
    "to: The Minister",
  ]);
  expect(await headerOf("To: The Minister\n\nSECRETS OF THE TRADE\n\nText.")).toEqual(["to: The Minister"]);
});

test("a cable's urgency and addressee belong to its classification", async () => {
  for (const line of [
    "IMMEDIATE SECRET",
    "MOST IMMEDIATE TOP SECRET PERSONAL",
    "PERSONAL AND CONFIDENTIAL",
    "MOST SECRET FOR THE HARBOUR MASTER HIMSELF",
  ]) {
    expect(await headerOf(`${line}\n\nTo: The Minister\n\nThe harvest failed again.`)).toEqual([
      `classification: ${line}`,
      "to: The Minister",
    ]);
  }
  expect(await headerOf("To: The Minister\n\nPRIORITY NEEDS OF INDUSTRY\n\nText.")).toEqual([
    "to: The Minister",
  ]);
  expect(await headerOf("To: The Minister\n\nIMMEDIATE STEPS\n\nText.")).toEqual(["to: The Minister"]);
});

test("a paragraph that begins with a term and a colon is no header line", async () => {
  const term = `Data: ${"for the purposes of this paper the term means whatever is counted, ".repeat(3)}`;
  expect(await headerOf(`To: The Minister\n\n${term}\n\nText.`)).toEqual(["to: The Minister"]);
});

test("a weekday that is not the date's is a problem", async () => {
  expect(await problemsOf("To: A\nDate: Friday, April 11, 2024\n\nText.")).toEqual(["header/weekday"]);
  expect(await problemsOf("To: A\nDate: Thursday, April 11, 2024\n\nText.")).toEqual([]);
});

test("a sender and a subject without an addressee is a problem", async () => {
  expect(await problemsOf("From: Anna\nSubject: Grain\n\nText.")).toEqual(["header/no-addressee"]);
  expect(await problemsOf("To: B\nFrom: Anna\nSubject: Grain\n\nText.")).toEqual([]);
});

test("behind known labels an unknown one has a value of its own", async () => {
  const source =
    "To: The Board\nFrom: Anna Weber\nDate: 3 May 2024\nClearance: Legal, Finance\n\nThe harvest failed.";
  expect(await headerOf(source)).toEqual([
    "to: The Board",
    "from: Anna Weber",
    "date: 3 May 2024",
    "other: Legal, Finance",
  ]);
});

test("an unknown label between two known ones ends the value before it", async () => {
  const source = "Date: 3 May 2024\nPresent: Ms Weber (chair)\nSubject: The harvest\n\nThe harvest failed.";
  expect(await headerOf(source)).toEqual([
    "date: 3 May 2024",
    "other: Ms Weber (chair)",
    "subject: The harvest",
  ]);
});

test("a wide space parts Japanese labels from their values", async () => {
  const source =
    "起案日\u3000令和6年5月3日\n宛先\u3000大臣\n件名\u3000収穫について\n\n今年も収穫は不作でした。";
  expect(await headerOf(source)).toEqual(["date: 令和6年5月3日", "to: 大臣", "subject: 収穫について"]);
});

test("a label may be cut short with a stop", async () => {
  expect(await headerOf("Betr.: Die Ernte\nBezug: Ihre Weisung\n\nDie Ernte fiel aus.")).toEqual([
    "subject: Die Ernte",
    "reference: Ihre Weisung",
  ]);
});

test("a heading in capitals says whom the memo is for, where no label does", async () => {
  const source =
    "ACTION\n\nMEMORANDUM FOR THE MINISTER\n\nFROM: Anna Weber\n\nSUBJECT: Grain\n\nThe harvest failed again this year.";
  const memo = await memoOf(source, "memo.txt");
  expect(memo.header.map(({ kind, value }) => `${kind}: ${wordsOf(memo, value)}`)).toEqual([
    "to: THE MINISTER",
    "from: Anna Weber",
    "subject: Grain",
  ]);
  expect(memo.title && wordsOf(memo, memo.title)).toBe("Grain");
  expect(memo.problems).toEqual([]);
});

test("a telegram's subject and references below its address are fields of their own", async () => {
  const source =
    "FM AMEMBASSY LAGOS\nTO SECSTATE WASHDC 1234\nINFO AMEMBASSY LONDON\nREF: LAGOS 1200\nSUBJECT: GRAIN\n\n1. THE HARVEST FAILED AGAIN.";
  expect(await headerOf(source)).toEqual([
    "from: AMEMBASSY LAGOS",
    "to: SECSTATE WASHDC 1234",
    "cc: AMEMBASSY LONDON",
    "reference: LAGOS 1200",
    "subject: GRAIN",
  ]);
});
