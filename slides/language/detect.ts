import { countWords } from "./words.ts";

/** Scripts that settle the language, or nearly so, by themselves. Japanese comes before Chinese: kana decide. */
const BY_SCRIPT: readonly (readonly [language: string, letters: RegExp, atLeast: number])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.05],
  ["ko", /\p{Script=Hangul}/gu, 0.2],
  ["zh", /\p{Script=Han}/gu, 0.2],
  ["he", /\p{Script=Hebrew}/gu, 0.3],
  ["el", /\p{Script=Greek}/gu, 0.3],
  ["th", /\p{Script=Thai}/gu, 0.3],
  ["hi", /\p{Script=Devanagari}/gu, 0.3],
];

/** The commonest small words of each language; a text is given to the language that most of its words are found in. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is for it as with was on be by this are have not from at we which or an they",
  de: "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er",
  fr: "le la les de des et du en un une que qui est pour dans par sur au ce pas plus ne il avec sont nous",
  es: "el la de que y en los del las un una por con para es se lo como más su al no son este",
  it: "il di che la e le un una per in del della dei con non sono è gli si nel alla come da",
  pt: "o a de que e os do da em um uma para com não por as dos das no na se mais ao pelo",
  nl: "de het een van en in is dat op te voor met zijn niet aan die er om door ook als bij",
  pl: "i w na z do że się nie jest o jak po od za przez dla oraz są co to",
  sv: "och att det som en i är på för av med den till inte om har ett de var från",
  da: "og at det som en i er på for af med den til ikke om har et de var fra",
  ru: "и в не на что с по для как это от к из за о мы но его они при или",
  uk: "і в не на що з для як це від до та за про ми але його вони при або є",
  ar: "في من على إلى أن هذا التي ما عن لا هو مع كان هذه أو الذي بين كل قد",
  cs: "a v na se že je s z do o k pro za by jsou ale jako nebo podle který která které jsme byl byla bylo po od ve ze",
  sk: "a v na sa že je s z do o k pre za by sú ale ako alebo podľa ktorý ktorá ktoré sme bol bola bolo po od vo zo",
  hu: "a az és hogy nem is egy ez van meg de ha vagy csak már még mint el ki volt azt ezt lesz kell szerint",
  ro: "și de în a la cu pe nu că este o un să din care pentru mai sunt ce se al ale prin fost",
  fi: "ja on ei että se oli kun mutta ovat myös tai hän jos kuin sen joka niin ole mukaan sekä vaan eikä",
  tr: "ve bir bu için ile da de ne çok daha olarak gibi ama var olan kadar sonra en her değil ise hem mi",
  fa: "و در به از که این را با است برای آن یک خود تا کرد بر هم",
};

const SAMPLE = 20_000;
const LETTER = /\p{L}/gu;

/** The main language of a text as a BCP 47 code, or "und" when nothing tells. Looks at the first 20,000 characters. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters === 0) return "und";
  for (const [language, script, atLeast] of BY_SCRIPT) {
    if ((sample.match(script)?.length ?? 0) >= letters * atLeast) return language;
  }
  return bySmallWords(sample);
}

function bySmallWords(sample: string): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  let best = { language: "und", hits: 0 };
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    const known = new Set(list.split(" "));
    const hits = words.reduce((sum, word) => (known.has(word) ? sum + 1 : sum), 0);
    if (hits > best.hits) best = { language, hits };
  }
  const needed = countWords(sample) * 0.04;
  return best.hits >= Math.max(2, needed) ? best.language : "und";
}
