import type { Result } from "../result.ts";
import { readSlide, readSpan } from "../saved/deck.ts";
import { readChosenRoute } from "../routes/chosen-route.ts";
import { amount, boolean, list, nullable, object, oneOf, text, variant, whole } from "../saved/reader.ts";
import type { Reader } from "../saved/reader.ts";
import { elapsedMs } from "./clock.ts";
import { THEMES } from "../look/themes.ts";
import { PANELS, TOOLS } from "./choices.ts";
import { inRange } from "./position.ts";
import { readTiming } from "./time/read-timing.ts";
import { LONGEST_QUESTION, MOST_QUESTIONS } from "./reduce.ts";
import type { Clock, DueOut, Position, Question, Session, Snapshot } from "./session.ts";

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

/** A snapshot is never under way for longer, milliseconds; what seems to be is a wall clock that was set. */
const LONGEST_UNDER_WAY_MS = 10_000;

/**
 * How long a snapshot was under way when it arrives at `wallMs` (wall time of the same machine), milliseconds: a busy
 * window must not show a clock that is behind for good.
 */
export function underWayMs(snapshot: Snapshot, wallMs: number): number {
  const ms = wallMs - snapshot.wallMs;
  return ms > 0 && ms <= LONGEST_UNDER_WAY_MS ? ms : 0;
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
  const visited = session.visited === null ? null : inRange(session.builds, session.visited);
  return { ok: true, value: { ...read.value, session: { ...session, position, frozenAt, visited } } };
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
  paused: object({
    kind: oneOf(["paused"]),
    carriedMs: amount(0, MOST_MS),
    sleptMs: nullable(amount(0, MOST_MS)),
  }),
});

const dueOut: Reader<DueOut> = object<DueOut>({
  question: text(LONGEST_QUESTION),
  slide: whole(0, MOST_SLIDES),
  elapsedMs: amount(0, MOST_MS),
  passage: nullable(readSpan),
});

const session: Reader<Session> = object<Session>({
  builds: list(whole(0, MOST_SLIDES), MOST_SLIDES),
  passed: list(whole(0, MOST_SLIDES), MOST_SLIDES),
  route: nullable(readChosenRoute),
  endPage: boolean,
  position,
  visited: nullable(position),
  curtain: oneOf(["open", "black", "white", "end"]),
  frozenAt: nullable(position),
  frozenByFinder: boolean,
  answer: nullable(readSlide),
  tool: nullable(oneOf(TOOLS)),
  desktop: boolean,
  clock,
  timing: readTiming,
  question: nullable(
    object<Question>({ about: oneOf(["end", "reset-clock"]), askedMs: amount(-MOST_MS, MOST_MS) }),
  ),
  typed: nullable(text(16)),
  panel: nullable(oneOf(PANELS)),
  dueOuts: list(dueOut, MOST_QUESTIONS),
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
