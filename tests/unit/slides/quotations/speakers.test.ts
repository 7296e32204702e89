import { expect, test } from "@playwright/test";
import { find, speakers } from "./support.ts";

const WORDS = "The dam will hold for another winter, but not for two";

const NAMED: readonly (readonly [where: string, text: string, speaker: string])[] = [
  ["before it", `Maria Keller said, “${WORDS}.”`, "Maria Keller"],
  ["before it, with a colon", `Maria Keller, the chief engineer: “${WORDS}.”`, "Maria Keller"],
  [
    "before it, with an office between",
    `Maria Keller, an engineer with the Water Board, warned that “${WORDS}.”`,
    "Maria Keller",
  ],
  ["behind it", `“${WORDS},” said Maria Keller.`, "Maria Keller"],
  ["behind it, before the verb", `“${WORDS},” Maria Keller said on Monday.`, "Maria Keller"],
  ["by a phrase", `According to Maria Keller, “${WORDS}.”`, "Maria Keller"],
  ["by a phrase behind it", `“${WORDS},” according to Maria Keller.`, "Maria Keller"],
  [
    "in the paragraph before",
    `Nobody knew better than the next speaker. This is how Maria Keller began:\n\n“${WORDS}.”`,
    "Maria Keller",
  ],
  [
    "one sentence before the colon",
    `The clearest words come from Maria Keller. We quote them in full:\n\n“${WORDS}.”`,
    "Maria Keller",
  ],
  ["on a line of its own with a dash", `“${WORDS}.”\n\n— Maria Keller, chief engineer`, "Maria Keller"],
  [
    "on a line of its own without one",
    `“${WORDS}.”\n\nMaria Keller, Chief Engineer\n\nNobody else spoke that night, and all went home.`,
    "Maria Keller",
  ],
  ["in brackets", `“${WORDS}.” (Maria Keller, Chief Engineer)`, "Maria Keller"],
  [
    "in a footnote",
    `So it was put: “${WORDS}.”[^1] Then all left.\n\n[^1]: Maria Keller, speech of 3 May.`,
    "Maria Keller",
  ],
  ["by surname alone", `Maria Keller built it.\n\n“${WORDS},” Keller said.`, "Maria Keller"],
  ["with a title", `Professor Maria Keller wrote: “${WORDS}.”`, "Maria Keller"],
  [
    "when somebody else is spoken to",
    `In a letter to Paul Brandt, Maria Keller wrote: “${WORDS}.”`,
    "Maria Keller",
  ],
  ["when she is quoted by another", `The paper quoted Maria Keller as saying, “${WORDS}.”`, "Maria Keller"],
  ["in the sentence before", `Maria Keller warned of the spring. “${WORDS}.”`, "Maria Keller"],
];

for (const [where, text, speaker] of NAMED) {
  test(`names a speaker ${where}`, async () => {
    expect(await speakers(text)).toEqual([speaker]);
  });
}

const ABROAD: readonly (readonly [language: string, text: string])[] = [
  [
    "German",
    "Der Damm ist alt und die Stadt wartet auf Geld von der Regierung. Die Ingenieurin Maria Keller sagte: „Der Damm hält noch einen Winter, aber nicht zwei.“",
  ],
  [
    "German, behind it",
    "Der Damm ist alt und die Stadt wartet auf das Geld. „Der Damm hält noch einen Winter, aber nicht zwei“, sagte Maria Keller am Montag.",
  ],
  [
    "French",
    "Le barrage est ancien et la ville attend une aide de l’État pour les travaux. « Le barrage tiendra encore un hiver, mais pas deux », a déclaré Maria Keller.",
  ],
  [
    "Spanish",
    "La presa es vieja y la ciudad espera que el gobierno pague las obras. «La presa aguantará un invierno más, pero no dos», dijo Maria Keller.",
  ],
  [
    "Italian",
    "La diga è vecchia e la città aspetta che il governo paghi i lavori della valle. Secondo Maria Keller, «la diga reggerà ancora un inverno, ma non due».",
  ],
  [
    "Russian",
    "Плотина стара, и город не знает, что делать с ней. «Плотина выдержит ещё одну зиму, но не две зимы», — сказала Мария Келлер.",
  ],
];

for (const [language, text] of ABROAD) {
  test(`names a speaker in ${language}`, async () => {
    expect(await speakers(text)).toEqual([language === "Russian" ? "Мария Келлер" : "Maria Keller"]);
  });
}

