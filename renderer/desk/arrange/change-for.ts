import { anchorAt } from "../../../slides/arrangement/anchor.ts";
import type { Change, SlideAnchor } from "../../../slides/arrangement/arrangement.ts";
import { isShown } from "../../../slides/arrangement/line-candidates.ts";
import { slideAnchor } from "../../../slides/arrangement/slide-anchor.ts";
import type { Standing } from "../../../slides/deck/deck.ts";
import { unreachable } from "../../../slides/result.ts";
import type { Attribution } from "../../../slides/quotations/quotation.ts";
import type { ArrangeAction } from "./action-table.ts";
import type { InHand } from "./in-hand.ts";
import { quotationOf } from "./in-hand.ts";

/** So much of a quotation's opening tells which it is, in UTF-16 units. */
const OPENING = 80;

/** Whether an action makes sense on what is in hand; one that does can still be refused. */
export function isOffered(action: ArrangeAction, hand: InHand): boolean {
  const { briefing, index, slide, choices, passage } = hand;
  switch (action) {
    case "line":
      return choices.length > 1;
    case "join":
      return slide.standing === "main" && briefing.deck.slides[index + 1]?.standing === "main";
    case "up":
      return neighbour(hand, -1) !== null;
    case "down":
      return neighbour(hand, 1) !== null;
    case "speaker":
      return quotationOf(hand) !== null;
    case "show-line":
    case "on-slide":
    case "back":
      return passage !== null;
    case "split":
      return passage !== null && isShown(slide, passage);
    case "builds":
      return slide.body.kind === "items" && slide.body.items.length > 1;
    case "hide":
    case "backup":
    case "time":
      return true;
    case "version":
    case "undo":
    case "redo":
      return false;
    default:
      return unreachable(action);
  }
}

/** The change that an action makes of what is in hand; null for those that ask for more first, or make none. */
export function changeFor(action: ArrangeAction, hand: InHand): Change | null {
  if (!isOffered(action, hand)) return null;
  const { briefing, slide, passage } = hand;
  const { text } = briefing.memo;
  const at = anchorOf(hand);
  const words = passage === null ? null : anchorAt(text, passage);
  switch (action) {
    case "join":
      return { kind: "join", slide: at };
    case "hide":
      return { kind: "stand", slide: at, standing: slide.standing === "hidden" ? "main" : "hidden" };
    case "backup":
      return { kind: "stand", slide: at, standing: slide.standing === "backup" ? "main" : "backup" };
    case "builds":
      return { kind: "builds", slide: at, inTurn: slide.builds === 0 };
    case "up":
      return moveTo(hand, hand.index - 1);
    case "down":
      return moveTo(hand, hand.index + 2);
    case "show-line":
      return words === null ? null : { kind: "key-line", slide: at, line: words };
    case "on-slide":
      if (words === null || passage === null) return null;
      return { kind: isShown(slide, passage) ? "to-notes" : "to-slide", slide: at, passage: words };
    case "split":
      return words === null ? null : { kind: "split", slide: at, at: words };
    case "line":
    case "time":
    case "speaker":
    case "back":
    case "version":
    case "undo":
    case "redo":
      return null;
    default:
      return unreachable(action);
  }
}

/** Plans the time of the slide in hand, seconds; null leaves it to the reading time. */
export function timeChange(hand: InHand, seconds: number | null): Change {
  return { kind: "time", slide: anchorOf(hand), seconds };
}

/** Names the speaker of the quotation in hand; null when the slide has none. */
export function speakerChange(hand: InHand, speaker: Attribution | null): Change | null {
  const quotation = quotationOf(hand);
  if (quotation === null) return null;
  const opening = { start: quotation.start, end: Math.min(quotation.end, quotation.start + OPENING) };
  return { kind: "speaker", quotation: anchorAt(hand.briefing.memo.text, opening), speaker };
}

/**
 * The changes that put a slide (from 0) before another one of the deck as it stands (the deck's length: at the end).
 * A slide that is carried over the line between show and backup changes its standing.
 */
export function changesForDrop(
  { memo, deck }: InHand["briefing"],
  from: number,
  before: number,
): readonly Change[] {
  const slide = deck.slides[from];
  if (slide === undefined || before === from || before === from + 1) return [];
  const anchor = slideAnchor(memo.text, deck, from);
  const firstBackup = backupsFrom(deck.slides);
  const standing: Standing =
    before > firstBackup ? "backup" : slide.standing === "backup" ? "main" : slide.standing;
  const stands = standing === slide.standing ? [] : [{ kind: "stand", slide: anchor, standing } as const];
  if (standing === "backup" && slide.standing !== "backup") return stands;
  return [...stands, { kind: "move", slide: anchor, before: beforeAnchor(memo.text, deck, before) }];
}

/** Index (from 0) of the first backup slide; the deck's length when there is none. */
export function backupsFrom(slides: InHand["briefing"]["deck"]["slides"]): number {
  const first = slides.findIndex(({ standing }) => standing === "backup");
  return first === -1 ? slides.length : first;
}

function moveTo({ briefing, index }: InHand, before: number): Change {
  const { memo, deck } = briefing;
  return {
    kind: "move",
    slide: slideAnchor(memo.text, deck, index),
    before: beforeAnchor(memo.text, deck, before),
  };
}

function beforeAnchor(text: string, deck: InHand["briefing"]["deck"], before: number): SlideAnchor | null {
  return before >= deck.slides.length ? null : slideAnchor(text, deck, before);
}

function anchorOf({ briefing, index }: InHand): SlideAnchor {
  return slideAnchor(briefing.memo.text, briefing.deck, index);
}

/** The slide above or below, as long as both stand on the same side of the line before the backups. */
function neighbour({ briefing, index, slide }: InHand, step: 1 | -1): number | null {
  const other = briefing.deck.slides[index + step];
  const sameSide = (other?.standing === "backup") === (slide.standing === "backup");
  return other === undefined || !sameSide ? null : index + step;
}
