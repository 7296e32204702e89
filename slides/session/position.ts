import type { Position, Session } from "./session.ts";

/** The nearest position that exists: slide from 0 to the last, build from 0 to the slide's number of builds. */
export function inRange(builds: readonly number[], position: Position): Position {
  const slide = clamp(position.slide, builds.length - 1);
  return {
    slide,
    build: slide === Math.trunc(position.slide) ? clamp(position.build, builds[slide] ?? 0) : 0,
  };
}

/** One step on: the next build, else the next slide before its builds; the last position stays. */
export function stepOn(builds: readonly number[], at: Position): Position {
  if (at.build < (builds[at.slide] ?? 0)) return { slide: at.slide, build: at.build + 1 };
  return at.slide < builds.length - 1 ? { slide: at.slide + 1, build: 0 } : at;
}

/** One step back: the build before, else the slide before with all its builds; the first position stays. */
export function stepBack(builds: readonly number[], at: Position): Position {
  if (at.build > 0) return { slide: at.slide, build: at.build - 1 };
  return at.slide > 0 ? { slide: at.slide - 1, build: builds[at.slide - 1] ?? 0 } : at;
}

/** The next slide, whatever builds this one has left; on the last slide nothing moves. */
export function skipOn(builds: readonly number[], at: Position): Position {
  return at.slide < builds.length - 1 ? { slide: at.slide + 1, build: 0 } : at;
}

/** Where the audience is: where it was frozen, else where the briefer is. */
export function audiencePosition(session: Session): Position {
  return session.frozenAt ?? session.position;
}

/** Whether two positions are the same. */
export function samePosition(one: Position, other: Position): boolean {
  return one.slide === other.slide && one.build === other.build;
}

function clamp(value: number, last: number): number {
  if (!Number.isFinite(value)) return value > 0 && last > 0 ? last : 0;
  return Math.max(0, Math.min(Math.trunc(value), last));
}
