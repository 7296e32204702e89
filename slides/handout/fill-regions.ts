import { fragmentHeightPx, lineCount, type FlowBlock, type Fragment } from "./flow.ts";

/** A block that is set again never takes more of a region than this share. */
const MOST_REPEATED = 0.4;

/** So many blocks are kept with what follows at most; a memo of headings alone must not be one stretch. */
const LONGEST_CHAIN = 5;

/** Fewer lines than these never stand alone at a region's foot or top. */
const LEAST_LINES = 2;

/** The region being filled. */
interface Cursor {
  readonly done: Fragment[][];
  fragments: Fragment[];
  usedPx: number;
}

/**
 * Sets blocks into regions, one after the other, as many as it takes; `heightOf` gives the height of the region with
 * that index (from 0), pixels. No region is filled beyond its height unless it is lower than two lines. Blocks break
 * between lines, leaving two at least on either side.
 */
export function fillRegions(
  blocks: readonly FlowBlock[],
  heightOf: (region: number) => number,
): readonly (readonly Fragment[])[] {
  const cursor: Cursor = { done: [], fragments: [], usedPx: 0 };
  for (const [at, block] of blocks.entries()) {
    const whole = wantedPx(blocks, at);
    if (cursor.usedPx > 0 && !begins(cursor, heightOf(cursor.done.length), block, whole)) turn(cursor);
    const goesOn = block.repeat !== null && (blocks[at - 1]?.repeat ?? null) === block.repeat;
    if (goesOn) repeatAtTop(cursor, block, heightOf);
    setLines(cursor, block, heightOf);
  }
  return cursor.fragments.length === 0 ? cursor.done : [...cursor.done, cursor.fragments];
}

/** Whether a block may begin below what stands in the region. */
function begins(cursor: Cursor, heightPx: number, block: FlowBlock, wanted: number): boolean {
  return cursor.usedPx + block.beforePx + wanted <= heightPx;
}

/** The height that must be free for a block to begin: its first lines, and the next block's when it is kept with it. */
function wantedPx(blocks: readonly FlowBlock[], at: number): number {
  let wanted = 0;
  for (const [index, block] of blocks.slice(at, at + LONGEST_CHAIN).entries()) {
    const count = lineCount(block);
    const first = block.keepTogether || count < 2 * LEAST_LINES ? count : LEAST_LINES;
    wanted +=
      (index === 0 ? 0 : block.beforePx) + fragmentHeightPx(block, block.keepWithNext ? count : first);
    if (!block.keepWithNext) break;
  }
  return wanted;
}

function setLines(cursor: Cursor, block: FlowBlock, heightOf: (region: number) => number): void {
  const count = lineCount(block);
  let from = 0;
  while (from < count) {
    const gap = cursor.fragments.length === 0 ? 0 : block.beforePx;
    const room = heightOf(cursor.done.length) - cursor.usedPx - gap - 2 * block.paddingPx;
    const fits = Math.floor((room + 1e-6) / block.linePx);
    const to = breakAt(
      from,
      count,
      fits,
      cursor.fragments.every((fragment) => fragment.repeated),
    );
    if (to > from) place(cursor, { block, from, to, repeated: false });
    from = Math.max(from, to);
    if (from < count) {
      turn(cursor);
      repeatAtTop(cursor, block, heightOf);
    }
  }
}

/** The line before which a block breaks that has room for `fits` lines; `from` itself when none are to be set here. */
function breakAt(from: number, count: number, fits: number, first: boolean): number {
  const left = count - from;
  if (fits >= left) return count;
  const least = first ? 1 : LEAST_LINES;
  const kept = left - fits < LEAST_LINES ? left - LEAST_LINES : fits;
  if (kept >= least) return from + kept;
  return first ? from + Math.max(1, Math.min(left, fits)) : from;
}

function place(cursor: Cursor, fragment: Fragment): void {
  const gap = cursor.fragments.length === 0 ? 0 : fragment.block.beforePx;
  cursor.fragments.push(fragment);
  cursor.usedPx += gap + fragmentHeightPx(fragment.block, fragment.to - fragment.from);
}

function turn(cursor: Cursor): void {
  cursor.done.push(cursor.fragments);
  cursor.fragments = [];
  cursor.usedPx = 0;
}

function repeatAtTop(cursor: Cursor, { repeat }: FlowBlock, heightOf: (region: number) => number): void {
  if (repeat === null || cursor.fragments.length > 0) return;
  const count = lineCount(repeat);
  if (fragmentHeightPx(repeat, count) > heightOf(cursor.done.length) * MOST_REPEATED) return;
  place(cursor, { block: repeat, from: 0, to: count, repeated: true });
}
