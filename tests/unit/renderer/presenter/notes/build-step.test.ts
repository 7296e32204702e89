import { expect, test } from "@playwright/test";
import { builtPassage, isBuilt } from "../../../../../renderer/presenter/notes/build-step.ts";
import type { SetItem, Slide } from "../../../../../slides/deck/deck.ts";
import { handMadeSlide } from "../../../../support/hand-made-deck.ts";

function item(start: number, text: string, depth: number): SetItem {
  const run = { text, start, strong: false, emphasis: false };
  return { marker: null, markerStart: null, depth, setting: { step: "item-32", lines: [{ runs: [run] }] } };
}

const slide: Slide = {
  ...handMadeSlide("list", "list", {}),
  builds: 1,
  body: { kind: "items", items: [item(0, "first", 0), item(10, "second", 0), item(20, "under it", 1)] },
};

test("a build brings an outermost item with what stands under it; before the first there is none", () => {
  expect(builtPassage(slide, 0)).toBeNull();
  expect(builtPassage(slide, 1)).toEqual({ start: 10, end: 28 });
  expect(builtPassage({ ...slide, builds: 0 }, 0)).toBeNull();
});

test("the notes' words in that passage are lit, the others are not", () => {
  const run = { text: "second", start: 10, strong: false, emphasis: false, onSlide: true };
  expect(isBuilt(run, { start: 10, end: 28 })).toBe(true);
  expect(isBuilt({ ...run, start: 4 }, { start: 10, end: 28 })).toBe(false);
  expect(isBuilt(run, null)).toBe(false);
});
