import { compareDecks } from "../../../slides/arrangement/compare-decks.ts";
import { emptyHistory } from "../../../slides/arrangement/history.ts";
import { slideAnchor, slideAt } from "../../../slides/arrangement/slide-anchor.ts";
import type { Briefing } from "../../../slides/brief.ts";
import type { DeskState, OpenMemo } from "../desk-state.ts";

/**
 * The desk with a memo that was read anew, its arrangement replayed: the same slide is picked, and the differences are
 * there to be looked at. A memo that shares no slide with the one before only has its name, and begins afresh.
 */
export function readAgain(
  open: OpenMemo,
  { picked, start }: Pick<DeskState, "picked" | "start">,
  read: Pick<OpenMemo, "name" | "file" | "briefing">,
): Pick<DeskState, "open" | "picked" | "start"> {
  const news = compareDecks(open.briefing, read.briefing);
  if (news.same === 0) {
    return { open: { ...read, history: emptyHistory, route: null, news: null }, picked: 0, start: 0 };
  }
  const isNews = news.differences.length > 0 || read.briefing.unplaced.length > 0;
  return {
    open: { ...read, history: open.history, route: open.route, news: isNews ? news : null },
    picked: samePlace(open.briefing, read.briefing, picked),
    start: start === 0 ? 0 : samePlace(open.briefing, read.briefing, start),
  };
}

/** The slide with the same passage, else the one that stands where that stood. */
function samePlace(before: Briefing, after: Briefing, slide: number): number {
  const last = after.deck.slides.length - 1;
  if (before.deck.slides[slide] === undefined) return Math.min(slide, last);
  const found = slideAt(after.memo.text, after.deck, slideAnchor(before.memo.text, before.deck, slide));
  return found ?? Math.min(slide, last);
}
