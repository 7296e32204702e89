import { expect, test } from "@playwright/test";
import { dressDeck, PLAIN_LOOK } from "../../../../slides/look/look.ts";
import { handMadeDeck } from "../../../support/hand-made-deck.ts";
import { sampleDecks } from "../../../support/sample-slides.ts";

test("with builds, every outermost item of a list but the first waits for its turn", () => {
  const dressed = dressDeck(handMadeDeck, { ...PLAIN_LOOK, builds: true });
  expect(dressed.slides.map(({ builds }) => builds)).toEqual([0, 0, 0, 2, 0]);
});

test("a slide that was arranged so comes in turn or at once, whatever the look says", () => {
  const slides = handMadeDeck.slides.map((slide, at) => ({ ...slide, inTurn: at === 3 }));
  const builds = (on: boolean) =>
    dressDeck({ ...handMadeDeck, slides }, { ...PLAIN_LOOK, builds: on }).slides.map((slide) => slide.builds);
  expect([builds(false), builds(true)]).toEqual([
    [0, 0, 0, 2, 0],
    [0, 0, 0, 2, 0],
  ]);
});

test("without builds, no slide waits, whatever it did before", () => {
  const built = dressDeck(handMadeDeck, { ...PLAIN_LOOK, builds: true });
  expect(dressDeck(built, PLAIN_LOOK)).toEqual(handMadeDeck);
});

test("a look changes nothing of where the words stand", () => {
  for (const deck of sampleDecks("16:9")) {
    const dressed = dressDeck(deck, { theme: "dark", transition: "fade", builds: true, brand: null });
    expect(dressed.slides.map((slide) => ({ ...slide, builds: 0 }))).toEqual(deck.slides);
  }
});
