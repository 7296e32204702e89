import { expect, test } from "@playwright/test";
import { readMemo } from "../../../../slides/memo/read/index.ts";
import { find, passages, speakers, wordsOf } from "./support.ts";

/** In most languages the stop before a verb of speech stands behind the closing mark. */
const STOP_BEHIND: readonly (readonly [language: string, text: string, words: string, speaker: string])[] = [
  [
    "Spanish",
    "La presa es vieja y la ciudad espera que el gobierno pague. «Nadie nos ha escrito», dijo Ana Robles.",
    "«Nadie nos ha escrito»",
    "Ana Robles",
  ],
  [
    "Polish",
    "Zapora jest stara i miasto czeka na pieniądze, które nie przyszły. „To nie jest prawda” – odpowiedziała Anna Lis.",
    "„To nie jest prawda”",
    "Anna Lis",
  ],
  [
    "Czech",
    "Hráz je stará a město čeká na peníze, které stát slíbil. „To není pravda vůbec,“ řekla Jana Malá.",
    "„To není pravda vůbec,“",
    "Jana Malá",
  ],
  [
    "Hungarian",
    "A gát régi, és a város vár a pénzre, de az nem jött meg. „Ez nem igaz” – válaszolta Kis Anna.",
    "„Ez nem igaz”",
    "Kis Anna",
  ],
  [
    "Finnish",
    "Pato on vanha ja kaupunki odottaa rahaa, mutta se ei ole tullut. ”Tämä ei ole totta”, vastasi Anna Niemi.",
    "”Tämä ei ole totta”",
    "Anna Niemi",
  ],
  [
    "Ukrainian",
    "Гребля стара, і місто чекає на гроші, які не надійшли. «Це зовсім не правда», — запевнила Олена Гнат.",
    "«Це зовсім не правда»",
    "Олена Гнат",
  ],
];

for (const [language, text, words, speaker] of STOP_BEHIND) {
  test(`finds a short ${language} quotation with its comma or dash behind the mark`, async () => {
    expect(await passages(text)).toEqual([words]);
    expect(await speakers(text)).toEqual([speaker]);
  });
}

test("takes a Russian sentence between marks with its stop behind them for a quotation", async () => {
  const text = "Мы ждали весь день на пристани. «Осталось решить, кто за это заплатит».";
  expect(await passages(text)).toEqual(["«Осталось решить, кто за это заплатит»"]);
});

test("takes terms with a comma behind them for no quotation", async () => {
  const text =
    "Das Wort ist neu. Die „grüne neue Welle“, sagte Anna Holm, steht in keinem Gesetz und ist nicht da.";
  expect(await passages(text)).toEqual([]);
});

test("takes a Dutch passage between single marks for a quotation though its comma stands behind", async () => {
  const text =
    "De dijk is oud en de stad wacht op geld van het rijk. ‘Wij zijn niet tegen een dijk, wij zijn tegen een muur’, zegt Anna Holm.";
  expect(await speakers(text)).toEqual(["Anna Holm"]);
});

test("takes a passage with a Korean particle behind its mark for a quotation", async () => {
  const found = await find('김영수 시장은 "예산은 이미 배정되었다"고 밝혔다. 항구는 오래되었고 배는 많다.');
  expect(found.quotations.map((quotation) => wordsOf(found, quotation))).toEqual([
    '"예산은 이미 배정되었다"',
  ]);
});

const LANGUAGES: readonly (readonly [code: string, text: string])[] = [
  ["cs", "Hráz je stará a město čeká na peníze, které stát slíbil, ale nic se nestalo."],
  ["hu", "A gát régi, és a város vár a pénzre, de az nem jött meg, és ez nagy baj."],
  ["fi", "Pato on vanha ja kaupunki odottaa rahaa, mutta se ei ole tullut, ja se on paha."],
  ["tr", "Baraj eski ve şehir para bekliyor, ama bu para için daha çok zaman var."],
];

for (const [code, text] of LANGUAGES) {
  test(`tells the language ${code}`, async () => {
    const read = await readMemo(new TextEncoder().encode(text), null, "txt");
    expect(read.ok && read.value.language).toBe(code);
  });
}

test("what a verb of speech breaks off a quotation goes on behind it, however short", async () => {
  const text =
    "Le maire parle aux ouvriers de la ville. « Nous ne pouvons pas tout payer », a poursuivi le maire, « ni tout promettre. »";
  expect(await passages(text)).toEqual(["« Nous ne pouvons pas tout payer »", "« ni tout promettre. »"]);
});

const SPOKEN: readonly (readonly [what: string, text: string, speaker: string])[] = [
  [
    "a Spanish decree with its number",
    "La ley es clara y la ciudad lo sabe. El decreto 114/2019 establece: «Queda prohibida la pesca en las zonas del norte».",
    "decreto 114/2019",
  ],
  [
    "an article of a French agreement",
    "Le texte est clair et tous le savent dans la ville. L’article 7 de l’accord du 12 mars dispose : « Les marins sont quatre à bord de chaque navire. »",
    "article 7 de l’accord du 12 mars",
  ],
  [
    "an article of a Portuguese law",
    "A lei é clara e todos sabem disso na cidade. O artigo 8º da Lei nº 11.445/2007 prevê: “Os titulares dos serviços podem delegar tudo.”",
    "artigo 8º da Lei nº 11.445/2007",
  ],
  [
    "several who speak as one in Spanish",
    "La parada no llega y la gente espera en el barrio. En una carta a Montes, los vecinos escriben: «Llevamos nueve años esperando una parada».",
    "vecinos",
  ],
  [
    "a Russian minister by his office, who was named before",
    "Министр Игорь Сафонов был на мосту. «Деньги надо сначала увидеть в бюджете», — сказал министр.",
    "Игорь Сафонов",
  ],
];

for (const [what, text, speaker] of SPOKEN) {
  test(`names ${what}`, async () => {
    expect(await speakers(text)).toEqual([speaker]);
  });
}

test("gives nobody the office of the next name", async () => {
  const { quotations } = await find(
    "In a letter to Ann Lee, the board's president, Paul Holm, wrote: “We shall not pay for this.” “You will,” Lee replied, “and you will pay for it twice.”",
  );
  expect(quotations.map(({ attribution }) => [attribution?.speaker, attribution?.role])).toEqual([
    ["Paul Holm", "board's president"],
    ["Ann Lee", null],
  ]);
});
