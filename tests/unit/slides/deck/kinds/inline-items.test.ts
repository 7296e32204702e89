import { expect, test } from "@playwright/test";
import { slidesOf } from "../../briefing-of.ts";

for (const [language, paragraph, headline, items] of [
  [
    "English",
    "The ferry stops for three reasons: 1. the price of oil; 2. the state of the pier; and 3. the weather.",
    "The ferry stops for three reasons",
    ["1. the price of oil;", "2. the state of the pier; and", "3. the weather."],
  ],
  [
    "German",
    "Die Fähre hält aus drei Gründen: a) der Preis des Öls; b) der Zustand des Stegs und c) das Wetter.",
    "Die Fähre hält aus drei Gründen",
    ["a) der Preis des Öls;", "b) der Zustand des Stegs und", "c) das Wetter."],
  ],
  [
    "Roman",
    "The ferry shows on its board:\ni. the hour of sailing;\nii. the toll;\niii. the name of its master.",
    "The ferry shows on its board",
    ["i. the hour of sailing;", "ii. the toll;", "iii. the name of its master."],
  ],
  [
    "Russian",
    "Паром не ходит по трём причинам: (1) цена нефти; (2) состояние причала; (3) погода.",
    "Паром не ходит по трём причинам",
    ["(1) цена нефти;", "(2) состояние причала;", "(3) погода."],
  ],
] as const) {
  test(`items in a ${language} sentence are a list under the words that announce them`, async () => {
    expect(await slidesOf(`# Ferry\n\n${paragraph}`)).toEqual([
      expect.objectContaining({ kind: "list", headline, body: items }),
    ]);
  });
}

test("what stands behind the sentence of the last item is no part of it", async () => {
  const rest =
    "The harbour office will publish a new plan for all of its piers and for the ferries of the north before the summer begins.";
  const slides = await slidesOf(
    `# Ferry\n\nThe ferry stops for three reasons: 1. the price of oil; 2. the state of the pier; and 3. the weather. ${rest}`,
  );
  expect(slides.map(({ kind, body }) => [kind, body])).toEqual([
    ["list", ["1. the price of oil;", "2. the state of the pier; and", "3. the weather."]],
    ["statement", [rest]],
  ]);
});

for (const paragraph of [
  "The ferry stops, as paragraph 1. says, and as 2. and 3. say as well.",
  "The ferry stops for two reasons: 1. the price of oil; 2. the weather.",
  "The report said “the ferry stops: 1. for oil; 2. for the pier; 3. for the weather” and more.",
]) {
  test(`“${paragraph}” is no list`, async () => {
    expect((await slidesOf(`# Ferry\n\n${paragraph}`)).map(({ kind }) => kind)).not.toContain("list");
  });
}
