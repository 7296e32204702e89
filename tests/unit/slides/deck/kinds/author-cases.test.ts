import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

const FACTS = [
  "The ferry of the north stops in June.",
  "The quay will be built anew by the end of the year.",
  "The mill below the dam grinds rye for four towns.",
];

for (const note of [
  "Mary Gray is a public affairs specialist in the Port of Lund, Locks Division.",
  "Dr. Mary A. Gray, PMP, is a Program Analyst, in Locks and Tolls at the Harbour Office.",
  "John Hale leads the Ferry Program. Ann Reed, Tom Miller and Eve Ford are toll specialists at the Port of Lund.",
  "Mary Gray works at the Harbour Office. She lives near the quay.",
  "Anna Grau ist Leiterin des Hafenamts in Lund.",
  "Anne Gris est chercheuse au port de Lund.",
  "Launch team: Mary Gray, John Hale, Ann Reed, and Tom Miller",
]) {
  test(`“${note}” at the end tells who made the text, and makes no slide`, async () => {
    const slides = await slidesOf(`# Plan\n\n${[...FACTS, `*${note}*`].join("\n\n")}`);
    expect(slides.map(({ body }) => body)).toEqual(FACTS.map((fact) => [fact]));
    expect(slides.at(-1)?.notes).toEqual([FACTS[2], note]);
  });
}

for (const [note, why] of [
  ["Mary Gray is a harbour master at the Port of Lund.", "speaks of somebody the text speaks of"],
  ["The Harbour Office is a member of the league of ports.", "speaks of an office"],
] as const) {
  test(`“${note}” has its slide where it ${why}`, async () => {
    const about = "Mary Gray raised the tolls of the ferry in May without asking the council.";
    const slides = await slidesOf(`# Plan\n\n${[...FACTS, about, note].join("\n\n")}`);
    expect(slides.at(-1)?.body).toEqual([note]);
  });
}

for (const duty of [
  "Mary Gray leads the clearing of the east quay.",
  "Port Lund manages the stores of rye.",
]) {
  test(`“${duty}” at the end is what somebody is to do, and has its slide`, async () => {
    const slides = await slidesOf(`# Plan\n\n${[...FACTS, duty].join("\n\n")}`);
    expect(slides.at(-1)?.body).toEqual([duty]);
  });
}

test("who holds which office has its slide in a paper with the fields of a memo", async () => {
  const post = "Mary Gray is the officer in charge of the east quay.";
  const slides = await slidesOf(
    `TO: The Council\n\nFROM: The Harbour Office\n\nSUBJECT: Plan\n\n${[...FACTS, post].join("\n\n")}`,
  );
  expect(slides.at(-1)?.body).toEqual([post]);
});
