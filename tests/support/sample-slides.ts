import type { Deck, Run, SetItem, Setting, Shape, Slide, SlideKind } from "../../slides/deck/deck.ts";
import {
  columnWidthsPx,
  fieldValueWidthPx,
  fitSlide,
  headlineBox,
  itemsBox,
  itemWidthPx,
  textBox,
  titleBox,
} from "../../slides/deck/layout.ts";
import { setText } from "../../slides/deck/set-text.ts";
import type { StepName } from "../../slides/deck/type-steps.ts";
import { PLAIN_LOOK } from "../../slides/look/look.ts";
import type { Attribution } from "../../slides/quotations/quotation.ts";

const STATEMENT = ["statement-84", "statement-68", "statement-56", "statement-46", "statement-38"] as const;
const QUOTATION = ["quotation-74", "quotation-62", "quotation-52", "quotation-44", "quotation-36"] as const;
const HEADLINE = ["headline-46", "headline-40"] as const;
const ITEM = ["item-32", "item-28", "item-24"] as const;

const KOTKIN: Attribution = {
  speaker: "Stephen Kotkin",
  role: "Professor, of the Hoover Institution",
  organisation: "Hoover Institution",
};

/** A name and a role that do not stand on one line together. */
const LONG_ROLE: Attribution = {
  speaker: "Dr. Maria-Magdalena Schwarzenberger-Wittgenstein",
  role: "Parlamentarische Staatssekretärin im Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung",
  organisation: null,
};

/** A short, a long and a right-to-left marking. */
const MARKINGS: Readonly<Record<string, string>> = {
  ru: "ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ",
  de: "VS – NUR FÜR DEN DIENSTGEBRAUCH // NUR FÜR MITGLIEDER DES HAUSHALTSAUSSCHUSSES UND IHRE VERTRETER",
  ar: "سري للغاية",
};

/** Decks with slides of every kind, set by hand, in several scripts. */
export function sampleDecks(shape: Shape): readonly Deck[] {
  const deck = (language: string, title: string, slides: readonly Slide[]): Deck => ({
    shape,
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    title,
    fingerprint: "0123456789ab",
    marking: MARKINGS[language] ?? null,
    look: PLAIN_LOOK,
    route: null,
    slides,
  });
  return [
    deck("en", "“Win the Peace”", englishSlides(shape)),
    deck("de", "Vorlage zur Haushaltsrechtsgrundsätzemodernisierung", germanSlides(shape)),
    deck("ru", "Записка о мирном урегулировании", [
      statement(shape, "Все войны ведутся ради мира; война сама по себе не имеет значения.", "statement"),
      quotation(shape, "Можно выиграть войну и проиграть мир; можно проиграть войну и выиграть мир.", [
        "«",
        "»",
      ]),
    ]),
    deck("el", "Υπόμνημα για την ειρήνη", [
      statement(shape, "Όλοι οι πόλεμοι γίνονται για να κερδηθεί η ειρήνη που ακολουθεί.", "question"),
    ]),
    deck("ja", "平和に関する覚書", [
      statement(
        shape,
        "すべての戦争は、平和を勝ち取るためのものです。重要なのは戦争そのものではなく、「平和」です。",
        "statement",
      ),
      quotation(shape, "戦争に勝って平和を失うこともあれば、戦争に負けて平和を勝ち取ることもあります。", [
        "「",
        "」",
      ]),
    ]),
    deck("ar", "مذكرة حول السلام", [
      statement(shape, "كل الحروب تدور حول كسب السلام، وليس حول الحرب في حد ذاتها.", "statement"),
      quotation(shape, "يمكنك أن تربح الحرب وتخسر السلام؛ ويمكنك أن تخسر الحرب وتربح السلام.", ["«", "»"]),
      list(shape, "list", "ما الذي يجب أن نفعله الآن؟", [
        "انضمام أوكرانيا إلى الاتحاد الأوروبي",
        "ضمانات أمنية من الحلفاء",
        "إعادة إعمار البلاد",
      ]),
    ]),
  ];
}

