import { expect, test } from "@playwright/test";
import { deniesFirst } from "../../../../slides/deck/denials.ts";

for (const [first, second] of [
  ["The best part of the ferry is not its speed.", "The best part is its quiet deck."],
  ["It is not that the tolls are high.", "It is that nobody knows them."],
  ["Der größte Vorteil der Fähre ist nicht ihr Tempo.", "Der größte Vorteil ist ihre Ruhe."],
  ["Главное достоинство парома не в скорости.", "Главное достоинство парома в тишине."],
] as const) {
  test(`“${first}” waits for “${second}”`, () => {
    expect(deniesFirst(first, second)).toBe(true);
    expect(deniesFirst(first, "The quay was built anew in May.")).toBe(false);
    expect(deniesFirst(second, first)).toBe(false);
  });
}
