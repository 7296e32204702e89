import { expect, test } from "@playwright/test";
import { memoOf, wordsOf } from "../briefing-of.ts";

const BODY = "We have a plan. It is long.\n\nWe will say more of it next week.\n\n";

async function signatureOf(end: string): Promise<readonly string[] | null> {
  const memo = await memoOf(BODY + end, "memo.txt");
  return memo.signature === null ? null : [wordsOf(memo, memo.signature.name), wordsOf(memo, memo.signature)];
}

test("a name and an address at the end are a signature", async () => {
  expect(await signatureOf("Listening to the Other Side\n\nhttp://lttos.org/")).toEqual([
    "Listening to the Other Side",
    "Listening to the Other Side\n\nhttp://lttos.org/",
  ]);
});

test("a name may stand below the office", async () => {
  expect(await signatureOf("The Director of Ports\n\nAnna Weber")).toEqual([
    "Anna Weber",
    "The Director of Ports\n\nAnna Weber",
  ]);
  expect(await signatureOf("The Director of Ports\n\nnobody at all")).toBeNull();
});

test("a short name alone is a signature", async () => {
  expect(await signatureOf("Anna Weber")).toEqual(["Anna Weber", "Anna Weber"]);
});

test("an e-mail address and a telephone number say where to find them", async () => {
  expect(
    await signatureOf("Anna Weber, Head of the Office for the Grain of the East\n\nanna@office.example"),
  ).toEqual([
    "Anna Weber, Head of the Office for the Grain of the East",
    "Anna Weber, Head of the Office for the Grain of the East\n\nanna@office.example",
  ]);
  expect((await signatureOf("Anna Weber\n\n+49 30 1234567"))?.[0]).toBe("Anna Weber");
});

test("a sentence, a small letter and an address alone are no signature", async () => {
  expect([
    await signatureOf("That is all."),
    await signatureOf("and so on"),
    await signatureOf("https://office.example"),
  ]).toEqual([null, null, null]);
});

test("a line as long as a slide is no signature", async () => {
  expect(await signatureOf(`A${"a".repeat(100)}`)).toBeNull();
});

test("a memo that is nothing but a name is not signed", async () => {
  expect((await memoOf("Anna Weber", "memo.txt")).signature).toBeNull();
});

test("only the name signs where a telephone stands on the next line", async () => {
  expect([
    await signatureOf("Ada Quill\n+44 20 7946 0000"),
    await signatureOf("Ada Quill\nHead of the Northern Bridges\nTel: +44 20 7946 0000\nada@office.example"),
    await signatureOf("Sincerely,\nAda Quill\nada@office.example"),
  ]).toEqual([
    ["Ada Quill", "Ada Quill\n+44 20 7946 0000"],
    ["Ada Quill", "Ada Quill\nHead of the Northern Bridges\nTel: +44 20 7946 0000\nada@office.example"],
    ["Ada Quill", "Sincerely,\nAda Quill\nada@office.example"],
  ]);
});

test("a signature before an appendix is found", async () => {
  const memo = await memoOf(
    `${BODY}Ada Quill\n\n## Annex A\n\nThe bridges were counted in May. All nine stand.\n`,
  );
  expect(memo.signature === null ? null : wordsOf(memo, memo.signature.name)).toBe("Ada Quill");
});

test("a paragraph before an appendix is no signature", async () => {
  const annex = "## Annex A\n\nThere are nine bridges in all.\n";
  expect((await memoOf(`${BODY}${annex}`)).signature).toBeNull();
  expect((await memoOf(`${BODY}The list is attached\n\n${annex}`)).signature).toBeNull();
});

test("what a mail repeats of another one is not where it is signed", async () => {
  const mail = (body: string): string =>
    `From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\nSubject: Dam\n\n${body}\n`;
  const names = async (body: string): Promise<string | null> => {
    const memo = await memoOf(mail(body), "memo.eml");
    return memo.signature === null ? null : wordsOf(memo, memo.signature.name);
  };
  expect(
    await names("Agreed, send it.\n\nTom\n\n-----Original Message-----\nFrom: Bo\n\nThe text.\n\nBo"),
  ).toBe("Tom");
  expect(
    await names(
      "Agreed.\n\nRegards,\nTom\n\nOn 3 May 2025, Bo Lind <bo@d.example> wrote:\n> Here is it.\n>\n> Bo",
    ),
  ).toBe("Tom");
  expect(
    await names("On 3 May 2025, Bo Lind <bo@d.example> wrote:\n> Will it hold?\n\nIt will.\n\nRegards,\nTom"),
  ).toBe("Tom");
});

test("a bare name below a block quote says whose words those are, and signs nothing", async () => {
  const end = "> All wars are about winning the peace.\n\nAnna Weber";
  const memo = await memoOf(`# Plan\n\n${BODY}${end}`);
  expect(memo.signature).toBeNull();
  const signed = await memoOf(`# Plan\n\n${BODY}${end}\n\nanna@a.example`);
  expect(signed.signature).not.toBeNull();
});
