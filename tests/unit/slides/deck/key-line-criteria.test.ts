import { expect, test } from "@playwright/test";
import { CRITERIA } from "../../../../slides/deck/key-line-criteria.ts";
import { opensBackward } from "../../../../slides/deck/backward-openings.ts";
import { points } from "./criterion-points.ts";

const WHOLE = { first: 0, last: 3, sentences: 4 };

test("each criterion has a name of its own and says why", () => {
  expect(new Set(CRITERIA.map(({ name }) => name)).size).toBe(CRITERIA.length);
  expect(CRITERIA.filter(({ why }) => !why.endsWith("."))).toEqual([]);
});

test("what the author marked counts", () => {
  expect([points("emphasis", { emphasised: true }), points("emphasis", {})]).toEqual([1.5, 0]);
});

test("a bold sentence that opens the paragraph counts most", () => {
  expect([points("bold lead", { boldLead: true }), points("bold lead", {})]).toEqual([2, 0]);
});

test("words of the title count, in any form, two at most", () => {
  const titleWords = new Set(["trade", "grain", "nation"]);
  expect([
    points("title words", { text: "They traded it." }, { titleWords: new Set(["trad"]) }),
    points("title words", { text: "Nation, trade, grain" }, { titleWords }),
    points("title words", { text: "Nothing of that kind" }, { titleWords }),
  ]).toEqual([1, 2, 0]);
});

test("words that the memo keeps coming back to count by their share", () => {
  const memoWords = new Map([
    ["grain", 4],
    ["trade", 3],
  ]);
  expect(points("the memo's subject", { text: "Grain trade" }, { memoWords })).toBe(0.5);
});

test("words shared with the rest of the paragraph count by their share", () => {
  expect(
    points("the paragraph's subject", { text: "Grain" }, { paragraphWords: new Map([["grain", 2]]) }),
  ).toBe(0.25);
});

test("every word of content that is missing to three costs a point", () => {
  expect([
    points("substance", {}),
    points("substance", { text: "It is so." }),
    points("substance", { text: "Grain is." }),
  ]).toEqual([0, -3, -2]);
});

test("the first sentence counts most, the last a little less", () => {
  expect([points("position", { first: 0 }), points("position", { last: 3 }), points("position", {})]).toEqual(
    [1.25, 0.75, 0],
  );
});

test("a first sentence that leans, or is taken back, counts hardly more than the last", () => {
  expect(points("position", { text: "But grain is dear.", first: 0 })).toBe(0.85);
  expect(points("position", { text: "Grain is dear.", opens: true })).toBe(points("position", { first: 0 }));
  expect(points("position", { first: 0, following: ["However, it is rare."] })).toBe(0.85);
});

test("twenty-two to thirty-five words are the best length of the memo's own words", () => {
  expect([5, 6, 14, 22, 35, 36].map((words) => points("length", { words }))).toEqual([-1, 0, 0.5, 1, 1, 0.8]);
});

test("each further sentence costs", () => {
  expect([points("one thought", {}), points("one thought", { last: 3, words: 30 })]).toEqual([-0, -0.9]);
});

for (const text of [
  "But grain is dear.",
  "This is dear.",
  "“And so on.",
  "Aber es ist so.",
  "Mais le blé est cher.",
  "Но хлеб дорог.",
]) {
  test(`“${text}” opens backwards`, () => {
    expect([
      points("backward opening", { text }),
      points("backward opening", { text, first: 0 }),
      points("backward opening", { text, ...WHOLE }),
    ]).toEqual([-2.5, -2.5, -1.5]);
  });
}

for (const text of [
  "Grain is dear.",
  "It would be better if it were cheap.",
  "Thistles grow.",
  "Italy trades.",
]) {
  test(`“${text}” opens as it should`, () => expect(points("backward opening", { text })).toBe(0));
}

test("what is only conceded costs when the turn follows, in any language", () => {
  const turn = { following: ["But it is cheap."] };
  expect([
    points("half a concession", { text: "Grain is, of course, dear.", ...turn }),
    points("half a concession", { text: "Grain is dear.", ...turn }),
    points("half a concession", { text: "Grain is, of course, dear.", following: ["We buy it."] }),
    points("half a concession", { text: "Grain is, of course, dear.", following: [] }),
    points("half a concession", { text: "Конечно, хлеб дорог.", following: ["Но он нужен."] }),
  ]).toEqual([-4, 0, 0, 0, -4]);
});

test("a concession together with its turn counts", () => {
  const text = "Grain is, of course, dear. But the towns need bread and seed.";
  expect([
    points("a turn with its ground", { text, last: 2 }),
    points("a turn with its ground", { text }),
  ]).toEqual([1.5, 0]);
});

test("a paragraph that is short enough to be left whole counts", () => {
  expect([points("whole paragraph", WHOLE), points("whole paragraph", {})]).toEqual([0.5, 0]);
});

test("a line full of things counts, up to a point", () => {
  expect([
    points("fullness", { text: "Grain, bread." }),
    points("fullness", { content: [..."abcdefghijklmn"] }),
  ]).toEqual([0.2, 1]);
});

