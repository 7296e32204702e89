import type { Slide } from "../../../slides/deck/deck.ts";
import { plainText } from "../../../slides/deck/plain-text.ts";
import { runsOfSetting, settingsOf } from "../../../slides/deck/slide-runs.ts";
import { readingLength } from "../../../slides/language/words.ts";

/** Most words below the headline, by what a slide shows (product, "What a good deck looks like"). */
const TEXT_WORDS = 40;
const LIST_WORDS = 60;
const LIST_LINES = 7;

/** Why a slide is over its budget, in words; null for one that is within. Tables, code and what is looked up are budgeted by their height. */
export function overBudget({ kind, body }: Slide): string | null {
  if (kind === "code" || kind === "sources" || kind === "backup") return null;
  const words = settingsOf(body).reduce((sum, set) => sum + readingLength(plainText(runsOfSetting(set))), 0);
  if (body.kind === "text" && words > TEXT_WORDS)
    return `${kind}: one sentence or clause of more than ${TEXT_WORDS} words`;
  if (body.kind !== "items") return null;
  const lines = body.items.reduce((sum, { setting }) => sum + setting.lines.length, 0);
  if (words <= LIST_WORDS && lines <= LIST_LINES) return null;
  return body.items.length === 1
    ? `${kind}: one item, whole, that is longer than a slide's budget`
    : `${kind}: several items over the budget`;
}
