import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

/** The line of the slide that follows a question's. */
async function answer(question: string, paragraph: string): Promise<unknown> {
  const slides = await slidesOf(`# Plan\n\n## Towns\n\nThe towns met.\n\n### ${question}\n\n${paragraph}`);
  return slides.at(-1)?.body;
}

for (const [question, first, rest] of [
  [
    "Will the council mend the ferry?",
    "No, it has turned from the ferry to a bridge for all.",
    "The bridge lets the people of both towns cross the river at any hour of the day.",
  ],
  [
    "What kinds of tolls are there for the towns?",
    "The kinds of tolls for the towns are two, by weight and by head.",
    "The council wants to collect every toll of the river at the bridge of the northern town.",
  ],
  [
    "Will das Amt die Fähre erneuern?",
    "Nein, sie wird im Herbst verkauft.",
    "Die neue Brücke bringt die Menschen beider Städte zu jeder Stunde über den Fluss.",
  ],
  [
    "La ville garde-t-elle le bac ?",
    "Oui, il reste jusqu’à la fin du printemps.",
    "Le nouveau pont mènera les habitants des deux villes sur la rivière à toute heure du jour.",
  ],
  [
    "Сохранит ли город паром?",
    "Нет, его продадут осенью.",
    "Новый мост позволит жителям обоих городов переходить реку в любое время дня.",
  ],
] as const) {
  test(`“${question}” is answered by “${first}”`, async () => {
    const shown = await answer(question, `${first} ${rest} ${rest.replace("bridge", "boat")}`);
    expect(JSON.stringify(shown)).toContain(first);
  });
}

test("a bare yes brings along what it says yes to", async () => {
  const shown = await answer(
    "Is the ferry free?",
    "Yes. The towns pay for it. The weir is old and leaks in winter.",
  );
  expect(JSON.stringify(shown)).toContain("Yes. The towns pay for it.");
});

test("without a question before it, the first sentence has no such claim", async () => {
  const rest =
    "The new bridge of the northern town lets the people of both towns cross the river at any hour.";
  const slides = await slidesOf(
    `# The bridge of the towns\n\n## Towns\n\nNo, it is old. ${rest} It stands well.`,
  );
  expect(JSON.stringify(slides.at(-1)?.body)).toContain(rest);
});
