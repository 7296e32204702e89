import { isShown } from "../../../slides/arrangement/line-candidates.ts";
import type { Change } from "../../../slides/arrangement/arrangement.ts";
import { words } from "../../shared/words.ts";
import type { ArrangeAction } from "./action-table.ts";
import type { InHand } from "./in-hand.ts";

/** So much of a passage names a change, UTF-16 units. */
const NAMED = 60;

/** What an action is called, for what is in hand. */
export function actionWords(action: ArrangeAction, { slide, passage }: InHand): string {
  const { arrange } = words;
  switch (action) {
    case "hide":
      return slide.standing === "hidden" ? arrange.unhide : arrange.hide;
    case "backup":
      return slide.standing === "backup" ? arrange.unbackup : arrange.backup;
    case "builds":
      return slide.builds > 0 ? arrange.atOnce : arrange.inTurn;
    case "on-slide":
      return passage !== null && isShown(slide, passage) ? arrange.toNotes : arrange.toSlide;
    case "show-line":
      return arrange.showLine;
    case "line":
    case "join":
    case "up":
    case "down":
    case "time":
    case "speaker":
    case "split":
    case "back":
    case "version":
    case "undo":
    case "redo":
      return arrange[action];
  }
}

/** A change in a word or two, for undo and redo. */
export function doneWords(change: Change): string {
  return words.arrange.done[change.kind === "stand" ? change.standing : change.kind];
}

/** A change in a sentence, with the words of the memo that it is about. */
export function changeWords(change: Change): string {
  return words.arrange.told[change.kind === "stand" ? change.standing : change.kind](
    shortened(wordsOf(change)),
  );
}

function wordsOf(change: Change): string {
  switch (change.kind) {
    case "key-line":
      return change.line.text;
    case "to-slide":
    case "to-notes":
      return change.passage.text;
    case "split":
      return change.at.text;
    case "speaker":
      return change.quotation.text;
    case "join":
    case "stand":
    case "move":
    case "builds":
    case "time":
      return change.slide.passage?.text ?? change.slide.kind;
  }
}

function shortened(text: string): string {
  const line = text
    .replace(/\s+/gu, " ")
    .replace(/^["“„«]+/u, "")
    .trim();
  return line.length <= NAMED ? line : `${line.slice(0, NAMED).trimEnd()}…`;
}
