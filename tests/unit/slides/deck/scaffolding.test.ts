import { expect, test } from "@playwright/test";
import { isRoadMap, isScaffolding } from "../../../../slides/deck/scaffolding.ts";

for (const line of [
  "Here are some ways to mend a bridge.",
  "See the annex for the costs.",
  "Though it may look hard, this document outlines the steps to take.",
  "The rest of this paper deals with ferries.",
  "In this section we look at ferries.",
  "Before turning to ferries, let us recall the bridge.",
  "Im Folgenden geht es um die Fähren.",
  "Dans cette section, le pont est décrit.",
  "В этой главе речь идёт о мостах.",
  "讓我們回顧這座橋樑的歷史。",
  "詳しくはこちらをご覧ください。",
]) {
  test(`“${line}” speaks of the paper`, () => {
    expect(isScaffolding(line)).toBe(true);
  });
}

for (const line of [
  "The bridge was built in two sections.",
  "See that every ferry has a crew is what the captain said.".slice(4),
  "The ministers see no need for a ferry.",
  "Die Brücke folgt dem alten Weg.",
]) {
  test(`“${line}” speaks of its subject`, () => {
    expect(isScaffolding(line)).toBe(false);
  });
}

test("a sentence that tells what stands where is a road map", () => {
  expect([
    isRoadMap("Section 2 explains the bridge, and Section 3 outlines the costs."),
    isRoadMap("The rest of this memo is about ferries."),
    isRoadMap("The section of the bridge over the river is closed."),
  ]).toEqual([true, true, false]);
});
