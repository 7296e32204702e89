import { expect, test } from "@playwright/test";
import { headerKindOf } from "../../../../slides/memo/header-labels.ts";
import { memoOf, wordsOf } from "../briefing-of.ts";

/** The header as "kind label = value", and the words of the first block that is left. */
async function headerOf(source: string, name = "memo.txt"): Promise<readonly string[]> {
  const memo = await memoOf(source, name);
  const fields = memo.header.map(
    (field) => `${field.kind} ${wordsOf(memo, field.label)} = ${wordsOf(memo, field.value)}`,
  );
  const [first] = memo.blocks;
  return [...fields, ...(first === undefined ? [] : [wordsOf(memo, first)])];
}

test("reads one line after another", async () => {
  expect(
    await headerOf(
      "To: The Minister\nFrom: Anna Weber\nCc: Registry\nDate: 3 May 2024\nSubject: Grain\n\nText.",
    ),
  ).toEqual([
    "to To = The Minister",
    "from From = Anna Weber",
    "cc Cc = Registry",
    "date Date = 3 May 2024",
    "subject Subject = Grain",
    "Text.",
  ]);
});

test("reads a French note's addressees below the kind of paper, which stays in the text", async () => {
  expect(
    await headerOf(
      "NOTE\nà l'attention de Madame la Ministre\ns/c de Monsieur le Directeur\n\nObjet : le port\n\nLe port est plein.",
    ),
  ).toEqual([
    "to à l'attention de = Madame la Ministre",
    "through s/c de = Monsieur le Directeur",
    "subject Objet = le port",
    "NOTE\nà l'attention de Madame la Ministre\ns/c de Monsieur le Directeur",
  ]);
});

test("reads lines with a blank line between them", async () => {
  expect(
    await headerOf("To: The Minister\n\nThrough: The Office\n\nRef: A/12\n\nText goes on.", "memo.md"),
  ).toEqual([
    "to To = The Minister",
    "through Through = The Office",
    "reference Ref = A/12",
    "Text goes on.",
  ]);
});

test("a line without a label goes on with the one before", async () => {
  expect(await headerOf("To: The Minister of\n    Agriculture\nFrom: Anna\n\nText.")).toEqual([
    "to To = The Minister of\n    Agriculture",
    "from From = Anna",
    "Text.",
  ]);
});

test("a value may stand on the line below its label", async () => {
  expect(await headerOf("TO:\nThe Minister\nFROM:\nAnna Weber\n\nText.")).toEqual([
    "to TO = The Minister",
    "from FROM = Anna Weber",
    "Text.",
  ]);
});

test("labels may be emphasised", async () => {
  expect(await headerOf("**To:** The Minister\n**From:** Anna\n\nText.", "memo.md")).toEqual([
    "to To = The Minister",
    "from From = Anna",
    "Text.",
  ]);
});

test("“MEMORANDUM FOR” needs no colon", async () => {
  expect(await headerOf("MEMORANDUM FOR HEADS OF DEPARTMENTS\nFROM: The Director\n\nText.")).toEqual([
    "to MEMORANDUM FOR = HEADS OF DEPARTMENTS",
    "from FROM = The Director",
    "Text.",
  ]);
});

const LANGUAGES: Readonly<Record<string, readonly [source: string, kinds: readonly string[]]>> = {
  French: [
    "À : Madame la Ministre\nDe : Anne Blanc\nDate : 3 mai 2024\nObjet : Blé",
    ["to", "from", "date", "subject"],
  ],
  German: [
    "An: Frau Ministerin\nVon: Anna Weber\nDatum: 3. Mai 2024\nBetreff: Getreide",
    ["to", "from", "date", "subject"],
  ],
  Spanish: [
    "Para: La Ministra\nDe: Ana Ruiz\nFecha: 3 de mayo de 2024\nAsunto: Trigo",
    ["to", "from", "date", "subject"],
  ],
  Russian: [
    "Кому: Министру\nОт: Анны Ивановой\nДата: 3 мая 2024\nТема: Зерно",
    ["to", "from", "date", "subject"],
  ],
  Japanese: ["宛先：大臣\n差出人：山田\n日付：2024年5月3日\n件名：穀物", ["to", "from", "date", "subject"]],
  Chinese: ["收件人：部长\n发件人：王\n日期：2024年5月3日\n主题：粮食", ["to", "from", "date", "subject"]],
  Arabic: ["إلى: الوزير\nمن: أحمد\nالتاريخ: 3\nالموضوع: القمح", ["to", "from", "date", "subject"]],
};

for (const [language, [source, kinds]] of Object.entries(LANGUAGES)) {
  test(`knows the labels of ${language}`, async () => {
    const { header } = await memoOf(`${source}\n\nText.`, "memo.txt");
    expect(header.map(({ kind }) => kind)).toEqual(kinds);
  });
}

test("case and white space of a label don't matter", () => {
  expect([headerKindOf("SUBJECT"), headerKindOf(" Memorandum\n For "), headerKindOf("Costs")]).toEqual([
    "subject",
    "to",
    null,
  ]);
});

