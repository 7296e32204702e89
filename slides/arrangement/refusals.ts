import { failure } from "../result.ts";
import type { Result } from "../result.ts";
import type { Anchor, SlideAnchor } from "./arrangement.ts";

/** So much of a passage is repeated in a message. */
const SHOWN = 60;

/** The slide that a change is about is no longer in the deck. */
export function slideGone({ kind, passage }: SlideAnchor): Result<never> {
  const named = passage === null ? `The ${kind} slide` : `The slide with “${shortened(passage.text)}”`;
  return failure("arrangement/slide-gone", `${named} is no longer in the deck.`, "Arrange the new slide.");
}

/** The passage that a change is about can't be used where it is asked for. */
export function passageGone({ text }: Anchor): Result<never> {
  return failure(
    "arrangement/passage-gone",
    `“${shortened(text)}” no longer stands where the change needs it.`,
    "Choose another passage of the slide's paragraphs.",
  );
}

/** A slide of another make than the change is for. */
export function notOfThisKind(kind: string): Result<never> {
  return failure(
    "arrangement/kind",
    `A ${kind} slide is shown as it is; its words can't be moved one by one.`,
    "It can be hidden, kept as backup or moved.",
  );
}

/** Only a list comes one after the other. */
export function noItems({ kind }: SlideAnchor): Result<never> {
  return failure("arrangement/no-items", `A ${kind} slide has no items to come one after the other.`, null);
}

/** A slide must keep something to show. */
export function lastWords(): Result<never> {
  return failure(
    "arrangement/last-words",
    "These are the slide's only words.",
    "Hide the slide, or choose another line for it.",
  );
}

/** Two slides that don't make one. */
export function notJoined(why: string): Result<never> {
  return failure("arrangement/not-joined", `The two slides can't be one: ${why}.`, null);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).trimEnd()}…`;
}
