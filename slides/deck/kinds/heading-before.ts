import { headlineOf } from "../headline.ts";
import { CAPTION_LEVEL } from "../outline.ts";
import type { PlanContext } from "../rule.ts";
import { announcementAt } from "./announcement.ts";
import { asideAt } from "./asides.ts";
import type { Headed } from "./heading-setting.ts";
import { isColumnTitle } from "./opposites.ts";
import { setHeadline } from "./heading-setting.ts";

/** A heading heads so many slides at the most, then it is stale. */
const HEADS_AT_MOST = 3;

/**
 * What heads the unit at `at`: the sentence right before it that announces it, else the nearest heading without a
 * slide of its own; null when none is near enough. Right under a section's heading, a list or table has it as well.
 */
export function headingBefore(context: PlanContext, at: number): Headed | null {
  const announced = announcementBefore(context, at);
  if (announced !== null) return announced;
  for (let index = at - 1; index >= Math.max(0, at - HEADS_AT_MOST); index -= 1) {
    const block = context.units[index]?.block;
    if (block?.kind === "heading" && asideAt(context, index) === null) {
      // A short line that nobody marked as a heading is sure to head what stands right under it, and nothing more.
      if (block.level === CAPTION_LEVEL && index < at - 1) return null;
      const hasSlide = block.level === context.sectionLevel && !(index === at - 1 && isBare(context, at));
      const taken = hasSlide || isColumnTitle(context, index);
      return taken ? null : setHeadline(context, block);
    }
  }
  return null;
}

/** Items and cells say what they are only under a headline. */
function isBare({ units }: PlanContext, at: number): boolean {
  const kind = units[at]?.block.kind;
  return kind === "list" || kind === "table";
}

/** The sentence that announces the unit at `at`, as its headline, or null. */
export function announcementBefore(context: PlanContext, at: number): Headed | null {
  const span = announcementAt(context, at - 1);
  const words = span === null ? null : headlineOf(context.memo, span);
  return words === null ? null : setHeadline(context, words);
}
