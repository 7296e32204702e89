import type { Position, Session } from "./session.ts";

/** What decides where next and previous lead. */
export type Path = Pick<Session, "builds" | "passed" | "route">;

/** The nearest position that exists: slide from 0 to the last, build from 0 to the slide's number of builds. */
export function inRange(builds: readonly number[], position: Position): Position {
  const slide = clamp(position.slide, builds.length - 1);
  return {
    slide,
    build: slide === Math.trunc(position.slide) ? clamp(position.build, builds[slide] ?? 0) : 0,
  };
}

/** One step on: the next build, else the next slide before its builds; the last position stays. */
export function stepOn(path: Path, at: Position): Position {
  if (at.build < (path.builds[at.slide] ?? 0)) return { slide: at.slide, build: at.build + 1 };
  return skipOn(path, at);
}

/** One step back: the build before, else the slide before with all its builds; the first position stays. */
export function stepBack(path: Path, at: Position): Position {
  if (at.build > 0) return { slide: at.slide, build: at.build - 1 };
  const slide = neighbour(path, at.slide, -1);
  return slide === null ? at : { slide, build: path.builds[slide] ?? 0 };
}

/** The next slide, whatever builds this one has left; on the last slide nothing moves. */
export function skipOn(path: Path, at: Position): Position {
  const slide = neighbour(path, at.slide, 1);
  return slide === null ? at : { slide, build: 0 };
}

/** The slide before, without its builds; on the first slide its builds are taken back. */
export function skipBack(path: Path, at: Position): Position {
  return { slide: neighbour(path, at.slide, -1) ?? at.slide, build: 0 };
}

/** The first (`from` 1) or last (`from` -1) slide that is not passed over; of a deck of such slides, its first or last. */
export function outermost({ builds, passed, route }: Path, from: 1 | -1): Position {
  const over = new Set([...passed, ...(route?.leftOut ?? [])]);
  const shown = builds.flatMap((_, slide) => (over.has(slide) ? [] : [slide]));
  const slide = (from === 1 ? shown[0] : shown.at(-1)) ?? (from === 1 ? 0 : builds.length - 1);
  return { slide, build: 0 };
}

/** Where the audience is: where it was frozen, else where the briefer is. */
export function audiencePosition(session: Pick<Session, "frozenAt" | "position">): Position {
  return session.frozenAt ?? session.position;
}

/** Whether two positions are the same. */
export function samePosition(one: Position, other: Position): boolean {
  return one.slide === other.slide && one.build === other.build;
}

/**
 * The slide that follows (`step` 1) or goes before (`step` -1), or null at the end. Slides that are passed over are in
 * nobody's way: they are only walked through by who went to one of them on purpose. What a shorter version leaves out
 * is never walked through: from such a slide one comes back to the version.
 */
function neighbour({ builds, passed, route }: Path, from: number, step: 1 | -1): number | null {
  const over = new Set([...(passed.includes(from) ? [] : passed), ...(route?.leftOut ?? [])]);
  for (let slide = from + step; slide >= 0 && slide < builds.length; slide += step) {
    if (!over.has(slide)) return slide;
  }
  return null;
}

function clamp(value: number, last: number): number {
  if (!Number.isFinite(value)) return value > 0 && last > 0 ? last : 0;
  return Math.max(0, Math.min(Math.trunc(value), last));
}
