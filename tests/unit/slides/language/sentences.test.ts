import { expect, test } from "@playwright/test";
import { sentenceSpans } from "../../../../slides/language/sentences.ts";

const sentencesOf = (text: string): readonly string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

/** A text whose sentences are parted by a bar. */
function parted(text: string): void {
  const sentences = text.split("|");
  expect(sentencesOf(sentences.join(" "))).toEqual(sentences);
}

test("breaks after stops, question marks, exclamation marks and ellipses", () => {
  parted("We won.|Did we?|We did!|And yet…|It goes on");
});

test("keeps closing marks and brackets with the sentence they end", () => {
  parted("“We won.”|(We lost.)|He said “Go!”|Then he went.");
});

test("a stop before a small letter ends nothing", () => {
  parted("The firm acme.org is ours.|It said “Go!” and went.");
});

const ABBREVIATED: Readonly<Record<string, string>> = {
  English: "Mr. Smith of the U.S. Senate met Dr. Weber, Sen. Hill and Gen. Petrov.|They agreed.",
  German: "Das gilt z.B. Herrn Dr. Weber, d.h. dem Leiter bzw. Prof. Klein.|So ist es.",
  French: "M. Durand et Mme. Blanc sont venus, cf. Annexe.|Ils ont signé.",
  Spanish: "El Sr. Ruiz y la Dra. Vega de EE.UU. Norte firmaron.|Es todo.",
  Italian: "Il Sig. Rossi e il Dott. Bianchi hanno firmato.|È tutto.",
  Dutch: "Dhr. Jansen en mevr. Bakker tekenden.|Dat is alles.",
  Portuguese: "O Sr. Silva e a Dra. Costa assinaram.|É tudo.",
  Polish: "To są m.in. Warszawa i Kraków.|To wszystko.",
  Russian: "На ул. Ленина живёт г. Иванов.|Это всё.",
};

for (const [language, text] of Object.entries(ABBREVIATED)) {
  test(`an abbreviation does not end a sentence in ${language}`, () => parted(text));
}

test("initials do not end a sentence, the word I does", () => {
  parted("J. F. Kennedy spoke.|It was I.|Nobody else.");
});

test("what is a title only when written large ends a sentence when written small", () => {
  expect(sentencesOf("The war went on. Nobody told me. Me. Dupont and On. Rossi met.")).toEqual([
    "The war went on.",
    "Nobody told me.",
    "Me. Dupont and On. Rossi met.",
  ]);
});

test("“No.” and its like go on only before a number", () => {
  parted("See No. 5 and Art. 3 of it.|They said no.|We went on.");
});

test("a short number with a stop is an ordinal, a long one ends the sentence", () => {
  parted("Am 11. April begann es.|It ended in 2024.|Nobody knew.");
});

test("a figure with a point in it is one figure", () => {
  parted("It cost 3.5 million.|It was worth it.");
});

test("full stops of Chinese and Japanese end a sentence without a space", () => {
  expect(sentencesOf("会议结束了。大家同意吗？「同意。」他说。")).toEqual([
    "会议结束了。",
    "大家同意吗？",
    "「同意。」",
    "他说。",
  ]);
});

test("stops of Arabic, Urdu and Hindi end a sentence", () => {
  parted("هل انتهت الحرب؟|نعم.|جنگ ختم ہوئی۔|युद्ध समाप्त हुआ।|सब ठीक है।");
});

test("white space belongs to no sentence, and its offset shifts the spans", () => {
  expect(sentenceSpans("  One.\n  Two. ", 100)).toEqual([
    { start: 102, end: 106 },
    { start: 109, end: 113 },
  ]);
});

test("nothing has no sentences", () => {
  expect([sentenceSpans(""), sentenceSpans(" \n ")]).toEqual([[], []]);
});

test("initials with stops end nothing before a capital", () => {
  parted("The Q.X. Rules (with Z.W. Notes) hold.|They are new.");
});

test("references to notes stay with the sentence they stand behind", () => {
  parted("The plan was agreed.[^8]|Costs fell.[12]|“It holds.”[^note]|Trade rose.³|Nobody objected.");
});

test("a note's number right behind a stop ends the sentence, a figure's point does not", () => {
  parted("The ministers agreed.12|Trade rose by 3.5 million.|It cost $4.25 Million at last.");
});

test("what numbers a point is no sentence where a text, a line or a clause begins", () => {
  parted("b. “Quay” means a landing of stone.|A pier is none.");
  parted("ii. The ferry sails at noon.|It is full.");
  parted("The mill is closed;\niii. The barns are full.|So be it.");
  parted("They chose plan b.|The mayor left.");
});

test("two short names in a row with stops go on", () => {
  parted("It is so by Harb. Stats. § 4 and by use.|All agree.");
  parted("The Office keeps its Nat. Hist. in the old mill.|It is dry there.");
  parted("They won.|Ann paid. She left.".replace("paid. She", "paid.|She"));
});

test("a day behind its English month ends a sentence", () => {
  parted("They met on November 9.|Members came.");
  parted("Sie kamen am 9. November.|Alle waren da.");
});
