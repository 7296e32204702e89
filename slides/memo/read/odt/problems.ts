import type { Problem } from "../../../result.ts";
import { setAsideNote } from "../set-aside-note.ts";
import type { OdtSeen } from "./context.ts";

/** The notes on what an OpenDocument text holds and a reader of the briefing doesn't get to see. */
export function odtProblems(seen: OdtSeen): readonly Problem[] {
  const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
  const note = (code: string, message: string, hint: string | null): Problem => ({
    code,
    severity: "note",
    message,
    place: null,
    hint,
  });
  const found = [
    setAsideNote("read/hidden-text", "Hidden text", seen.hidden),
    setAsideNote("read/contents", "The table of contents", seen.contents),
    setAsideNote("read/comments", "What reviewers commented", seen.comments),
    seen.changes === 0
      ? null
      : note(
          "read/tracked-changes",
          `Tracked changes were read as accepted: ${plural(seen.changes, "change", "changes")}.`,
          "If they are not agreed yet, accept or reject them first.",
        ),
    seen.objects === 0
      ? null
      : note(
          "read/embedded",
          `The document has ${plural(seen.objects, "embedded object", "embedded objects")}, which are not read.`,
          null,
        ),
  ];
  return found.filter((problem) => problem !== null);
}
