import { expect, test } from "@playwright/test";
import {
  changeFor,
  changesForDrop,
  isOffered,
  speakerChange,
} from "../../../../renderer/desk/arrange/change-for.ts";
import { inHand, shownStretch, stepped, type InHand } from "../../../../renderer/desk/arrange/in-hand.ts";
import { isShown } from "../../../../slides/arrangement/line-candidates.ts";
import { briefFrom } from "../../../../slides/brief.ts";
import { briefingOf } from "../../slides/briefing-of.ts";

const MEMO = `# Harbour

The mill has stood on the old pier for as long as anybody in the town can remember, and it has never once been mended since. The harbour must open before winter, or the town starves. Those who own the boats have said more than once, and in front of everybody, that they would rather sell them all than wait for another spring.

Nobody has paid.

We ask for:

- boats
- ropes
`;

/** The hand on a slide (from 0), or on one of its passages. */
async function handOn(slide: number, passage: number | null = null): Promise<InHand> {
  const stretch = passage === null ? null : { anchor: passage, head: passage };
  const hand = inHand(await briefingOf(MEMO), slide, stretch);
  if (hand === null) throw new Error(`There is no slide ${slide}`);
  return hand;
}

test("what makes no sense on a slide is not offered, and makes no change", async () => {
  const hand = await handOn(2);
  const offered = (["line", "speaker", "builds", "split", "hide", "time"] as const).map((action) =>
    isOffered(action, hand),
  );
  expect(offered).toEqual([false, false, false, false, true, true]);
  expect([changeFor("split", hand), changeFor("speaker", hand), speakerChange(hand, null)]).toEqual([
    null,
    null,
    null,
  ]);
});

test("hiding a hidden slide shows it again, a list's items come in turn and at once by the same key", async () => {
  const hand = await handOn(2);
  const hidden = { ...hand, slide: { ...hand.slide, standing: "hidden" as const } };
  expect([changeFor("hide", hand), changeFor("hide", hidden)]).toMatchObject([
    { kind: "stand", standing: "hidden" },
    { kind: "stand", standing: "main" },
  ]);
  const list = await handOn(3);
  const built = { ...list, slide: { ...list.slide, builds: 1 } };
  expect([changeFor("builds", list), changeFor("builds", built)]).toMatchObject([
    { kind: "builds", inTurn: true },
    { kind: "builds", inTurn: false },
  ]);
});

test("a passage that is shown goes to the notes, another comes onto the slide", async () => {
  const { slide, choices } = await handOn(1);
  const kinds = await Promise.all(
    choices.map(async (choice, at) => [
      isShown(slide, choice),
      changeFor("on-slide", await handOn(1, at))?.kind,
    ]),
  );
  expect(choices).toHaveLength(3);
  expect(new Set(kinds.map((each) => JSON.stringify(each)))).toEqual(
    new Set(['[true,"to-notes"]', '[false,"to-slide"]']),
  );
});

test("a change that the hand makes is one that the deck takes", async () => {
  const hand = await handOn(2);
  for (const action of ["hide", "backup", "up", "down"] as const) {
    const change = changeFor(action, hand);
    const arranged = briefFrom(hand.briefing.source, { arrangement: change === null ? [] : [change] });
    expect([action, change === null, arranged.unplaced]).toEqual([action, false, []]);
  }
});

test("a slide that is put down where it was makes no change; behind the last it goes to the end", async () => {
  const { briefing } = await handOn(2);
  expect([changesForDrop(briefing, 2, 2), changesForDrop(briefing, 2, 3)]).toEqual([[], []]);
  expect(changesForDrop(briefing, 1, briefing.deck.slides.length)).toMatchObject([
    { kind: "move", before: null },
  ]);
});

test("a stretch begins on what is shown, steps within the passages, and grows at one end", async () => {
  const { slide, choices } = await handOn(1);
  const begins = shownStretch(slide, choices);
  const first = choices.findIndex((choice) => isShown(slide, choice));
  expect(begins).toEqual({ anchor: first, head: first });
  expect(stepped({ anchor: 1, head: 1 }, 1, 2, false)).toEqual({ anchor: 1, head: 1 });
  expect(stepped({ anchor: 1, head: 1 }, -1, 2, true)).toEqual({ anchor: 1, head: 0 });
});
