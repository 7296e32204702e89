import { THEMES } from "../look/themes.ts";
import { readChosenRoute } from "../routes/chosen-route.ts";
import type { Result } from "../result.ts";
import { readSlide, readSpan } from "../saved/deck.ts";
import { nullable, object, oneOf, text, whole } from "../saved/reader.ts";
import type { Reader } from "../saved/reader.ts";
import { PANELS, TOOLS } from "./choices.ts";
import { LONGEST_QUESTION, MOST_QUESTIONS } from "./reduce.ts";
import type { Action } from "./session.ts";
import { MOST_SLIDES } from "./snapshot.ts";
import { readTimeChange } from "./time/read-timing.ts";

/** Actions that carry something, with how it is read; a new one does not compile until it is listed. */
const carrying: { readonly [Kind in CarryingKind]: Reader<Extract<Action, { readonly kind: Kind }>> } = {
  "go-to": object({ kind: oneOf(["go-to"]), slide: whole(0, MOST_SLIDES) }),
  start: object({ kind: oneOf(["start"]), from: oneOf(["first", "here"]) }),
  digit: object({ kind: oneOf(["digit"]), digit: whole(0, 9) }),
  theme: object({ kind: oneOf(["theme"]), theme: oneOf(THEMES) }),
  route: object({ kind: oneOf(["route"]), route: nullable(readChosenRoute) }),
  time: object({ kind: oneOf(["time"]), change: readTimeChange }),
  tool: object({ kind: oneOf(["tool"]), tool: oneOf(TOOLS) }),
  panel: object({ kind: oneOf(["panel"]), panel: oneOf(PANELS) }),
  "show-answer": object({ kind: oneOf(["show-answer"]), slide: readSlide }),
  "note-question": object({
    kind: oneOf(["note-question"]),
    question: text(LONGEST_QUESTION),
    passage: nullable(readSpan),
  }),
  "drop-question": object({ kind: oneOf(["drop-question"]), index: whole(0, MOST_QUESTIONS) }),
};

/** Actions that are nothing but their kind, so that a new one does not compile until it is listed. */
const plain: Readonly<Record<Exclude<Action["kind"], CarryingKind>, true>> = {
  next: true,
  previous: true,
  "next-slide": true,
  "previous-slide": true,
  first: true,
  last: true,
  black: true,
  white: true,
  freeze: true,
  release: true,
  desktop: true,
  "hide-answer": true,
  back: true,
  "go-to-typed": true,
  "ask-number": true,
  "erase-digit": true,
  "pause-clock": true,
  "reset-clock": true,
  leave: true,
  dismiss: true,
  end: true,
};

type CarryingKind =
  | "go-to"
  | "start"
  | "digit"
  | "theme"
  | "route"
  | "time"
  | "tool"
  | "panel"
  | "show-answer"
  | "note-question"
  | "drop-question";

/** The kinds of action that carry nothing. */
export const PLAIN_KINDS = Object.keys(plain) as readonly (keyof typeof plain)[]; // Object.keys forgets the names' type.

const plainAction = object({ kind: oneOf(PLAIN_KINDS) });
const anyKind = object({ kind: text(32) });

/** Checks an action that came from another window. */
export function readAction(value: unknown): Result<Action> {
  const kind = anyKind(value, "action");
  if (!kind.ok) return kind;
  const name = kind.value.kind;
  return isCarrying(name)
    ? carrying[name](value, "action")
    : (plainAction(value, "action") as Result<Action>); // `plain` has exactly the other kinds.
}

function isCarrying(kind: string): kind is CarryingKind {
  return Object.hasOwn(carrying, kind);
}