test("an opening that only points at what follows costs", () => {
  const two = { first: 0, last: 1 };
  expect([
    points("opening remark", { opening: "This is interesting.", ...two }),
    points("opening remark", { opening: "Grain and bread are dear.", ...two }),
    points("opening remark", { opening: "This is interesting.", first: 0, last: 0 }),
  ]).toEqual([-1.75, 0, 0]);
});

test("a line that announces costs, unless the paragraph is that one sentence", () => {
  expect([
    points("announcement", { text: "She began:" }),
    points("announcement", { text: "Grain is dear. She began:", ...WHOLE }),
    points("announcement", { text: "She began:", first: 0, last: 0, sentences: 1 }),
  ]).toEqual([-3, -3, 0]);
});

test("a line that sends the reader elsewhere costs", () => {
  expect([
    points("points elsewhere", { text: "The above is agreed." }),
    points("points elsewhere", { text: "Grain is dear." }),
  ]).toEqual([-1, 0]);
});

test("sentences that lean on the line count with it, and so do mirrored halves", () => {
  expect([points("belongs together", { leaning: 2 }), points("both halves", { halves: 1 })]).toEqual([
    0.9, 0.6,
  ]);
});

test("a concession costs less when its turn comes later", () => {
  expect(
    points("half a concession", {
      text: "Grain is, of course, dear.",
      following: ["We buy it.", "But it is cheap."],
    }),
  ).toBe(-1.5);
});

for (const text of [
  "In June, he asked for grain.",
  "Eventually this led to a shortage.",
  "Together, as many have argued, these reforms fed the city.",
  "The general view is that these mills are old.",
  "Am Ende blieb diese Mühle allein stehen.",
  "Aujourd'hui cette ville importe du blé.",
  "Без хлеба этот город не проживёт.",
  "去年，這些磨坊都關閉了。",
]) {
  test(`“${text}” leans on what stood before it`, () => {
    expect([
      points("leans on what stood before", { text }),
      points("leans on what stood before", { text, first: 0 }),
      points("leans on what stood before", { text, ...WHOLE }),
    ]).toEqual([-1.25, -1.25, -0.75]);
  });
}

for (const text of [
  "Die Mühlen stehen still.",
  "Das Brot ist teuer.",
  "En 1911, le blé était cher.",
  "O trigo subiu de preço.",
  "Car owners buy no grain.",
]) {
  test(`“${text}” opens with an article or a noun, and not backwards`, () => {
    expect(points("backward opening", { text })).toBe(0);
  });
}

for (const text of [
  "When the minister came, he asked for grain.",
  "In October, the mills closed.",
  "Under this memorandum, agencies buy grain.",
  "Agencies shall help those who mill grain.",
  "Grain, oil, and these days water are dear.",
]) {
  test(`“${text}” stands by itself`, () => {
    expect(points("leans on what stood before", { text })).toBe(0);
  });
}

test("a line with the signs of a site generator or of a link that is none costs", () => {
  expect([
    points("mark-up", { text: "Sign like {{< count >}} others." }),
    points("mark-up", { text: "See the [plan]({{ site }}/plan)." }),
    points("mark-up", { text: "Grain is dear [sic] (again)." }),
  ]).toEqual([-4, -4, 0]);
});

test("a line that names what only the sentence before says points back", () => {
  expect([
    points("points back", {
      text: "Grain dealers in the towns of the east know one exception to this rule.",
    }),
    points("points back", {
      text: "Grain dealers in the towns of the east know one exception to this rule.",
      ...WHOLE,
    }),
    points("points back", { text: "Grain dealers in the towns of the east know one exception to the rule." }),
  ]).toEqual([-1.25, 0, 0]);
});

test("it does so less where it opens the paragraph, and more where its tie to the sentence before is cut off", () => {
  const line = "Grain dealers in the towns of the east know one exception to this rule.";
  expect([
    points("points back", { text: line, first: 0 }),
    points("points back", { text: line, parts: [`Thus, ${line}`] }),
  ]).toEqual([-0.75, -2]);
});

test("what stands behind a semicolon is half a sentence, all the more when it joins on", () => {
  expect([
    points("half a sentence", { text: "the mills stand still", inside: true }),
    points("half a sentence", { text: "and the mills stand still", inside: true }),
    points("half a sentence", { text: "The mills stand still." }),
  ]).toEqual([-0.75, -1.5, 0]);
});

test("a citation behind a sentence costs", () => {
  const two = { first: 0, last: 1 };
  expect([
    points("a citation in tow", { text: "The mills must obey. 44 U.S.C. § 35 (a).", ...two }),
    points("a citation in tow", { text: "The mills must obey. The bakers obey.", ...two }),
  ]).toEqual([-1.2, 0]);
});

test("a line about the paper costs", () => {
  expect([
    points("speaks of the paper", { text: "In this section we turn to grain." }),
    points("speaks of the paper", { text: "Grain is dear." }),
  ]).toEqual([-2.5, 0]);
});

