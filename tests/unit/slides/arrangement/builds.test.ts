import { expect, test } from "@playwright/test";
import { arrangedFrom } from "./support.ts";

const MEMO = "# Harbour\n\nThe mill stands.\n\nWe ask for:\n\n- boats\n- ropes\n- coal\n";

test("a list is let come in turn, and the last word counts", async () => {
  const { briefing } = await arrangedFrom(
    MEMO,
    ({ slide }) => ({ kind: "builds", slide: slide(3), inTurn: true }),
    ({ slide }) => ({ kind: "builds", slide: slide(3), inTurn: false }),
  );
  expect([briefing.deck.slides[2]?.inTurn, briefing.unplaced]).toEqual([false, []]);
});

test("a slide without items is refused in a sentence", async () => {
  const { briefing } = await arrangedFrom(MEMO, ({ slide }) => ({
    kind: "builds",
    slide: slide(2),
    inTurn: true,
  }));
  expect(briefing.unplaced.map(({ problem }) => problem.message)).toEqual([
    "A statement slide has no items to come one after the other.",
  ]);
});
