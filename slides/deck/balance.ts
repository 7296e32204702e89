/** What a slide can hold: height in canvas pixels, words, lines. */
export interface Load {
  readonly heightPx: number;
  readonly words: number;
  readonly lines: number;
  /** Whether it heads what follows, so that it should not stand last in its group. */
  readonly leads?: boolean;
}

/** A single thing in a group of its own looks forgotten: it costs as much as a group that is so much fuller than even. */
const ALONE = 0.35;

/** What heads the next group's things, at the foot of its own, costs more than any unevenness. */
const PARTED = 2;

/** The cheapest way to part the things from one on: first by the number of groups, then by how uneven they are. */
interface Way {
  readonly groups: number;
  readonly cost: number;
  /** Index behind the first group's last thing. */
  readonly to: number;
}

/**
 * Parts things that must keep their order into as few groups as the limit allows, as even in height as can be and
 * with no single thing left over where that can be helped. One thing always makes a group, even above the limit.
 */
export function balance<Thing>(
  things: readonly Thing[],
  loadOf: (thing: Thing) => Load,
  limit: Load,
): readonly (readonly Thing[])[] {
  const ways = waysFrom(things.map(loadOf), limit);
  const groups: (readonly Thing[])[] = [];
  for (let at = 0; at < things.length;) {
    const to = ways[at]?.to ?? things.length;
    groups.push(things.slice(at, to));
    at = to;
  }
  return groups;
}

/** The best way from each thing on, found from the last to the first; a group holds few things, so this is linear. */
function waysFrom(loads: readonly Load[], limit: Load): readonly Way[] {
  const ways: Way[] = Array.from({ length: loads.length + 1 });
  ways[loads.length] = { groups: 0, cost: 0, to: loads.length };
  for (let from = loads.length - 1; from >= 0; from -= 1) {
    let best: Way | null = null;
    let together: Load = { heightPx: 0, words: 0, lines: 0 };
    for (let to = from + 1; to <= loads.length; to += 1) {
      together = sum(together, loads[to - 1] ?? together);
      if (to > from + 1 && !within(together, limit)) break;
      const rest = ways[to];
      if (rest === undefined) break;
      const share = together.heightPx / Math.max(1, limit.heightPx);
      const alone = to === from + 1 && loads.length > 1 ? ALONE : 0;
      const parted = to < loads.length && loads[to - 1]?.leads === true ? PARTED : 0;
      const way = { groups: rest.groups + 1, cost: rest.cost + share * share + alone + parted, to };
      if (best === null || isCheaper(way, best)) best = way;
    }
    ways[from] = best ?? { groups: 1, cost: 0, to: from + 1 };
  }
  return ways;
}

function isCheaper(way: Way, than: Way): boolean {
  return way.groups < than.groups || (way.groups === than.groups && way.cost < than.cost);
}

function sum(a: Load, b: Load): Load {
  return { heightPx: a.heightPx + b.heightPx, words: a.words + b.words, lines: a.lines + b.lines };
}

function within(load: Load, limit: Load): boolean {
  return load.heightPx <= limit.heightPx && load.words <= limit.words && load.lines <= limit.lines;
}
