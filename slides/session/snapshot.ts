import type { Result } from "../result.ts";
import { amount, boolean, list, nullable, object, oneOf, text, variant, whole } from "../saved/reader.ts";
import type { Reader } from "../saved/reader.ts";
import { elapsedMs } from "./clock.ts";
import { THEMES } from "../look/themes.ts";
import { inRange } from "./position.ts";
import type { Action, Clock, Position, Question, Session, Snapshot } from "./session.ts";

/** More slides than any deck has; a bound for data that comes from elsewhere. */
export const MOST_SLIDES = 100_000;

/** Some ten thousand years in milliseconds; no clock of ours counts further. */
const MOST_MS = 3e14;

/** Whether a snapshot is newer than another: a later host, or a later change of the same host. */
export function isNewer(one: Snapshot, other: Snapshot): boolean {
  return one.epoch === other.epoch ? one.revision > other.revision : one.epoch > other.epoch;
}

/** What the briefing's clock shows `sinceMs` milliseconds after the snapshot arrived. */
export function elapsedSince(snapshot: Snapshot, sinceMs: number): number {
  return snapshot.session.clock.kind === "running"
    ? snapshot.elapsedMs + Math.max(0, sinceMs)
    : snapshot.elapsedMs;
}

/** The snapshot as it is `sinceMs` milliseconds after it arrived, for a window that hands it to a host that came back. */
export function agedSnapshot(snapshot: Snapshot, sinceMs: number): Snapshot {
  return {
    ...snapshot,
    elapsedMs: elapsedSince(snapshot, sinceMs),
    wallMs: snapshot.wallMs + Math.max(0, sinceMs),
  };
}

/** A session as a snapshot of its host. */
export function snapshotOf(
  session: Session,
  mark: { readonly epoch: number; readonly revision: number },
  now: { readonly monotonicMs: number; readonly wallMs: number },
): Snapshot {
  return { ...mark, session, elapsedMs: elapsedMs(session.clock, now.monotonicMs), wallMs: now.wallMs };
}

/** Checks a snapshot that was saved or came from another window; positions are brought into range. */
export function readSnapshot(value: unknown): Result<Snapshot> {
  const read = snapshot(value, "snapshot");
  if (!read.ok) return read;
  const session = read.value.session;
  const frozenAt = session.frozenAt === null ? null : inRange(session.builds, session.frozenAt);
  const position = inRange(session.builds, session.position);
  return { ok: true, value: { ...read.value, session: { ...session, position, frozenAt } } };
}

/** Checks an action that came from another window. */
export function readAction(value: unknown): Result<Action> {
  return action(value, "action");
}

const position: Reader<Position> = object<Position>({
  slide: whole(0, MOST_SLIDES),
  build: whole(0, MOST_SLIDES),
});

const clock: Reader<Clock> = variant<Clock>({
  stopped: object({ kind: oneOf(["stopped"]) }),
  running: object({
    kind: oneOf(["running"]),
    sinceMs: amount(-MOST_MS, MOST_MS),
    carriedMs: amount(0, MOST_MS),
  }),
  paused: object({ kind: oneOf(["paused"]), carriedMs: amount(0, MOST_MS) }),
});

const session: Reader<Session> = object<Session>({
  builds: list(whole(0, MOST_SLIDES), MOST_SLIDES),
  position,
  curtain: oneOf(["open", "black", "white"]),
  frozenAt: nullable(position),
  clock,
  question: nullable(
    object<Question>({ about: oneOf(["end", "reset-clock"]), askedMs: amount(-MOST_MS, MOST_MS) }),
  ),
  typed: nullable(text(16)),
  overview: boolean,
  help: boolean,
  ended: boolean,
  theme: nullable(oneOf(THEMES)),
});

const snapshot: Reader<Snapshot> = object<Snapshot>({
  epoch: amount(0, MOST_MS),
  revision: whole(0, Number.MAX_SAFE_INTEGER),
  session,
  elapsedMs: amount(0, MOST_MS),
  wallMs: amount(0, MOST_MS),
});

/** Every action without a payload, so that a new one does not compile until it is listed. */
const plainKinds: Record<Exclude<Action["kind"], "go-to" | "start" | "digit" | "theme">, true> = {
  next: true,
  previous: true,
  "next-slide": true,
  "previous-slide": true,
  first: true,
  last: true,
  black: true,
  white: true,
  freeze: true,
  "go-to-typed": true,
  "ask-number": true,
  "erase-digit": true,
  overview: true,
  help: true,
  "pause-clock": true,
  "reset-clock": true,
  leave: true,
  dismiss: true,
  end: true,
};

const plainAction = object({ kind: oneOf(Object.keys(plainKinds) as (keyof typeof plainKinds)[]) });

const action: Reader<Action> = (value, at) => {
  const kind = object({ kind: text(32) })(value, at);
  if (!kind.ok) return kind;
  switch (kind.value.kind) {
    case "go-to":
      return object({ kind: oneOf(["go-to"] as const), slide: whole(0, MOST_SLIDES) })(value, at);
    case "start":
      return object({ kind: oneOf(["start"] as const), from: oneOf(["first", "here"] as const) })(value, at);
    case "digit":
      return object({ kind: oneOf(["digit"] as const), digit: whole(0, 9) })(value, at);
    case "theme":
      return object({ kind: oneOf(["theme"] as const), theme: oneOf(THEMES) })(value, at);
    default:
      return plainAction(value, at) as Result<Action>; // The kinds are checked above against Action's own.
  }
};
