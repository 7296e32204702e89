import { expect, test } from "@playwright/test";
import { pointsByPronoun } from "../../../../slides/deck/pointing-pronouns.ts";

for (const sentence of [
  "The town has done little with these, and yet the quay stands.",
  "It was exactly this kind of storm.",
  "In June the council recognised both harbours.",
  "There are good reasons for this.",
  "If this happens, the ferry will stop.",
  "Wenn dies geschieht, fährt keine Fähre.",
  "Si cela a lieu, le bac s’arrête.",
  "Há duas razões para acreditar nisso.",
  "Todo depende de ello.",
  "Если это произойдёт, паром встанет.",
  "Город узнал об этом.",
]) {
  test(`“${sentence}” points at what stood before`, () => {
    expect(pointsByPronoun(sentence)).toBe(true);
  });
}

for (const sentence of [
  "The town has done little with these boats.",
  "The council recognised both the harbour and the quay.",
  "Both sides want the ferry.",
  "The ferry is used by both bakers and the miller.",
  "If both ferries stop, the bridge is the only way.",
  "The report is for those who own boats.",
  "If this ferry stops, the town has no bread.",
  "Wenn diese Fähre hält, ist das Brot da.",
  "Si cette année le bac s’arrête, la ville a faim.",
  "Если это судно встанет, хлеба не будет.",
]) {
  test(`“${sentence}” says itself what it means`, () => {
    expect(pointsByPronoun(sentence)).toBe(false);
  });
}
