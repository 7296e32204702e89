import { expect, test } from "@playwright/test";
import { emptyDesk, nextDesk, type DeskState } from "../../../../renderer/desk/desk-state.ts";
import { emptyHistory } from "../../../../slides/arrangement/history.ts";
import type { Briefing } from "../../../../slides/brief.ts";
import { failure } from "../../../../slides/result.ts";

// The desk hands the briefing on; it only counts its slides.
const briefing = { deck: { slides: Array.from({ length: 9 }) }, carried: null } as unknown as Briefing;
const unarranged = { history: emptyHistory, route: null, news: null } as const;
const open: DeskState = {
  ...emptyDesk,
  open: { name: "a.md", file: "1", briefing, ...unarranged },
  picked: 3,
};
const other = { kind: "read", name: "b.md", file: "2", briefing, minutes: 20, again: false } as const;
const { problem } = failure("read/empty", "The file is empty.");

test("what was open stays open when the next memo can't be read", () => {
  const failed = nextDesk(nextDesk(open, { kind: "reading", name: "b.md" }), { kind: "failed", problem });
  expect(failed).toEqual({ ...open, problem });
});

test("a memo that was read takes the desk and clears the last problem", () => {
  expect(nextDesk({ ...open, problem }, { ...other, slide: 0 })).toEqual({
    open: { name: "b.md", file: "2", briefing, ...unarranged },
    reading: null,
    problem: null,
    refusal: null,
    picked: 0,
    start: 0,
    minutes: 20,
  });
});

test("a memo that was handed in with a slide begins there, with one behind the end at the last", () => {
  const starts = [4, 40].map((slide) => nextDesk(emptyDesk, { ...other, slide }).start);
  expect(starts).toEqual([4, 8]);
});
