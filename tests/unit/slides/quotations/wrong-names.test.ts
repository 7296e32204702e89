import { expect, test } from "@playwright/test";
import { isNoName } from "../../../../slides/quotations/not-names.ts";
import { speakers } from "./support.ts";

const WORDS = "the dam will hold for another winter, but not for two, and all know it";
const WORTE = "der Damm hält noch einen Winter, aber nicht zwei, und alle wissen es";
const MOTS = "le barrage tiendra encore un hiver, mais pas deux, et tous le savent";

/** Where a wrong name lies near; null where nobody can be named with certainty. */
const NEAR: readonly (readonly [trap: string, text: string, speaker: string | null])[] = [
  ["the letters of an archive", `So it says:\n\n'The board, ${WORDS}.'\n\n[HBA: B1838, 3038/1, xiv]`, null],
  [
    "where a passage was found",
    `He wrote “the plan that ${WORDS}.” (Source: Harbour Group Minutes, 1961, 02795)`,
    null,
  ],
  ["a box in an archive", `It ended well-'We agree that ${WORDS}.'\n\n[HBA 950/Boxes12, 40/4 Part 24]`, null],
  ["the number of a note", `Er war dort:\n\n„${WORTE}.“ (Anm. 13)\n\nDas ist alles.`, null],
  [
    "a place before a form of address",
    `They came back to Lisbon Mr Hale said: ‘I know that ${WORDS}’.`,
    "Hale",
  ],
  [
    "a noun that is a verb elsewhere",
    `Verbal answers have been given to what you asked, as follows:\n\n“${WORDS}.”`,
    null,
  ],
  ["somebody in brackets", `So endet es immer (Karl Ode): Brand sagte nach dem Abend:\n\n„${WORTE}.“`, null],
  [
    "the verb's helpers",
    `In May, the director of the harbour board had already stated: “${WORDS}.”`,
    "director of the harbour board",
  ],
  [
    "the verb's helpers in French",
    `En mai, le directeur général du port avait déjà déclaré : « ${MOTS}. »`,
    "directeur général du port",
  ],
  [
    "a prize before a name",
    `Le prix Nobel Paul Hale a récemment noté dans le journal : « ${MOTS}. »`,
    "Paul Hale",
  ],
  [
    "a firm in what somebody is",
    `Paul Hale, directeur du cabinet de conseil Port Go, spécialisé dans les ports du nord, a déclaré au Journal : « ${MOTS}. »`,
    "Paul Hale",
  ],
  [
    "a firm in what somebody is, in English",
    `Paul Hale, head of the consultancy Harbour Go, which works for ports, said: “${WORDS}.”`,
    "Paul Hale",
  ],
  [
    "somebody who is called something",
    `Das Blatt wiederum bezeichnet Karl Brand als Meister: „${WORTE}.“`,
    null,
  ],
  [
    "somebody who is seen as something",
    `Am Abend sieht ihn, wie alle, Karl Brand als Meister: „${WORTE}.“`,
    null,
  ],
  ["somebody who is chosen as something", `Am Abend wählte der Rat Karl Brand als Zeugen: „${WORTE}.“`, null],
  ["what somebody speaks as", `In der Sitzung sagte Karl Brand als Zeuge: „${WORTE}.“`, "Karl Brand"],
  [
    "somebody who is met before another speaks",
    `When he met Paul Hale, the minister Ben Stone, who was angry, said: “${WORDS}.”`,
    "Ben Stone",
  ],
  [
    "the minister whom an office serves",
    `Paul Hale, aide to minister Ben Stone, said: “${WORDS}.”`,
    "Paul Hale",
  ],
  [
    "somebody of whom others speak",
    `Karl Brand baue schlecht und habe keine Zeit dafür:\n\n„${WORTE}.“`,
    null,
  ],
  ["a statement without a name", `Cette déclaration indique ce qui suit :\n\n« ${MOTS}. »`, null],
  [
    "two German nouns",
    `Es geht um Billionen Kosten. Die Kritik folgt dem, indem sie betont:\n\n„${WORTE}.“`,
    null,
  ],
  [
    "a country in Russian",
    `Это лежит в основе позиции по возвращению России в совет:\n\n«${"плотина выдержит ещё одну зиму, но не две, и все это знают"}.»`,
    null,
  ],
  ["a law without a name", `On a également introduit une loi, les « données » :\n\n« ${MOTS}. »`, null],
  [
    "the firm behind an office",
    `Anne Hale, PDG de ZoZo Go, un cabinet connu, a déclaré : « ${MOTS}. »`,
    "Anne Hale",
  ],
  [
    "the letters of an office",
    `“We think that ${WORDS},” said Portus CEO Anne Hale to a paper.`,
    "Anne Hale",
  ],
  [
    "an office in one word with a hyphen",
    `It was said by Secretary-General Anne Hale in May: “${WORDS}.”`,
    "Anne Hale",
  ],
  [
    "a compound with a body's letters",
    `„Wir meinen, ${WORTE}“, so der NATO-Sprecher Jens Hale.`,
    "Jens Hale",
  ],
  [
    "the clause before another's",
    `Ann Hale told the staff to wait, but Tom Brand of the union was not persuaded: “${WORDS}.”`,
    "Tom Brand",
  ],
  [
    "a paper that quotes somebody by office",
    `The Courier quoted the bishop as saying: “${WORDS}.”`,
    "bishop",
  ],
  ["a paper that quotes somebody nobody knows", `The Courier quoted somebody as saying: “${WORDS}.”`, null],
  [
    "whose spokesman it is",
    `Renshaw's spokesman declined to comment. Paul Renshaw is away. “So ${WORDS},” he said.`,
    null,
  ],
  [
    "to whom a letter goes in German",
    `In einem Brief an Senatorin Wiebke Harms schreibt der Betriebsrat: „Wir meinen, ${WORTE}.“`,
    "Betriebsrat",
  ],
  ["a conjunction before a law", `And the Harbour Act says: “So ${WORDS}.”`, "Harbour Act"],
  ["a capital in the middle of a sentence", `The solution? Hale has her Version: “${WORDS}.”`, null],
  [
    "a body with an adjective",
    `A year ago, Nick Hale of the influential Center for new Alpine Security said: “${WORDS}.”`,
    "Nick Hale",
  ],
  [
    "what is said of a paper",
    `I enclose a note from the Danish Embassy which, after some words on the matter, will proceed in the following terms:\n\n“${WORDS}.”`,
    "note from the Danish Embassy",
  ],
  [
    "a word that begins sentences in Russian",
    "Тогда Hafenblatt взяло всё на себя и написало: «плотина выдержит ещё одну зиму, но не две, и все это знают».",
    null,
  ],
  [
    "a law that somebody defends",
    `La loi sur le port a été défendue par son adjoint, le curé Louis Hale, avec les mots suivants : « ${MOTS}. »`,
    "Louis Hale",
  ],
  [
    "a region with an article",
    `Die Leute im Westen Norwegens kamen und zeigten auf die Dinge: „${WORTE}.“`,
    null,
  ],
  [
    "somebody who is met and told",
    `Un groupe de pêcheurs avait abordé Marius Durand et lui avait dit : « ${MOTS}. »`,
    null,
  ],
  [
    "somebody whom others meet",
    `A group of fishermen had met Marius Durand and said: “${WORDS}.”`,
    "group of fishermen",
  ],
  [
    "what somebody issues who also calls for something",
    `In May the Committee on Harbours issued a complaint to the town for its silt and consistently calls for “${WORDS}.”`,
    null,
  ],
  [
    "a word that another is put before",
    `The action of the anti-Portus league was based on this:\n\n“${WORDS}.”`,
    null,
  ],
];

