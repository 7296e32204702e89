import type { Arrangement, Change } from "../../../../slides/arrangement/arrangement.ts";
import { anchorAt } from "../../../../slides/arrangement/anchor.ts";
import type { Anchor, SlideAnchor } from "../../../../slides/arrangement/arrangement.ts";
import { slideAnchor } from "../../../../slides/arrangement/slide-anchor.ts";
import { briefFrom } from "../../../../slides/brief.ts";
import type { Briefing } from "../../../../slides/brief.ts";
import { briefingOf, inShort, spanOf } from "../briefing-of.ts";

/** What a change is made from: anchors on the deck as it then is. */
export interface Hand {
  /** The slide with this number, from 1. */
  readonly slide: (number: number) => SlideAnchor;
  /** The passage of the memo with these words. */
  readonly passage: (words: string) => Anchor;
}

/** Makes changes one after another, each on the deck that the ones before it made. */
export async function arrangedFrom(
  source: string,
  ...changes: readonly ((hand: Hand) => Change)[]
): Promise<{ readonly briefing: Briefing; readonly arrangement: Arrangement }> {
  let briefing = await briefingOf(source);
  const arrangement: Change[] = [];
  for (const change of changes) {
    arrangement.push(change(handOn(briefing)));
    briefing = briefFrom(briefing.source, { shape: "16:9", arrangement });
  }
  return { briefing, arrangement };
}

/** The slides behind the title in short, and why changes were not made. */
export function outcome({ deck, unplaced }: Briefing): {
  readonly slides: readonly unknown[];
  readonly unplaced: readonly string[];
} {
  return {
    slides: deck.slides.slice(1).map(inShort),
    unplaced: unplaced.map(({ problem }) => problem.code),
  };
}

/** Anchors on a briefing. */
export function handOn({ memo, deck }: Briefing): Hand {
  return {
    slide: (number) => slideAnchor(memo.text, deck, number - 1),
    passage: (words) => anchorAt(memo.text, spanOf(memo.text, words)),
  };
}