test("gives name, office and body apart", async () => {
  const { quotations } = await find(
    `The wisest words come from Professor Maria Keller, of the Alpine Institute:\n\n“${WORDS}.”`,
  );
  expect(quotations[0]?.attribution).toEqual({
    speaker: "Maria Keller",
    role: "Professor, of the Alpine Institute",
    organisation: "Alpine Institute",
  });
});

test("counts the letters of a body before a name to the office, not to the name", async () => {
  const words = "Плотина выдержит ещё одну зиму, но не две, и все это знают";
  const { quotations } = await find(`Генеральный директор МОК Анна Петрова сказала: «${words}».`);
  expect(quotations[0]?.attribution?.speaker).toBe("Анна Петрова");
  expect(quotations[0]?.attribution?.role).toContain("МОК");
});

test("takes the office from where the name was first given", async () => {
  const { quotations } = await find(
    `Maria Keller, director of the Water Board, built it.\n\n“${WORDS},” Keller said.`,
  );
  expect(quotations[0]?.attribution).toEqual({
    speaker: "Maria Keller",
    role: "director of the Water Board",
    organisation: "Water Board",
  });
});

test("gives both parts of a broken quotation to its speaker", async () => {
  expect(await speakers("“The bridge is closed,” Paul Brandt said. “It will stay so for a year.”")).toEqual([
    "Paul Brandt",
    "Paul Brandt",
  ]);
});

test("resolves a pronoun to the only person named before it", async () => {
  expect(await speakers(`Maria Keller came late. “${WORDS},” she said.`)).toEqual(["Maria Keller"]);
});

test("names speakers in Chinese and Japanese by their titles", async () => {
  expect(
    (await find("李明市长指出：“河水将在月底之前再次上涨，我们必须做好一切准备。”")).quotations[0]
      ?.attribution,
  ).toEqual({ speaker: "李明", role: "市长", organisation: null });
  expect(
    await speakers("田中知事は「川の水位は月末までに再び上がるだろう、準備が必要だ」と述べた。"),
  ).toEqual(["田中"]);
});

test("does not give a second voice the words of the first", async () => {
  expect(
    await speakers(
      "“The bridge is closed now,” Paul Brandt said; Maria Keller replied that it was “open to all who dare to cross it on foot.”",
    ),
  ).toEqual(["Paul Brandt", "Maria Keller"]);
});

test("does not take the next sentence for a witness", async () => {
  expect(
    await speakers(
      "The proverb runs on like this: “Nothing is built on sand that stands for very long.” Paul Brandt never said it.",
    ),
  ).toEqual([null]);
});

test("leaves a pronoun open that could mean two, and says who they are", async () => {
  const { quotations, problems } = await find(
    `Maria Keller met Anna Weiss. “${WORDS}, and that is all there is to say,” she said.`,
  );
  expect(quotations[0]?.attribution).toBeNull();
  expect(
    problems.map(({ code, severity, message }) => [
      code,
      severity,
      /Maria Keller or Anna Weiss/u.test(message),
    ]),
  ).toEqual([["quotation/no-speaker", "note", true]]);
});

test("names nobody when another's office is the subject", async () => {
  const [speaker] = await speakers(
    `In reply to Paul Brandt’s question, the committee found that “${WORDS}.”`,
  );
  expect(speaker).toBe("committee");
});

test("names nobody for somebody's thing", async () => {
  expect(
    await speakers(`Paul Brandt’s dog wore a label, and on it stood in small letters “${WORDS}.”`),
  ).toEqual([null]);
});

test("names laws, courts, reports and papers", async () => {
  expect(await speakers(`Article 5 of the Treaty states that “${WORDS}.”`)).toEqual([
    "Article 5 of the Treaty",
  ]);
  expect(await speakers(`The Supreme Court held that “${WORDS}.”`)).toEqual(["Supreme Court"]);
  expect(await speakers(`The annual report concludes that “${WORDS}.”`)).toEqual(["annual report"]);
  expect(await speakers(`The Morning Herald wrote that “${WORDS}.”`)).toEqual(["Morning Herald"]);
});

test("gives the answers of an interview to the one person it is with", async () => {
  const text = `We talked to Maria Keller, the chief engineer.\n\n## Will it hold?\n\n“${WORDS}.”\n\n## And then?\n\n“Then we shall build another one, further up the valley.”`;
  expect(await speakers(text)).toEqual(["Maria Keller", "Maria Keller"]);
});

