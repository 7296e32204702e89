import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { carriedPlaces } from "../../../../slides/arrangement/carried-places.ts";
import { pairSlides } from "../../../../slides/arrangement/pair-slides.ts";
import type { Briefing } from "../../../../slides/brief.ts";
import { afterTakeOver, carriedInk } from "../../../../slides/session/offer.ts";
import { readOffer } from "../../../../slides/session/read-offer.ts";
import { reduce } from "../../../../slides/session/reduce.ts";
import { readSnapshot, snapshotOf } from "../../../../slides/session/snapshot.ts";
import { newSession, startOf } from "../../../../slides/session/start.ts";
import { briefingOf } from "../briefing-of.ts";
import { anyAction } from "./support.ts";

const PARAGRAPHS = ["# Harbour", "The mill stands.", "Nobody has paid for the quay.", "The bridge is safe."];

/** Where the slides of one memo are in another, by paragraphs. */
async function placesBetween(before: readonly string[], after: readonly string[]) {
  const [old, young] = [await briefingOf(before.join("\n\n")), await briefingOf(after.join("\n\n"))];
  return { old, young, places: carriedPlaces(pairSlides(old, young)) };
}

const snapshotAt = ({ deck }: Briefing, slide: number) =>
  snapshotOf(newSession(startOf(deck, slide)), { epoch: 1, revision: 2 }, { monotonicMs: 0, wallMs: 0 });

test("slides are found where they stand by now, whatever came before them or was reworded", async () => {
  const [title, mill, paid, bridge] = PARAGRAPHS;
  const { places } = await placesBetween(PARAGRAPHS, [
    title ?? "",
    "A storm came.",
    mill ?? "",
    "Nobody has ever paid for the quay.",
    bridge ?? "",
  ]);
  expect([paid, places]).toEqual([PARAGRAPHS[2], [0, 2, 3, 4]]);
});

test("a slide that is gone gives way to the one that followed, the last one to the one before", async () => {
  const { places } = await placesBetween(PARAGRAPHS, [PARAGRAPHS[0] ?? "", PARAGRAPHS[2] ?? ""]);
  expect(places).toEqual([0, 1, 1, 1]);
});

test("a briefing stands on the same slide with the same clock, frozen where the audience was", async () => {
  const added = PARAGRAPHS.toSpliced(1, 0, "A storm came.");
  const { old, young, places } = await placesBetween(PARAGRAPHS, added);
  const at = snapshotAt(old, 2);
  const frozen = [{ kind: "freeze" }, { kind: "next" }] as const;
  const session = frozen.reduce((before, action) => reduce(before, action, 1000), at.session);
  const after = afterTakeOver({ ...at, session, elapsedMs: 7000 }, { deck: young.deck, places });
  expect([after.session.position.slide, after.session.frozenAt?.slide, after.elapsedMs]).toEqual([
    4, 3, 7000,
  ]);
  expect(after.session.clock).toEqual(session.clock);
});

test("after any actions a newer deck is taken over with every place in range and no time lost", async () => {
  const { old, young, places } = await placesBetween(PARAGRAPHS, [
    "# Harbour",
    "The bridge is safe.",
    "So be it.",
  ]);
  const start = snapshotAt(old, 0);
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
      const session = actions.reduce((each, action, at) => reduce(each, action, at * 1000), start.session);
      const after = afterTakeOver({ ...start, session }, { deck: young.deck, places }).session;
      const read = readSnapshot({ ...start, session: after });
      if (!read.ok) throw new Error(read.problem.message);
      expect(read.value.session).toEqual(after);
      const sum = (all: readonly number[]) => all.reduce((total, ms) => total + ms, 0);
      expect(sum(after.timing.spentMs)).toBeCloseTo(sum(session.timing.spentMs), 6);
      expect(after.builds).toHaveLength(young.deck.slides.length);
    }),
    { numRuns: 60 },
  );
});

test("ink goes with its slide; that of slides which became one lies on that one", () => {
  const stroke = (id: string) => ({ id, colour: "red", points: [0, 0] }) as const;
  const ink = {
    number: 3,
    slides: [
      [0, [stroke("a")]],
      [2, [stroke("b")]],
      [3, [stroke("c")]],
    ],
  } as const;
  expect(carriedInk(ink, [1, 1, 0, 0])).toEqual({
    number: 3,
    slides: [
      [0, [stroke("b"), stroke("c")]],
      [1, [stroke("a")]],
    ],
  });
});

test("an offer from outside is checked, and its places must be slides of its deck", async () => {
  const { deck } = await briefingOf(PARAGRAPHS.join("\n\n"));
  const offer = {
    number: 1,
    base: 0,
    deck,
    places: [0, 3],
    differences: [{ kind: "gone", before: 1, shown: "x" }],
  };
  expect(readOffer(offer, "offer").ok).toBe(true);
  expect(readOffer({ ...offer, places: [4] }, "offer").ok).toBe(false);
  expect(readOffer({ ...offer, differences: [{ kind: "new" }] }, "offer").ok).toBe(false);
});
