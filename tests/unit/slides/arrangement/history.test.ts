import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import type { Change } from "../../../../slides/arrangement/arrangement.ts";
import { afterChange, emptyHistory, redo, undo } from "../../../../slides/arrangement/history.ts";

const change = fc
  .nat(86_400)
  .map((seconds): Change => ({ kind: "time", slide: { kind: "statement", passage: null }, seconds }));

test("undoing all and doing it again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const made = changes.reduce(afterChange, emptyHistory);
      const undone = changes.reduce(undo, made);
      expect([undone.done, changes.reduce(redo, undone)]).toEqual([[], made]);
    }),
  );
});

test("a change after an undo leaves nothing to do again", () => {
  const [first, second] = fc.sample(change, 2);
  if (first === undefined || second === undefined) throw new Error("No samples.");
  const history = afterChange(undo(afterChange(emptyHistory, first)), second);
  expect(history).toEqual({ done: [second], undone: [] });
});
