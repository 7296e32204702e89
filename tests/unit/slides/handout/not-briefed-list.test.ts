import { expect, test } from "@playwright/test";
import type { Deck } from "../../../../slides/deck/deck.ts";
import { pagesSource } from "../../../../slides/export/pages-source.ts";
import { DEFAULT_HANDOUT, HANDOUT_LAYOUTS, type HandoutOptions } from "../../../../slides/handout/options.ts";
import { planHandout, type PlannedHandout } from "../../../../slides/handout/plan-handout.ts";
import type { HandoutSource } from "../../../../slides/handout/source.ts";
import { chooseRoute } from "../../../../slides/routes/chosen-route.ts";
import { briefingOf } from "../briefing-of.ts";

/** Some five minutes to read out: the version of two leaves slides out. */
const MEMO = [
  "Classification: RESTRICTED\n\n# Harbour",
  ...["The mill", "The bridge", "The quay", "The pier", "The market"].map(
    (what) =>
      `${what} must be mended before winter. ${"It has been leaking for a long time now. ".repeat(20)}`,
  ),
].join("\n\n");

interface Version {
  readonly deck: Deck;
  /** As for an audience: without the notes that versions are weighed by. */
  readonly source: HandoutSource;
  readonly leftOut: readonly number[];
}

async function twoMinutes(): Promise<Version> {
  const briefing = await briefingOf(MEMO);
  const deck: Deck = { ...briefing.deck, route: 2 };
  const leftOut = chooseRoute(deck, deck.route)?.leftOut ?? [];
  expect(leftOut.length).toBeGreaterThan(1);
  return { deck, source: pagesSource({ ...briefing, deck }, "audience"), leftOut };
}

function plan({ source }: Version, options: Partial<HandoutOptions>): PlannedHandout {
  return planHandout(source, { ...DEFAULT_HANDOUT, paper: "a4", ...options });
}

const drawnOn = ({ sheets }: PlannedHandout): readonly number[] =>
  sheets.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "slide" ? [part.index] : [])));

const numbersOn = ({ sheets }: PlannedHandout): readonly number[] =>
  sheets.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === "flow" && part.box.startsWith("not-briefed")
        ? part.fragments.flatMap(({ block }) =>
            block.marginStart === null ? [] : [Number(block.marginStart)],
          )
        : [],
    ),
  );

test("pages of a shorter version hold its slides, and last a list of the others with their numbers", async () => {
  const version = await twoMinutes();
  const handout = plan(version, { layout: "6" });
  const briefed = version.deck.slides
    .map((_, index) => index)
    .filter((index) => !version.leftOut.includes(index));
  expect(drawnOn(handout)).toEqual(briefed);
  expect(numbersOn(handout)).toEqual(version.leftOut.map((index) => index + 1));
  expect(handout.sheets.at(-1)?.furniture?.footEnd).toBe(
    `Page ${handout.sheets.length} of ${handout.sheets.length}`,
  );
});

test("what a version leaves out can be left away without a word, or be printed all the same", async () => {
  const version = await twoMinutes();
  const without = plan(version, { layout: "6", notBriefed: "omit" });
  expect([drawnOn(without).length, numbersOn(without)]).toEqual([
    version.deck.slides.length - version.leftOut.length,
    [],
  ]);
  const all = plan(version, { layout: "6", notBriefed: "include" });
  expect([drawnOn(all).length, numbersOn(all)]).toEqual([version.deck.slides.length, []]);
});

for (const layout of HANDOUT_LAYOUTS) {
  test(`the list of layout ${layout} is marked above and below and stands within the page`, async () => {
    const version = await twoMinutes();
    const { sheets, boxes, geometry } = plan(version, { layout, paper: null });
    const list = sheets.filter(({ parts }) =>
      parts.some((part) => part.kind === "flow" && part.box.startsWith("not-briefed")),
    );
    expect(list.length).toBeGreaterThan(0);
    for (const { furniture } of list) expect(furniture?.marking).toHaveLength(1);
    for (const [name, { xPx, widthPx }] of Object.entries(boxes)) {
      if (!name.startsWith("not-briefed")) continue;
      expect(xPx).toBeGreaterThan(40);
      expect(xPx + widthPx).toBeLessThan(geometry.widthPx - 40);
    }
  });
}