for (const [trap, text, speaker] of NEAR) {
  test(`is not led astray by ${trap}`, async () => {
    expect(await speakers(text)).toEqual([speaker]);
  });
}

test("what follows a name and runs into the quotation is no office", async () => {
  const text = `Le ministre Paul Hale était là. Selon Hale, il n'y a « pas de doute : ${MOTS} ».`;
  expect(await speakers(text)).toEqual(["Paul Hale"]);
});

const СЛОВА = "плотина выдержит ещё одну зиму, но не две, и все это знают";

/** Names that are a thing or a country elsewhere, or begin like one. */
const ALSO_NAMES: readonly (readonly [text: string, speaker: string | null])[] = [
  [`Yesterday Claudia Buch said: “We know that ${WORDS}.”`, "Claudia Buch"],
  [`Claudia Buch sagte: „${WORTE}.“`, "Claudia Buch"],
  [`Sein Buch sagt: „${WORTE}.“`, null],
  [`Brands Buch sagt: „${WORTE}.“`, null],
  [`Verteidigungsminister Israel Katz sagte: „${WORTE}.“`, "Israel Katz"],
  [`“We know that ${WORDS},” said Defence Minister Israel Katz.`, "Israel Katz"],
  [`In Israel Paul Hale said: “We know that ${WORDS}.”`, "Paul Hale"],
  [`Christian Brand sagte: „${WORTE}.“`, "Christian Brand"],
  [`Theresa May sagte: „${WORTE}.“`, "Theresa May"],
  [`«${СЛОВА}», — сказал Франциск.`, "Франциск"],
  [`Индира Ганди сказала: «${СЛОВА}».`, "Индира Ганди"],
  [`Ираклий Кобахидзе сказал: «${СЛОВА}».`, "Ираклий Кобахидзе"],
  [`Иван Китаев сказал: «${СЛОВА}».`, "Иван Китаев"],
  [`В Китае Иван Петров сказал: «${СЛОВА}».`, "Иван Петров"],
];

for (const [text, speaker] of ALSO_NAMES) {
  test(`${speaker ?? "nobody"} speaks in “${text.slice(0, 30)}…”`, async () => {
    expect(await speakers(text)).toEqual([speaker]);
  });
}

for (const country of [
  "Россия",
  "Росією",
  "Китаем",
  "Францией",
  "Италии",
  "Индию",
  "Польшей",
  "Америкой",
  "Ирак",
  "Ираном",
  "Израилем",
  "Україною",
]) {
  test(`${country} is a country`, () => {
    expect(isNoName(country)).toBe(true);
  });
}
