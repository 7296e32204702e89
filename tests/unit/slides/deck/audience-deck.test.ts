import { expect, test } from "@playwright/test";
import { audienceDeck } from "../../../../slides/deck/audience-deck.ts";
import { plainText } from "../../../../slides/deck/plain-text.ts";
import { runsOfSetting, runsOfSlide, settingsOf } from "../../../../slides/deck/slide-runs.ts";
import type { Slide } from "../../../../slides/deck/deck.ts";
import { htmlText } from "../../../../slides/markup/html.ts";
import { slideMarkup } from "../../../../slides/markup/slide.ts";
import { sampleDecks } from "../../../support/sample-slides.ts";
import { briefingOf } from "../briefing-of.ts";

const memo = `# The bridge

To: The Minister

The bridge stands firm. Its 1,200 bolts were counted twice by the harbour office and found whole.

> “We counted them twice, and then a third time for good measure,” said Ida Brandt, keeper.
`;

/** Slides as they are drawn. */
function drawn(deck: Parameters<typeof slideMarkup>[1] & { readonly slides: readonly Slide[] }): string[] {
  return deck.slides.map((slide, index) => htmlText(slideMarkup(slide, deck, index)));
}

test("the audience's slides are drawn as the presenter's are", async () => {
  for (const deck of [...sampleDecks("16:9"), (await briefingOf(memo)).deck])
    expect(drawn(audienceDeck(deck))).toEqual(drawn(deck));
});

test("neither notes nor places of the memo are left", async () => {
  const { deck } = await briefingOf(memo);
  const slides = audienceDeck(deck).slides;
  expect(slides.flatMap(({ notes, sources }) => [...notes, ...sources])).toEqual([]);
  for (const slide of slides) {
    const starts = runsOfSlide({ ...slide, marks: null }).map(({ start }) => start ?? 0);
    expect(Math.min(...starts)).toBe(0);
  }
});

test("texts read as they did", async () => {
  const { deck } = await briefingOf(memo);
  const texts = ({ slides }: typeof deck): unknown =>
    slides.map(({ body }) => settingsOf(body).map((setting) => plainText(runsOfSetting(setting))));
  expect(texts(audienceDeck(deck))).toEqual(texts(deck));
});

test("a role that is too long for the slide stays with the speaker", () => {
  const [deck] = sampleDecks("16:9");
  const slide = deck?.slides.find(({ kind }) => kind === "quotation");
  if (deck === undefined || slide === undefined) throw new Error("The samples have no quotation");
  const attribution = {
    speaker: "Ida Brandt",
    role: "keeper of the bridge ".repeat(20),
    organisation: "Harbour",
  };
  const [shown] = audienceDeck({ ...deck, slides: [{ ...slide, attribution }] }).slides;
  expect(shown?.attribution).toEqual({ speaker: "Ida Brandt", role: null, organisation: null });
});