function englishSlides(shape: Shape): readonly Slide[] {
  return [
    title(shape),
    list(
      shape,
      "agenda",
      "Contents",
      ["Where we stand", "What the allies offer", "Three ways to an armistice", "What we recommend"],
      true,
    ),
    {
      ...list(shape, "list", "There are a number of triumphs the West can recognize", [
        "Finland and Sweden, two of the most militarily capable European nations, have joined NATO;",
        "Germany has greatly reduced its dependence on Russia for cheap energy;",
        "European NATO partners have been awakened to the reality of 21st century combat;",
      ]),
      part: { index: 1, count: 2 },
    },
    {
      ...list(shape, "list", "triumphs the West can recognize", [
        "Finland and Sweden have joined NATO;",
        "Germany has greatly reduced its dependence on Russia for cheap energy;",
      ]),
      attribution: { speaker: "Professor Graham Allison", role: null, organisation: null },
    },
    section(shape, "What to do next in Ukraine"),
    statement(shape, "All this without the loss of a single American soldier.", "statement"),
    statement(shape, "How do you win the peace in Ukraine?", "question"),
    statement(
      shape,
      "If you look at the Korean peninsula, of course it’s a very unsatisfactory outcome. It’s only an armistice. It’s not a peace treaty.",
      "statement",
      "The example of Korea",
    ),
    speaker(shape),
    quotation(shape, "You can not only win a war and lose the peace; you can lose a war and win the peace.", [
      "“",
      "”",
    ]),
    quotation(
      shape,
      "That’s a better definition of victory, and that’s how you win the peace.",
      ["“", "”"],
      "How do you get an armistice?",
    ),
    quotation(
      shape,
      "You don’t need to get all of your territory back in order to start the process of European Union accession, transformation of institutions, and rebuilding the country in a new economy with some security arrangements.",
      ["“", "”"],
    ),
    table(shape),
    statement(
      shape,
      "We recommend that the Cabinet endorse option two and announce it before the summit.",
      "decision",
    ),
    statement(
      shape,
      "Seventy-eight years have passed without the use of a nuclear weapon in war.",
      "numbers",
    ),
    statement(shape, "Map of the demilitarized zone between North and South Korea, 1953", "figure"),
    code(shape),
    list(
      shape,
      "comparison",
      "Two ways forward",
      [
        "An armistice on the present line, with accession talks from the first day",
        "A treaty first, and talks when all territory is back",
      ],
      true,
    ),
    list(shape, "timeline", "From invasion to talks", [
      "February 2022: the wider invasion begins",
      "April 2023: Finland joins the alliance",
      "March 2024: Sweden follows",
    ]),
    list(
      shape,
      "sources",
      null,
      [
        "https://www.hoover.org/research/five-years-later-what-we-have-learned-about-winning-the-peace-and-losing-it",
        "Graham Allison, “Russia-Ukraine War: A Report Card”",
      ],
      true,
    ),
    list(shape, "backup", "Further reading", [
      "The Korean armistice agreement of 27 July 1953, with its annexes",
    ]),
    close(shape),
  ];
}

function germanSlides(shape: Shape): readonly Slide[] {
  return [
    statement(
      shape,
      "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
      "statement",
    ),
    {
      ...quotation(shape, "Ein Waffenstillstand ist kein Friedensvertrag, aber er ist der Anfang davon.", [
        "„",
        "“",
      ]),
      attribution: LONG_ROLE,
    },
    list(shape, "list", "Telekommunikationsüberwachungsverordnung und Arbeitsunfähigkeitsbescheinigung", [
      "Die Bundesausbildungsförderungsrechtsänderungsgesetzesbegründung wird dem Hauptausschuss zugeleitet.",
      "https://www.bundesregierung.de/breg-de/themen/buerokratieabbau/gesetzgebungsverfahren-2024-haushaltsrecht",
    ]),
  ];
}

function title(shape: Shape): Slide {
  const values = [
    ["To", "President Biden, Prime Minister Sunak, President Macron"],
    ["From", "Listening to the Other Side"],
    ["Date", "April 11, 2024"],
  ] as const;
  const room = { widthPx: fieldValueWidthPx(shape), heightPx: Infinity };
  const fields = values.map(([label, value]) => ({
    label: setText(runs(label), ["label-24"], room).setting,
    value: setText(runs(value), ["field-28"], room).setting,
  }));
  const steps = ["title-96", "title-72", "title-56", "title-46"] as const;
  const headline = setText(runs("“Win the Peace”"), steps, titleBox(shape, fields)).setting;
  return fitted(shape, { ...emptySlide("title"), headline, body: { kind: "fields", fields } });
}

function section(shape: Shape, words: string): Slide {
  const box = textBox({ kind: "section", shape, headline: null, attribution: null });
  return fitted(shape, {
    ...emptySlide("section"),
    headline: setText(runs(words), ["title-72", "title-56"], box).setting,
  });
}

function statement(shape: Shape, words: string, kind: SlideKind, heading: string | null = null): Slide {
  const headline = heading === null ? null : set(shape, heading, HEADLINE);
  const box = textBox({ kind, shape, headline, attribution: null });
  const { setting } = setText(runs(words), STATEMENT, box);
  return fitted(shape, { ...emptySlide(kind), headline, body: { kind: "text", setting } });
}