test("a letterhead and a title may stand before the header", async () => {
  expect(await headerOf("# MEMORANDUM\n\nThe Office\n\nTo: The Minister\n\nText.", "memo.md")).toEqual([
    "to To = The Minister",
    "MEMORANDUM",
  ]);
});

test("a label in the middle of a memo is no header", async () => {
  const source = `${"One more line of it.\n\n".repeat(14)}To: nobody`;
  expect((await memoOf(source)).header).toEqual([]);
});

test("an interview's “A:” is no header", async () => {
  expect((await memoOf("Q: Did we win?\n\nA: We did not.\n\nQ: Did we lose?", "memo.txt")).header).toEqual(
    [],
  );
});

test("a paragraph with a colon is no header", async () => {
  expect((await memoOf("The costs: nobody knows them.\n\nText.", "memo.txt")).header).toEqual([]);
});

test("reads a cable's subject behind its number", async () => {
  expect(await headerOf("From: The Embassy\n\n02867. Subject: Ferries\n\nText.")).toEqual([
    "from From = The Embassy",
    "subject Subject = Ferries",
    "Text.",
  ]);
});

test("reads a record whose labels are not all known", async () => {
  expect(
    await headerOf(
      "Note: 100\nTitle: Ferries\nAuthor: Anna Weber,\n  Max Stein\nCreated: 10-Mar-2000\nHarbour-Version: 2.0\nPost-History:\n\nText.",
    ),
  ).toEqual([
    "other Note = 100",
    "title Title = Ferries",
    "from Author = Anna Weber,\n  Max Stein",
    "date Created = 10-Mar-2000",
    "other Harbour-Version = 2.0",
    "other Post-History = ",
    "Text.",
  ]);
});

test("reads labels that stand before all their values, when the date falls in its place", async () => {
  const ocr = (...lines: readonly string[]): string => `${lines.join("\n\n")}\n\nText goes on.`;
  const labels = ["TO:", "FROM:", "DATE:", "SUBJECT:"];
  expect(await headerOf(ocr(...labels, "Anna Weber", "Max Stein", "July 2, 1975", "Ferries"))).toEqual(
    expect.arrayContaining([
      "to TO = Anna Weber",
      "from FROM = Max Stein",
      "date DATE = July 2, 1975",
      "subject SUBJECT = Ferries",
      "Text goes on.",
    ]),
  );
  const bare = labels.map((label) => label.slice(0, -1));
  expect(await headerOf(ocr(...bare, "Anna Weber", "Max Stein", "July 2, 1975", "Ferries"))).toEqual(
    expect.arrayContaining(["to TO = Anna Weber", "from FROM = Max Stein"]),
  );
  expect(await headerOf(ocr(...labels, "Anna Weber", "July 2, 1975", "Max Stein", "Ferries"))).not.toContain(
    "from FROM = July 2, 1975",
  );
});

const ABROAD: readonly (readonly [language: string, source: string])[] = [
  ["Polish", "Do: Minister\nOd: Departament\nData: 7 lutego 2025\nDotyczy: tamy"],
  ["Korean", "수신: 장관\n발신: 정책과\n일자: 2025년 3월 12일\n제목: 댐 현황"],
  ["Turkish", "Kime: Bakan\nKimden: Su İşleri\nTarih: 3 Mart 2025\nKonu: Baraj"],
  ["Czech", "Komu: ministr\nOd: odbor vod\nDatum: 3. března 2025\nVěc: přehrada"],
  ["Hungarian", "Címzett: miniszter\nFeladó: főosztály\nDátum: 2025. március 3.\nTárgy: a gát"],
  ["Greek", "Προς: Υπουργό\nΑπό: Διεύθυνση\nΗμερομηνία: 3 Μαρτίου 2025\nΘέμα: φράγμα"],
  ["Finnish", "Vastaanottaja: ministeri\nLähettäjä: osasto\nPäivämäärä: 3.3.2025\nAihe: pato"],
];

for (const [language, source] of ABROAD) {
  test(`labels are known in ${language}`, async () => {
    const memo = await memoOf(`${source}\n\nA text follows.`, "memo.txt");
    expect(memo.header.map(({ kind }) => kind)).toEqual(["to", "from", "date", "subject"]);
  });
}

test("a table of labels and values at the top is the header", async () => {
  const memo = await memoOf(
    "<table><tr><td>To:</td><td>The Minister</td></tr><tr><td>From:</td><td>Dams</td></tr><tr><td>Room:</td><td>12</td></tr></table><p>The dam is old.</p>",
    "memo.html",
  );
  expect(memo.header.map(({ kind, value }) => `${kind}: ${wordsOf(memo, value)}`)).toEqual([
    "to: The Minister",
    "from: Dams",
    "other: 12",
  ]);
  expect(memo.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
});

test("a table of figures at the top is none", async () => {
  const memo = await memoOf(
    "<table><tr><td>To</td><td>Share</td></tr><tr><td>North</td><td>12</td></tr></table><p>The dam is old.</p>",
    "memo.html",
  );
  expect(memo.blocks.map(({ kind }) => kind)).toEqual(["table", "paragraph"]);
});
