import { expect, test } from "@playwright/test";
import { isInterjection, isSmallTalk } from "../../../../../slides/deck/kinds/small-talk.ts";
import { slidesOf } from "../../briefing-of.ts";

for (const sentence of [
  "Exactly.",
  "Oh okay.",
  "Greetings, Ann.",
  "Excellent, have a good evening.",
  "Genau.",
  "Tout à fait.",
  "De acuerdo.",
  "Понятно.",
  "好的。",
  "なるほど。",
  "알겠습니다.",
]) {
  test(`“${sentence}” agrees, greets or parts`, () => {
    expect(isInterjection(sentence)).toBe(true);
  });
}

for (const sentence of [
  "Thanks for elaborating.",
  "I appreciate the overview.",
  "Could you elaborate on the tolls?",
  "What can I do for you today?",
  "I’ll read the log and get back to you by noon.",
]) {
  test(`“${sentence}” keeps a talk going`, () => {
    expect([isSmallTalk(sentence), isInterjection(sentence)]).toEqual([true, false]);
  });
}

for (const sentence of [
  "Great Yarmouth is a port.",
  "How did you build the quay?",
  "Right of way costs a toll.",
  "Yes.",
]) {
  test(`“${sentence}” is more than small talk`, () => {
    expect(isSmallTalk(sentence)).toBe(false);
  });
}

test("turns of a talk stand under their speaker, and small talk in the notes of the next turn", async () => {
  const talk = [
    "Ann: Hello, this is Ann from the ferry.",
    "Harbour Office: Greetings, Ann. What can I do for you today?",
    "Ann: The ferry needs a new landing on the eastern bank before the winter floods come.",
    "Harbour Office: Thanks for explaining. The eastern bank belongs to the mill, and the miller has to agree to it.",
    "Ann: Understood. Thank you.",
    "Harbour Office: Have a good day.",
  ];
  const slides = await slidesOf(`# Ferry\n\n${talk.join("\n\n")}`);
  expect(slides.map(({ headline, body, notes }) => [headline, body?.[0], notes?.length])).toEqual([
    ["Ann", talk[2]?.slice("Ann: ".length), 3],
    ["Harbour Office", "The eastern bank belongs to the mill, and the miller has to agree to it.", 3],
  ]);
});

test("labels that come once each are no speakers", async () => {
  const slides = await slidesOf(
    "# Ferry\n\nGoal: The ferry runs in all months of the year from now on.\n\nMeans: The mill pays for the new landing and for its repairs.",
  );
  expect(slides.map(({ headline }) => headline ?? null)).toEqual([null, null]);
});
