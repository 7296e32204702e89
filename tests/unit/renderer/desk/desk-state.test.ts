import { expect, test } from "@playwright/test";
import { emptyDesk, nextDesk, type DeskState } from "../../../../renderer/desk/desk-state.ts";
import type { Briefing } from "../../../../slides/brief.ts";
import { failure } from "../../../../slides/result.ts";

// The desk hands the briefing on; it only counts its slides.
const briefing = { deck: { slides: Array.from({ length: 9 }) } } as unknown as Briefing;
const open: DeskState = { ...emptyDesk, open: { name: "a.md", briefing }, picked: 3 };
const { problem } = failure("read/empty", "The file is empty.");

test("what was open stays open when the next memo can't be read", () => {
  const failed = nextDesk(nextDesk(open, { kind: "reading", name: "b.md" }), { kind: "failed", problem });
  expect(failed).toEqual({ ...open, problem });
});

test("a memo that was read takes the desk and clears the last problem", () => {
  const read = { kind: "read", name: "b.md", briefing, slide: 0 } as const;
  expect(nextDesk({ ...open, problem }, read)).toEqual({
    open: { name: "b.md", briefing },
    reading: null,
    problem: null,
    picked: 0,
    start: 0,
  });
});

test("a memo that was handed in with a slide begins there, with one behind the end at the last", () => {
  const starts = [4, 40].map(
    (slide) => nextDesk(emptyDesk, { kind: "read", name: "b.md", briefing, slide }).start,
  );
  expect(starts).toEqual([4, 8]);
});
