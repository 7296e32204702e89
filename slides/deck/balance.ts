/** What a slide can hold: height in canvas pixels, words, lines. */
export interface Load {
  readonly heightPx: number;
  readonly words: number;
  readonly lines: number;
}

/**
 * Parts things that must keep their order into as few groups as the limit allows, as even in height as can be. One
 * thing always makes a group, even above the limit.
 */
export function balance<Thing>(
  things: readonly Thing[],
  loadOf: (thing: Thing) => Load,
  limit: Load,
): readonly (readonly Thing[])[] {
  const fewest = fill(things, loadOf, limit);
  if (fewest.length < 2) return fewest;
  let low = 0;
  let high = limit.heightPx;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(things, loadOf, { ...limit, heightPx: middle }).length > fewest.length) low = middle;
    else high = middle;
  }
  return fill(things, loadOf, { ...limit, heightPx: high });
}

/** Fills each group as far as the limit allows. */
function fill<Thing>(
  things: readonly Thing[],
  loadOf: (thing: Thing) => Load,
  limit: Load,
): readonly (readonly Thing[])[] {
  const groups: Thing[][] = [];
  let used: Load = { heightPx: 0, words: 0, lines: 0 };
  for (const thing of things) {
    const load = loadOf(thing);
    const together = sum(used, load);
    const group = groups.at(-1);
    if (group !== undefined && within(together, limit)) {
      group.push(thing);
      used = together;
    } else {
      groups.push([thing]);
      used = load;
    }
  }
  return groups;
}

function sum(a: Load, b: Load): Load {
  return { heightPx: a.heightPx + b.heightPx, words: a.words + b.words, lines: a.lines + b.lines };
}

function within(load: Load, limit: Load): boolean {
  return load.heightPx <= limit.heightPx && load.words <= limit.words && load.lines <= limit.lines;
}
