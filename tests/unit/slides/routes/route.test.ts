import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { ROUTE_MINUTES, routesOf, slideMs } from "../../../../slides/routes/route.ts";
import { anyMemo } from "../any-memo.ts";
import { briefingIfRead, briefingOf } from "../briefing-of.ts";

/** A paragraph that takes about a minute to read out. */
const minute = (subject: string): string => `${subject} ${"goes on and on ".repeat(34)}to its end.`;

const MEMO = [
  "# Harbour",
  "To: The Council",
  ...["Boats", "Ropes", "Coal"].flatMap((section) => [
    `## ${section}`,
    ...["First", "Second", "Third", "Fourth"].map((each) => minute(`${each} ${section.toLowerCase()}`)),
  ]),
].join("\n\n");

test("a shorter route is a part of a longer one, and what it leaves out is listed", async () => {
  await fc.assert(
    fc.asyncProperty(anyMemo, async ({ source, name }) => {
      const briefing = await briefingIfRead(source, name);
      if (briefing === null) return;
      const routes = routesOf(briefing.deck);
      const show = briefing.deck.slides.flatMap(({ standing }, at) => (standing === "main" ? [at] : []));
      for (const [at, { briefed, notBriefed }] of routes.entries()) {
        expect(briefed.every((slide) => (routes[at - 1]?.briefed ?? show).includes(slide))).toBe(true);
        expect([...briefed, ...notBriefed].toSorted((a, b) => a - b)).toEqual(show);
        expect(briefed.length > 0 || show.length === 0).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});

test("a route takes no longer than it is asked for, unless one slide alone does", async () => {
  const { deck } = await briefingOf(MEMO);
  const routes = routesOf(deck);
  expect(routes.map(({ minutes }) => minutes)).toEqual([...ROUTE_MINUTES]);
  expect(routes.every(({ ms, minutes }) => ms <= minutes * 60_000)).toBe(true);
  const all = deck.slides.reduce((sum, slide) => sum + slideMs(slide), 0);
  expect(all).toBeGreaterThan(10 * 60_000);
});

test("every section keeps its weightiest slide as long as there is time, and the title always stays", async () => {
  const { deck } = await briefingOf(MEMO);
  const five = routesOf(deck).find(({ minutes }) => minutes === 5);
  const sections = new Set((five?.briefed ?? []).map((at) => deck.slides[at]?.section ?? null));
  expect(five?.briefed[0]).toBe(0);
  expect([...sections].filter((section) => section !== null)).toHaveLength(3);
});

test("the same deck gives the same routes", async () => {
  const [one, other] = [await briefingOf(MEMO), await briefingOf(MEMO)];
  expect(routesOf(one.deck)).toEqual(routesOf(other.deck));
});
