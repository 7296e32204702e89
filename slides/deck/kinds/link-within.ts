import type { Memo, Span } from "../../memo/memo.ts";
import { marksIn } from "../../memo/marks-in.ts";

/** Whether a passage is one link to another place on the same page. */
export function isLinkWithin(memo: Pick<Memo, "text" | "marks">, passage: Span): boolean {
  return marksIn(memo.marks, passage).some(
    ({ kind, target, start, end }) =>
      kind === "link" &&
      (target?.startsWith("#") ?? false) &&
      !/[\p{L}\p{N}]/u.test(
        memo.text.slice(passage.start, Math.max(passage.start, start)) + memo.text.slice(end, passage.end),
      ),
  );
}
