import { expect, test } from "@playwright/test";
import { reduce } from "../../../../slides/session/reduce.ts";
import type { Action, Session } from "../../../../slides/session/session.ts";
import { newSession } from "../../../../slides/session/start.ts";
import { anAnswer, startWith, threeSlides } from "./support.ts";

/** Applies actions one second apart, beginning at second 1. */
function after(start: Session, ...actions: readonly Action[]): Session {
  return actions.reduce((session, action, index) => reduce(session, action, (index + 1) * 1000), start);
}

const next: Action = { kind: "next" };

test("release leads the briefer back to the frozen slide, and the audience follows again", () => {
  const frozen = after(threeSlides(), { kind: "freeze" }, { kind: "last" });
  const released = after(frozen, { kind: "release" });
  expect([released.position, released.frozenAt]).toEqual([{ slide: 0, build: 0 }, null]);
  expect(after(released, { kind: "back" }).position.slide).toBe(2);
});

test("release does nothing to an audience that is not frozen", () => {
  const free = threeSlides();
  expect(reduce(free, { kind: "release" }, 1000)).toBe(free);
});

test("a tool is taken up and laid down by the same key, and another one takes its place", () => {
  const pen = after(threeSlides(), { kind: "tool", tool: "pen" });
  expect(pen.tool).toBe("pen");
  expect(after(pen, { kind: "tool", tool: "eraser" }).tool).toBe("eraser");
  expect(after(pen, { kind: "tool", tool: "pen" }).tool).toBeNull();
});

test("next stays on the close, backup slides behind it are passed over and walked once one is on them", () => {
  const deck = newSession(startWith([0, 0, 0, 0], { passed: [2, 3] }));
  const atClose = after(deck, next, next, next);
  expect(atClose.position.slide).toBe(1);
  expect(after(atClose, { kind: "last" }).position.slide).toBe(1);
  const onBackup = after(atClose, { kind: "go-to", slide: 2 });
  expect(after(onBackup, next).position.slide).toBe(3);
  expect(after(onBackup, { kind: "back" }).position.slide).toBe(1);
  expect(after(onBackup, { kind: "previous" }).position.slide).toBe(1);
});

test("a hidden slide in the middle is in nobody's way", () => {
  const deck = newSession(startWith([0, 2, 0], { passed: [1] }));
  const on = after(deck, next);
  expect(on.position).toEqual({ slide: 2, build: 0 });
  expect(after(on, { kind: "previous" }).position.slide).toBe(0);
});

test("behind the last slide of a deck without a close lies an empty page, and any step back lifts it", () => {
  const last = newSession(startWith([0, 0], { endPage: true, position: { slide: 1, build: 0 } }));
  const ended = after(last, next);
  expect([ended.curtain, ended.position.slide]).toEqual(["end", 1]);
  expect(reduce(ended, next, 2000)).toBe(ended);
  expect(after(ended, { kind: "previous" })).toEqual(last);
});

test("back goes to where one was before the last jump, and there and back again", () => {
  const jumped = after(threeSlides(), next, { kind: "go-to", slide: 2 });
  const back = after(jumped, { kind: "back" });
  expect(back.position.slide).toBe(1);
  expect(after(back, { kind: "back" }).position.slide).toBe(2);
});

test("the answer finder freezes the audience, and lets go of it when nothing moved", () => {
  const open = after(threeSlides(), { kind: "panel", panel: "find" });
  expect(open.frozenAt).toEqual({ slide: 0, build: 0 });
  expect(after(open, { kind: "leave" }).frozenAt).toBeNull();
  const moved = after(open, next, { kind: "leave" });
  expect(moved.frozenAt).toEqual({ slide: 0, build: 0 });
});

test("an audience that was frozen by hand stays frozen through the answer finder", () => {
  const closed = after(
    threeSlides(),
    { kind: "freeze" },
    { kind: "panel", panel: "find" },
    { kind: "panel", panel: "find" },
  );
  expect(closed.frozenAt).toEqual({ slide: 0, build: 0 });
});

test("an answer covers the slide until a key moves, which only takes it away", () => {
  const shown = after(threeSlides({ curtain: "black" }), { kind: "show-answer", slide: anAnswer });
  expect([shown.answer, shown.curtain]).toEqual([anAnswer, "open"]);
  const lifted = after(shown, next);
  expect([lifted.answer, lifted.position.slide]).toEqual([null, 0]);
});

test("a noted question keeps the audience's slide, the clock and the passage; an empty one is not noted", () => {
  const asked: Action = { kind: "note-question", question: " Who pays? ", passage: { start: 3, end: 9 } };
  const session = after(threeSlides(), next, { kind: "freeze" }, next, asked);
  expect(session.dueOuts).toEqual([
    { question: "Who pays?", slide: 1, elapsedMs: 3000, passage: { start: 3, end: 9 } },
  ]);
  expect(after(session, { kind: "note-question", question: "  ", passage: null }).dueOuts).toHaveLength(1);
  expect(after(session, { kind: "drop-question", index: 0 }).dueOuts).toEqual([]);
});
