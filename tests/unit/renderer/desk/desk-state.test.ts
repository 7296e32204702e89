import { expect, test } from "@playwright/test";
import { emptyDesk, nextDesk, type DeskState } from "../../../../renderer/desk/desk-state.ts";
import type { Briefing } from "../../../../slides/brief.ts";
import { failure } from "../../../../slides/result.ts";

const briefing = { ok: true } as Briefing; // The desk hands it on and does not look inside.
const open: DeskState = { ...emptyDesk, open: { name: "a.md", briefing }, picked: 3 };
const { problem } = failure("read/empty", "The file is empty.");

test("what was open stays open when the next memo can't be read", () => {
  const failed = nextDesk(nextDesk(open, { kind: "reading", name: "b.md" }), { kind: "failed", problem });
  expect(failed).toEqual({ ...open, problem });
});

test("a memo that was read takes the desk and clears the last problem", () => {
  expect(nextDesk({ ...open, problem }, { kind: "read", name: "b.md", briefing })).toEqual({
    open: { name: "b.md", briefing },
    reading: null,
    problem: null,
    picked: 0,
  });
});
