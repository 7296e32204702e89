import { deckMarking } from "../deck/marking.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import { plainText } from "../deck/plain-text.ts";
import { setAttribution } from "../deck/set-attribution.ts";
import { runsOfSetting, settingsOf } from "../deck/slide-runs.ts";
import { footTexts } from "../markup/slide.ts";
import { joinedRuns } from "./joined-runs.ts";

/**
 * Everything that can be read on a slide, furniture among it, one text after the other in reading order. `index` counts
 * from 0.
 */
export function slideTexts(slide: Slide, deck: Deck, index: number): readonly string[] {
  const { headline, body, marks, attribution } = slide;
  const settings = [...(headline === null ? [] : [headline]), ...settingsOf(body)];
  const markers = body.kind === "items" ? body.items.flatMap(({ marker }) => marker ?? []) : [];
  const speaker = attribution === null ? null : setAttribution(attribution, deck.shape);
  return [
    ...settings.map((setting) => plainText(runsOfSetting(setting))),
    ...(speaker === null ? [] : [speaker.name, speaker.role]).map((lines) => textOf({ lines })),
    ...settings.map(textOf),
    ...markers,
    marks?.opening?.text ?? "",
    marks?.closing?.text ?? "",
    deck.title,
    ...footTexts(slide, deck.language, index),
    deckMarking(deck) === null ? "" : (deck.marking ?? ""),
  ];
}

function textOf(setting: Parameters<typeof joinedRuns>[0]): string {
  return joinedRuns(setting)
    .map(({ text }) => text)
    .join("");
}
