import type { Draft } from "../../deck/draft.ts";
import type { PlanContext } from "../../deck/rule.ts";
import { success, unreachable } from "../../result.ts";
import type { Result } from "../../result.ts";
import type { Change } from "../arrangement.ts";
import { changeBuilds } from "./builds.ts";
import { joinSlides } from "./join.ts";
import { changeKeyLine } from "./key-line.ts";
import { moveSlide } from "./move.ts";
import { splitSlide } from "./split.ts";
import { changeStanding } from "./stand.ts";
import { changeTime } from "./time.ts";
import { takeToNotes } from "./to-notes.ts";
import { bringToSlide } from "./to-slide.ts";

/** Makes one change on the drafts; a failure when it does not apply to them. */
export function makeChange(
  context: PlanContext,
  drafts: readonly Draft[],
  change: Change,
): Result<readonly Draft[]> {
  switch (change.kind) {
    case "key-line":
      return changeKeyLine(context, drafts, change);
    case "to-slide":
      return bringToSlide(context, drafts, change);
    case "to-notes":
      return takeToNotes(context, drafts, change);
    case "split":
      return splitSlide(context, drafts, change);
    case "join":
      return joinSlides(context, drafts, change);
    case "stand":
      return changeStanding(context, drafts, change);
    case "move":
      return moveSlide(context, drafts, change);
    case "builds":
      return changeBuilds(context, drafts, change);
    case "time":
      return changeTime(context, drafts, change);
    case "speaker":
      return success(drafts); // the quotations were corrected before there were drafts
    default:
      return unreachable(change);
  }
}
