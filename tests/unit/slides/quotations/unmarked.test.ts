import { expect, test } from "@playwright/test";
import { find, type Found, passages, speakers } from "./support.ts";

const WORDS = "The dam will hold for another winter, but it will not hold for two.";

test("takes a signed block quote without its signature", async () => {
  const found = await find(`> ${WORDS}\n>\n> — **Maria Keller**, chief engineer`);
  expect(
    found.quotations.map(({ start, end, attribution, marked }) => [
      found.text.slice(start, end),
      attribution?.speaker,
      attribution?.role,
      marked,
    ]),
  ).toEqual([[WORDS, "Maria Keller", "chief engineer", false]]);
});

test("takes a block quote whose signature ends its paragraph", async () => {
  expect(await passages(`> ${WORDS} — Maria Keller`)).toEqual([WORDS]);
});

test("takes a block quote that the paragraph before gives to somebody", async () => {
  expect(await speakers(`Maria Keller wrote:\n\n> ${WORDS}`)).toEqual(["Maria Keller"]);
});

test("takes a block quote that nobody speaks for no quotation", async () => {
  expect(await passages(`A good story has this form:\n\n> ${WORDS}`)).toEqual([]);
});

test("the next block quote goes on with whose words the one before was", async () => {
  expect(await speakers(`Maria Keller wrote:\n\n> ${WORDS}\n\n<!-- -->\n\n> ${WORDS}`)).toEqual([
    "Maria Keller",
    "Maria Keller",
  ]);
});

test("takes a list that a lead-in with a colon gives to somebody, without marks", async () => {
  const { quotations } = await find(
    "The triumphs are best captured by Professor Maria Keller:\n\n- the dam held\n- the valley was spared",
  );
  expect(
    quotations.map(({ attribution, marked, paragraphs }) => [
      attribution?.speaker,
      marked,
      paragraphs.length,
    ]),
  ).toEqual([["Maria Keller", false, 2]]);
});

test("takes a list that somebody merely has for no quotation", async () => {
  expect(await passages("Maria Keller has three tasks:\n\n- hold the dam\n- spare the valley")).toEqual([]);
});

test("takes a paragraph behind a lead-in that says who speaks", async () => {
  expect(
    await passages(`Maria Keller put it this way:\n\n${WORDS}\n\nNobody else spoke that night.`),
  ).toEqual([WORDS]);
});

test("follows one who is spoken to up to the next who is", async () => {
  const text = `Professor Keller, you've said:\n\n${WORDS}\n\nWe must build another.\n\nProfessor Brandt, you've said:\n\n${WORDS}`;
  const { quotations } = await find(text);
  expect(quotations.map(({ attribution, paragraphs }) => [attribution?.speaker, paragraphs.length])).toEqual([
    ["Keller", 2],
    ["Brandt", 1],
  ]);
});

test("takes no letter for the words of the one it is to", async () => {
  expect(await passages(`Dear Mr. Paul Brandt:\n\n${WORDS}\n\nSincerely,`)).toEqual([]);
});

test("takes turns for the words of those who take them", async () => {
  const text = `PAUL BRANDT: Will the dam hold until spring?\n\nMARIA KELLER: ${WORDS}\n\nPAUL BRANDT: Then we build another one.`;
  expect(await speakers(text)).toEqual(["Paul Brandt", "Maria Keller", "Paul Brandt"]);
});

test("takes the answers of an interview for the words of the one it is with", async () => {
  const text = `INTERVIEW WITH PROFESSOR MARIA KELLER\n\nQ: Will the dam hold?\n\nA: ${WORDS}\n\nQ: And then?\n\nA: Then we build another one.`;
  expect(await speakers(text, "txt")).toEqual(["Maria Keller", "Maria Keller"]);
});

test("takes labels that name nobody for no turns", async () => {
  expect(
    await passages(
      "Background: the dam is old and grey.\n\nAction: build another one soon.\n\nCost: more than we have now.",
    ),
  ).toEqual([]);
});

function mailQuotations(body: string): Promise<Found> {
  return find(`From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\nSubject: Dam\n\n${body}\n`, "eml");
}

const REPLY_LINES: readonly (readonly [language: string, line: string])[] = [
  ["English", "On Wed, Mar 5, 2025 at 2:12 PM Ruth Okoye <ruth@city.example>\nwrote:"],
  ["French", "Le lun. 10 mars 2025 à 09:12, Ruth Okoye <ruth@city.example> a écrit :"],
  ["German", "Am 5. März 2025 um 14:12 Uhr schrieb Ruth Okoye <ruth@city.example>:"],
  ["Italian", "Il giorno 3 marzo 2025 alle ore 09:14 Ruth Okoye <ruth@city.example> ha scritto:"],
  ["Spanish", "El mar, 4 mar 2025 a las 18:22, Ruth Okoye (<ruth@city.example>) escribió:"],
  ["Outlook's order", "On 5 March 2025 14:12, Okoye, Ruth <ruth@city.example> wrote:"],
];

