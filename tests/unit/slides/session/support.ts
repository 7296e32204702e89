import * as fc from "fast-check";
import { handMadeSlide } from "../../../support/hand-made-deck.ts";
import { newSession } from "../../../../slides/session/start.ts";
import type { SessionStart } from "../../../../slides/session/start.ts";
import { PANELS, TOOLS } from "../../../../slides/session/choices.ts";
import { THEMES } from "../../../../slides/look/themes.ts";
import type { KeyPress } from "../../../../slides/session/keys.ts";
import { PLAIN_KINDS } from "../../../../slides/session/read-action.ts";
import type { TimeChange } from "../../../../slides/session/time/timing.ts";
import type { Action, Session } from "../../../../slides/session/session.ts";

/** A session of three slides, the second with two builds, on its first slide. */
export function threeSlides(changes: Partial<Session> = {}): Session {
  return { ...newSession(startWith([0, 2, 0])), ...changes };
}

/** The start of a deck with a close and these builds per slide, on its first slide. */
export function startWith(builds: readonly number[], changes: Partial<SessionStart> = {}): SessionStart {
  return { builds, passed: [], endPage: false, position: { slide: 0, build: 0 }, ...changes };
}

/** A key without modifiers, unless some are given. */
export function press(key: string, modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code: "", shift: false, alt: false, control: false, meta: false, ...modifiers };
}

/** An answer to be shown. */
export const anAnswer = handMadeSlide("statement", "answer", {});

/** Any change of the time plan, for slides that are there and slides that are not. */
const anyTimeChange: fc.Arbitrary<TimeChange> = fc.oneof(
  fc.constantFrom<TimeChange>(
    { kind: "plan", plan: null },
    { kind: "plan", plan: { kind: "length", ms: 600_000 } },
    { kind: "plan", plan: { kind: "until", wallMs: 3_600_000 } },
    { kind: "targets", targetsMs: [1000, null, 2000] },
    { kind: "reminders", reminders: [{ kind: "left", ms: 300_000 }] },
  ),
  fc.boolean().map((on): TimeChange => ({ kind: "rehearse", on })),
  fc
    .tuple(fc.integer({ min: -1, max: 9 }), fc.option(fc.nat(90_000)))
    .map(([slide, ms]): TimeChange => ({ kind: "target", slide, ms })),
);

/** Any action, with numbers far out of range as well. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom(...PLAIN_KINDS).map((kind): Action => ({ kind })),
  fc.constantFrom(...TOOLS).map((tool): Action => ({ kind: "tool", tool })),
  fc.constantFrom(...PANELS).map((panel): Action => ({ kind: "panel", panel })),
  fc.string().map((question): Action => ({ kind: "note-question", question, passage: { start: 0, end: 3 } })),
  fc.integer({ min: 0, max: 3 }).map((index): Action => ({ kind: "drop-question", index })),
  fc.constant<Action>({ kind: "show-answer", slide: anAnswer }),
  fc
    .oneof(fc.integer(), fc.double(), fc.integer({ min: 0, max: 9 }))
    .map((slide): Action => ({ kind: "go-to", slide })),
  fc.constantFrom<Action>({ kind: "start", from: "first" }, { kind: "start", from: "here" }),
  fc.constantFrom(...THEMES).map((theme): Action => ({ kind: "theme", theme })),
  fc
    .option(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }))
    .map((leftOut): Action => ({ kind: "route", route: leftOut === null ? null : { minutes: 5, leftOut } })),
  anyTimeChange.map((change): Action => ({ kind: "time", change })),
  fc.integer({ min: -2, max: 12 }).map((digit): Action => ({ kind: "digit", digit })),
);

/** Builds per slide of any deck that has slides. */
export const anyBuilds: fc.Arbitrary<number[]> = fc.array(fc.integer({ min: 0, max: 4 }), {
  minLength: 1,
  maxLength: 8,
});