test("does not take the memo's own signature for the speaker", async () => {
  expect(
    await speakers(`It was said in the hall that night:\n\n“${WORDS}.”\n\nSincerely,\n\nPaul Brandt`),
  ).toEqual([null]);
});

test("leaves out the word that leads on from a document to its title", async () => {
  expect(await speakers(`Attention is called to an act of Congress entitled:\n\n“${WORDS}.”`)).toEqual([
    "act of Congress",
  ]);
});

test("a numbered part of something unnamed is nobody", async () => {
  expect(await speakers(`Paragraph 4 states that “${WORDS}.”`)).toEqual([null]);
});

test("a name over a list is a heading as likely as a speaker", async () => {
  const list = "- The Treasury will review what it was sent, and answer.\n- More of the same.";
  expect(await speakers(`Treasury Actions:\n\n${list}`)).toEqual([]);
});

const OFFICE_AND_NAME: readonly (readonly [language: string, text: string, speaker: string, role: string])[] =
  [
    [
      "English",
      `“${WORDS},” said the head of the water board, Maria Keller.`,
      "Maria Keller",
      "head of the water board",
    ],
    [
      "Spanish",
      "La presa es vieja y la ciudad espera el dinero que no llega. «La presa aguantará otro invierno, pero no dos más», respondió la directora técnica de la cuenca, María Colón, quien se marchó.",
      "María Colón",
      "directora técnica de la cuenca",
    ],
    [
      "Portuguese",
      "A barragem é velha e a cidade espera o dinheiro que não chega. “A barragem aguenta mais um inverno, mas não aguenta dois”, disse o secretário estadual, João Prado.",
      "João Prado",
      "secretário estadual",
    ],
    [
      "Arabic",
      "قال مدير السد في المدينة، الدكتور سامي حداد: «إن السد سيصمد شتاء آخر ولكنه لن يصمد شتاءين من غير ترميم».",
      "الدكتور سامي حداد",
      "مدير السد في المدينة",
    ],
    [
      "Korean",
      "김민수 수자원공사 사장은 “댐은 올겨울을 견디겠지만 두 번의 겨울을 견디지는 못할 것이며 그것을 모두 알고 있다”고 말했다.",
      "김민수",
      "수자원공사 사장",
    ],
  ];

for (const [language, text, speaker, role] of OFFICE_AND_NAME) {
  test(`tells the office from the name beside it in ${language}`, async () => {
    const { quotations } = await find(text);
    expect(quotations.map(({ attribution }) => attribution)).toMatchObject([{ speaker, role }]);
  });
}

test("a name behind an office is not the speaker when it begins a sentence of its own", async () => {
  expect(
    await speakers(`“${WORDS},” according to the head of the board, Maria Keller refused to believe.`),
  ).not.toContain("Maria Keller");
});

test("no name runs into the label of the next line or into a verb in capitals", async () => {
  const turns = [
    "Present: Ms. Keller, Dr. Lind\nApologies: Mr. Tan",
    "MS. KELLER: The dam will hold for another winter.",
    "DR. LIND: It will not hold for two of them.",
    "MS. KELLER: Nobody has ever said that it would.",
  ].join("\n\n");
  expect(await speakers(turns, "txt")).toEqual(["Keller", "Lind", "Keller"]);
  expect(await speakers(`1. MINISTER KELLER SAID: "${WORDS.toUpperCase()}."\n`, "txt")).toEqual(["KELLER"]);
});

test("an office to which the name is the apposition is the speaker's, a doctor's title is none", async () => {
  const roleOf = async (leadIn: string): Promise<string | null | undefined> =>
    (await find(`${leadIn} “The dam will not hold for another winter, and everybody knows it.”`))
      .quotations[0]?.attribution?.role;
  expect(await roleOf("In May the chief engineer, Dr Maria Keller, said:")).toBe("chief engineer");
  expect(await roleOf("He left the practice to his minister in Bern, Maria Keller, who said:")).toBe(
    "minister in Bern",
  );
  expect(await roleOf("In May the Secretary of the Treasury, Maria Keller, said:")).toBe(
    "Secretary of the Treasury",
  );
  expect(await roleOf("In May Dr Maria Keller said:")).toBeNull();
  expect(await roleOf("Behind the bridge, Dr Maria Keller, who was tired, said:")).toBeNull();
});