for (const [language, line] of REPLY_LINES) {
  test(`what a mail repeats is said by whom the line above names, in ${language}`, async () => {
    const { text, quotations } = await mailQuotations(
      `No.\n\n${line}\n> The gates must be closed before\n> the spring tide.\n>\n> And who pays?`,
    );
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual([
      "The gates must be closed before\nthe spring tide.\n\nAnd who pays?",
    ]);
    expect(quotations[0]?.attribution?.speaker).toBe("Ruth Okoye");
  });
}

test("an answer within an answer is its own writer's", async () => {
  const { text, quotations } = await mailQuotations(
    "No.\n\nOn 5 March 2025, Ruth Okoye <r@c.example> wrote:\n> I agree with him.\n>\n> On 4 March 2025, Bo Lind <b@c.example> wrote:\n>> Close the gates before the tide.",
  );
  expect(
    quotations.map(({ start, end, attribution }) => [text.slice(start, end), attribution?.speaker]),
  ).toEqual([
    ["I agree with him.", "Ruth Okoye"],
    ["Close the gates before the tide.", "Bo Lind"],
  ]);
});

test("nobody is given the words of an answer within theirs whose line stands further in", async () => {
  const { text, quotations } = await mailQuotations(
    "No.\n\nOn 5 March 2025, Ruth Okoye <r@c.example> wrote:\n> I agree with him.\n>\n>> On 4 March 2025, Bo Lind wrote:\n>> Close the gates before the tide.",
  );
  expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(["I agree with him."]);
});

const OWN =
  "From: Jane Porter\nTo: The Cabinet\nDate: 3 March 2025\n\nWe need a line by Thursday.\n\nJane\n\n";

test("what stands under the head of a repeated mail are its sender's words, up to the next head", async () => {
  const mail = (from: string, words: string): string =>
    `-----Original Message-----\nFrom: ${from}\nSent: 2 March 2025 21:14\nTo: Jane Porter\nSubject: Boats\n\n${words}\n\n`;
  const found = await find(
    `${OWN}${mail("Tomas Lindqvist [mailto:t@harbour.example]", `${WORDS}\n\nThere is no third boat.`)}${mail("m.keller@dam.example", WORDS)}`,
    "txt",
  );
  expect(
    found.quotations.map(({ start, end, attribution, marked }) => [
      found.text.slice(start, end),
      attribution?.speaker,
      marked,
    ]),
  ).toEqual([
    [`${WORDS}\n\nThere is no third boat.`, "Tomas Lindqvist", false],
    [WORDS, undefined, false],
  ]);
  expect(found.problems.map(({ code }) => code)).toEqual(["quotation/no-speaker"]);
});

test("repeated mails are told in other languages, and by their labels alone where the memo has its own", async () => {
  const german = "Von: Lena Holm\nGesendet: 2. März 2025\nAn: Jane Porter\nBetreff: Boote\n\n";
  expect(await speakers(`${OWN}${german}${WORDS}\n`, "txt")).toEqual(["Lena Holm"]);
  const french = "________\nDe : Lena Holm\nEnvoyé : 2 mars 2025\nÀ : Jane Porter\nObjet : Bateaux\n\n";
  expect(await speakers(`${OWN}${french}${WORDS}\n`, "txt")).toEqual(["Lena Holm"]);
});

test("a memo's own header far down makes no quotation of the memo", async () => {
  const paragraphs = Array.from({ length: 20 }, (_, index) => `Page ${index} of the register says nothing.`);
  const header = "From: Lena Holm\nDate: 2 March 2025\nTo: Jane Porter\nSubject: Boats";
  expect(await passages(`${paragraphs.join("\n\n")}\n\n${header}\n\n${WORDS}\n`, "txt")).toEqual([]);
});

test("a block quote is signed in brackets or by a body", async () => {
  const text =
    "On the dam.\n\n> The authority shall keep the dam whole in winter.\n> (Harbour Act 1996, section 5)\n\nSo far.\n\n> We see no reason to stop the work on the dam.\n>\n> — District Court North, 12 January 2024";
  expect(await speakers(text)).toEqual([
    "Harbour Act 1996, section 5",
    "District Court North, 12 January 2024",
  ]);
});

test("an answer goes on to the next question, the last one only to its paragraph's end", async () => {
  const text =
    "# Interview with Maria Keller\n\nQ: Will it hold?\n\nA: It will hold this year.\n\nNext year nobody knows how it will be.\n\nQ: And then?\n\nA: Then we shall all see.\n\nThe visit ended at noon.";
  expect(await passages(text)).toEqual([
    "It will hold this year.\n\nNext year nobody knows how it will be.",
    "Then we shall all see.",
  ]);
});

test("a block quote's last line may be its signature without a dash", async () => {
  const text = `So it was put.\n\n> ${WORDS}\n> Maria Keller, oral evidence`;
  expect(await passages(text)).toEqual([WORDS]);
  expect(await speakers(text)).toEqual(["Maria Keller"]);
});

test("a French interview sets a space before its colons", async () => {
  const text =
    "# Entretien avec Maria Keller\n\nQuestion : Le pont est-il sûr ?\n\nRéponse : Il est sûr pour cet hiver.\n\nQuestion : Et la digue ?\n\nRéponse : Elle ne le sera pas dans un an.";
  expect(await speakers(text)).toEqual(["Maria Keller", "Maria Keller"]);
});