function quotation(
  shape: Shape,
  words: string,
  [opening, closing]: readonly [string, string],
  question: string | null = null,
): Slide {
  const headline = question === null ? null : set(shape, question, ["lead-40"]);
  const box = textBox({ kind: "quotation", shape, headline, attribution: KOTKIN });
  const { setting } = setText(runs(words), QUOTATION, box);
  const marks = { opening: { text: opening, start: null }, closing: { text: closing, start: 40 } };
  return fitted(shape, {
    ...emptySlide("quotation"),
    headline,
    body: { kind: "text", setting },
    marks,
    attribution: KOTKIN,
  });
}

function speaker(shape: Shape): Slide {
  const words = "The wisest words of all come from Professor Stephen Kotkin, of the Hoover Institution.";
  const headline = set(shape, "Stephen Kotkin", HEADLINE);
  const box = textBox({ kind: "speaker", shape, headline, attribution: null });
  const { setting } = setText(runs(words), ["statement-56", "statement-46"], box);
  return fitted(shape, { ...emptySlide("speaker"), headline, body: { kind: "text", setting } });
}

function list(
  shape: Shape,
  kind: SlideKind,
  heading: string | null,
  texts: readonly string[],
  marked = false,
): Slide {
  const headline = heading === null ? null : set(shape, heading, HEADLINE);
  const box = itemsBox({ shape, headline, attribution: null });
  const items = texts.map((text, at): SetItem => ({
    marker: marked ? `${at + 1}.` : null,
    markerStart: null,
    depth: 0,
    setting: setText(runs(text), ITEM, { ...box, widthPx: itemWidthPx(shape, 0, marked) }).setting,
  }));
  return fitted(shape, { ...emptySlide(kind), headline, body: { kind: "items", items } });
}

function table(shape: Shape): Slide {
  const rows = [
    ["Ally", "Commitment", "Billions", "Share"],
    ["United States", "Military and budget support", "75.4", "0.3%"],
    ["Germany", "Air defence, ammunition, shelter for refugees", "22.1", "0.6%"],
    ["Estonia", "Howitzers and training", "0.9", "3.6%"],
  ];
  const columns = columnWidthsPx(rows, itemsBox({ shape, headline: null, attribution: null }).widthPx);
  const setRow = (row: readonly string[], step: StepName): readonly Setting[] =>
    row.map(
      (text, at) => setText(runs(text), [step], { widthPx: columns[at] ?? 0, heightPx: Infinity }).setting,
    );
  const [header, ...body] = rows;
  return fitted(shape, {
    ...emptySlide("table"),
    headline: set(shape, "What the allies have given", HEADLINE),
    body: {
      kind: "table",
      columns,
      header: setRow(header ?? [], "column-24"),
      rows: body.map((row) => setRow(row, "cell-26")),
    },
  });
}

function code(shape: Shape): Slide {
  const lines = ["if (armistice.holds()) {", "  startAccession(ukraine);", "}"].map((text) => ({
    runs: runs(text),
  }));
  return fitted(shape, {
    ...emptySlide("code"),
    headline: set(shape, "The rule in short", HEADLINE),
    body: { kind: "text", setting: { step: "code-24", lines } },
  });
}

function close(shape: Shape): Slide {
  return fitted(shape, {
    ...emptySlide("close"),
    headline: set(shape, "Listening to the Other Side", ["title-56", "title-46"]),
    body: { kind: "text", setting: set(shape, "http://lttos.org/", ["item-32"]) },
  });
}

function set(shape: Shape, words: string, steps: readonly StepName[]): Setting {
  return setText(runs(words), steps, headlineBox(shape)).setting;
}

/** Words of the memo in plain style; the offset is made up. */
function runs(words: string): readonly Run[] {
  return [{ text: words, start: 100, strong: false, emphasis: false }];
}

function fitted(shape: Shape, slide: Omit<Slide, "fits" | "smallestTextPx">): Slide {
  const { fits, smallestTextPx } = fitSlide(slide, shape);
  return { ...slide, fits, smallestTextPx };
}

function emptySlide(kind: SlideKind): Omit<Slide, "fits" | "smallestTextPx"> {
  return {
    id: `${kind}-sample`,
    kind,
    rule: kind,
    keyLine: null,
    section: null,
    headline: null,
    body: { kind: "none" },
    marks: null,
    attribution: null,
    part: null,
    paragraphs: { first: 14, last: 14 },
    sources: [],
    notes: [],
    builds: 0,
    standing: "main",
    inTurn: null,
    plannedSeconds: null,
  };
}