test("the point behind a turn counts, and what a turn takes back costs", () => {
  expect([
    points("the point after a turn", { text: "grain is cheap.", parts: ["However, grain is cheap."] }),
    points("the point after a turn", { text: "Grain is cheap." }),
    points("before a turn", { text: "Grain is dear.", following: ["However, bread is cheap."] }),
    points("before a turn", { text: "Grain is dear.", following: ["Bread is cheap."] }),
  ]).toEqual([0.6, 0, -0.4, 0]);
});

test("what must be done counts", () => {
  expect([
    points("what must be done", { text: "Agencies must buy grain." }),
    points("what must be done", { text: "Agencies buy grain." }),
  ]).toEqual([1, 0]);
});

test("a thing that was brought in before costs, unless the memo keeps speaking of it", () => {
  expect([
    points("takes up a thing", { takenUp: ["manual"] }),
    points("takes up a thing", { takenUp: ["manual"] }, { memoWords: new Map([["manual", 6]]) }),
    points("takes up a thing", { takenUp: ["manual"] }, { titleWords: new Set(["manual"]) }),
    points("takes up a thing", { takenUp: [] }),
  ]).toEqual([-0.9, 0, 0, 0]);
});

test("what somebody asked costs without the answer behind it", () => {
  const asked = "Gray asked the miller whether the quay would hold.";
  const middle = { last: 1, sentences: 3 };
  expect([
    points("asks and does not answer", { text: asked, ...middle }),
    points("asks and does not answer", { text: `${asked} Hale said that it would.`, ...middle }),
    points("asks and does not answer", { text: "Gray asked the miller to leave.", ...middle }),
    points("asks and does not answer", { text: asked, last: 2, sentences: 3 }),
    points("asks and does not answer", { text: "The quay is old. Will it hold?", first: 0, ...middle }),
  ]).toEqual([-0.75, 0, 0, 0, -0.75]);
});

test("an example costs without the sentence that it belongs to", () => {
  expect([
    points("an example alone", { opening: "the ferry stops.", parts: ["For example, the ferry stops."] }),
    points("an example alone", { opening: "The ferry stops.", parts: ["The ferry stops."] }),
  ]).toEqual([-1, 0]);
});

test("half of a pair of marks, or of “not only … but also”, costs", () => {
  expect([
    points("half of a pair", { text: "Grain!” they said.", balanced: false }),
    points("half of a pair", { text: "Grain is not only dear." }),
    points("half of a pair", { text: "Grain is not only dear but also rare." }),
    points("half of a pair", { text: "On the one hand, grain is dear." }),
    points("half of a pair", { text: "On the one hand grain is dear, on the other it is good." }),
  ]).toEqual([-2, -1, 0, -1.5, 0]);
});

test("a sentence that only promises to say something costs", () => {
  expect([
    points("says that something will be said", { text: "There are two reasons." }),
    points("says that something will be said", { text: "What had happened?" }),
    points("says that something will be said", { text: "The team has identified several issues." }),
    points("says that something will be said", { text: "While grain is good, there are limitations." }),
    points("says that something will be said", { text: "Two reasons speak for grain." }),
  ]).toEqual([-2, -2, -2, -2, 0]);
});

for (const line of [
  "Parce que le pont est fermé.",
  "最顯著的例子是港口的起重機。",
  "السبب الآخر هو أن الميناء مغلق.",
]) {
  test(`“${line}” opens backward`, () => expect(opensBackward(line)).toBe(true));
}

test("what the next sentence refutes costs, in any language", () => {
  const before = { text: "The mills are safe." };
  expect(
    [
      "This is false.",
      "But in fact they burn.",
      "Far too few, as the council found.",
      "Das ist falsch.",
      "C’est faux.",
      "No es así.",
      "На самом деле они горят.",
      "但事實上它們著火了。",
    ].map((next) => points("taken back", { ...before, following: [next] })),
  ).toEqual(Array(8).fill(-1.5));
  expect(points("taken back", { ...before, following: ["In fact they were never safer."] })).toBe(-0.3);
  expect(points("taken back", { ...before, following: ["They are of stone."] })).toBe(0);
});

test("in a row of questions the one costs that does not ask with a word of its own", () => {
  const preceding = "Qui décide du prix ?";
  expect([
    points("one of a row of questions", { text: "Les ministres des États ?", preceding }),
    points("one of a row of questions", { text: "Comment le blé est-il vendu ?", preceding }),
    points("one of a row of questions", { text: "Les ministres des États ?", preceding: "Il est tard." }),
  ]).toEqual([-1.25, 0, 0]);
});

test("somebody else's words in marks cost behind a word that keeps away from them", () => {
  const text = "The miller, too, was a “people's hero”.";
  expect([
    points("the other side's words", { text, preceding: "That is convenient for the council." }),
    points("the other side's words", { text, preceding: "The council met." }),
  ]).toEqual([-1.25, 0]);
});

for (const text of [
  "The latter costs more.",
  "後者のほうが高い。",
  "後者更貴。",
  "Celle-ci coûte plus cher.",
]) {
  test(`“${text}” says neither which two there are nor which is meant`, () => {
    expect(points("the former and the latter", { text })).toBe(-1);
  });
}
