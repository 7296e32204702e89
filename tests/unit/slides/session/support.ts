import * as fc from "fast-check";
import { newSession } from "../../../../slides/session/host.ts";
import { THEMES } from "../../../../slides/look/themes.ts";
import type { KeyPress } from "../../../../slides/session/keys.ts";
import type { Action, Session } from "../../../../slides/session/session.ts";

/** A session of three slides, the second with two builds, on its first slide. */
export function threeSlides(changes: Partial<Session> = {}): Session {
  return { ...newSession([0, 2, 0], { slide: 0, build: 0 }), ...changes };
}

/** A key without modifiers, unless some are given. */
export function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code: "", shift: false, alt: false, control: false, meta: false, ...modifiers };
}

const plainKinds: readonly Exclude<Action["kind"], "go-to" | "start" | "digit" | "theme">[] = [
  "next",
  "previous",
  "next-slide",
  "previous-slide",
  "first",
  "last",
  "black",
  "white",
  "freeze",
  "go-to-typed",
  "ask-number",
  "erase-digit",
  "overview",
  "help",
  "pause-clock",
  "reset-clock",
  "leave",
  "dismiss",
  "end",
];

/** Any action, with numbers far out of range as well. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom(...plainKinds).map((kind): Action => ({ kind })),
  fc
    .oneof(fc.integer(), fc.double(), fc.integer({ min: 0, max: 9 }))
    .map((slide): Action => ({ kind: "go-to", slide })),
  fc.constantFrom<Action>({ kind: "start", from: "first" }, { kind: "start", from: "here" }),
  fc.constantFrom(...THEMES).map((theme): Action => ({ kind: "theme", theme })),
  fc.integer({ min: -2, max: 12 }).map((digit): Action => ({ kind: "digit", digit })),
);

/** Builds per slide of any deck that has slides. */
export const anyBuilds: fc.Arbitrary<number[]> = fc.array(fc.integer({ min: 0, max: 4 }), {
  minLength: 1,
  maxLength: 8,
});
