import { expect, test } from "@playwright/test";
import { namesTopicOnly } from "../../../../slides/deck/topic-words.ts";
import { slidesOf } from "../briefing-of.ts";

for (const sentence of [
  "The harbour law had significant implications for the ferry’s tolls.[3]",
  "Our plans for the quay will share a common set of principles.",
  "I draw your attention to the fact that in the outline two changes are proposed.",
  "Das Hafengesetz hatte weitreichende Folgen für die Fähre.",
  "La loi du port a eu de profondes répercussions sur le bac.",
  "La ley del puerto tuvo graves consecuencias para la barca.",
  "La legge del porto ebbe gravi conseguenze per il traghetto.",
  "Закон о порте имел серьёзные последствия для парома.",
]) {
  test(`“${sentence}” leaves what it is to the next one`, () => {
    expect(namesTopicOnly(sentence)).toBe(true);
  });
}

for (const sentence of [
  "The flood had grave consequences for the mills: nine of ten closed.",
  "Two bridges are proposed north of the dam.",
  "The tolls had an effect on the ferry, which lost half of its guests.",
]) {
  test(`“${sentence}” says what it is`, () => {
    expect(namesTopicOnly(sentence)).toBe(false);
  });
}

for (const [topic, point] of [
  [
    "The harbour law of the spring had significant implications for the ferry’s tolls and the quay.",
    "Every barge now pays by its weight, which the harbour master has to check at the gate before noon.",
  ],
  [
    "My favorite part of the new ferry is not that it makes the river quicker to cross.",
    "My favorite part is that millers of both towns now meet on its deck every morning and trade their flour.",
  ],
] as const) {
  test(`“${topic}” brings what follows it along, or gives way to it`, async () => {
    const after = "Nobody in the council had planned for it when the boats were ordered in the winter.";
    const slides = await slidesOf(`# Plan\n\n${topic} ${point} ${after}`);
    expect(slides.map(({ body }) => body?.join(" "))).toEqual([expect.stringContaining(point)]);
  });
}
