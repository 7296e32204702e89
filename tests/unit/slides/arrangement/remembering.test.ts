import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import type { Arrangement } from "../../../../slides/arrangement/arrangement.ts";
import { slideAnchor } from "../../../../slides/arrangement/slide-anchor.ts";
import { briefFrom, type Briefing } from "../../../../slides/brief.ts";
import { rememberLast } from "../../../../slides/remember-last.ts";
import { rememberRun } from "../../../../slides/remember-run.ts";
import { anyMemo } from "../any-memo.ts";
import { briefingIfRead, briefingOf } from "../briefing-of.ts";

/** The same in another memo object, so that nothing can be remembered of it. */
function afresh({ source }: Briefing, arrangement: Arrangement): Briefing {
  return briefFrom(structuredClone(source), { arrangement });
}

/** Hides, times, joins and takes back by turns: all the ways in which a replay is shorter, longer or another. */
const anyTurns = fc.array(fc.tuple(fc.constantFrom("hide", "time", "join", "back"), fc.nat(30)), {
  minLength: 1,
  maxLength: 8,
});

test("what is remembered of the plan before makes no difference to the deck, its ledger, or what found no place", async () => {
  await fc.assert(
    fc.asyncProperty(anyMemo, anyTurns, async ({ source, name }, turns) => {
      const first = await briefingIfRead(source, name);
      if (first === null) return;
      let briefing = first;
      let arrangement: Arrangement = [];
      for (const [turn, at] of turns) {
        const slide = slideAnchor(briefing.memo.text, briefing.deck, at % briefing.deck.slides.length);
        if (turn === "back") arrangement = arrangement.slice(0, -1);
        else if (turn === "hide")
          arrangement = [...arrangement, { kind: "stand", slide, standing: "hidden" }];
        else if (turn === "time") arrangement = [...arrangement, { kind: "time", slide, seconds: at + 1 }];
        else arrangement = [...arrangement, { kind: "join", slide }];
        briefing = briefFrom(first.source, { arrangement });
        const { deck, ledger, unplaced } = afresh(first, arrangement);
        expect([briefing.deck, briefing.ledger, briefing.unplaced]).toEqual([deck, ledger, unplaced]);
      }
    }),
    { numRuns: 20 },
  );
});

test("a slide that a change leaves alone is the same object as before", async () => {
  const before = await briefingOf("# Harbour\n\nThe mill stands.\n\nNobody has paid.\n\nThe bridge is safe.");
  const slide = slideAnchor(before.memo.text, before.deck, 2);
  const after = briefFrom(before.source, { arrangement: [{ kind: "stand", slide, standing: "hidden" }] });
  expect(after.deck.slides.map((each, at) => each === before.deck.slides[at])).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test("only the last answer for a key is remembered, and only for the same other values", () => {
  let made = 0;
  const make = rememberLast((_key: object, _other: number) => (made += 1));
  const key = {};
  expect([make(key, 1), make(key, 1), make(key, 2), make(key, 1), make({}, 1)]).toEqual([1, 1, 2, 3, 4]);
});

test("of a run over an owner's parts the next run remembers what has the same other values", () => {
  let made = 0;
  const run = rememberRun((_part: object, _other: number) => (made += 1));
  const [owner, one, two] = [{}, {}, {}];
  const over = (parts: readonly object[], other: number, whose: object = owner): readonly number[] => {
    const make = run(whose);
    return parts.map((part) => make(part, other));
  };
  expect([over([one, two], 1), over([two, one], 1), over([one], 2), over([two], 2)]).toEqual([
    [1, 2],
    [2, 1],
    [3],
    [4],
  ]);
  expect(over([two], 2, {})).toEqual([5]);
});
