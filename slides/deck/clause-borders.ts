/** A stop or a comma with what closes behind it, and the space before the next clause; no space in Chinese and Japanese. */
const BORDER = /(?<sign>[.!?…]|[,;:])["'”’»›)\]]*\s+|(?<wide>[。！？；：，、])[」』”）]*/gu;
/** The end of an entity that the document left undecoded: "l & apos; eau". */
const ENTITY = /&\s?#?[\p{L}\p{N}]{2,8}\s?;\s+$/u;

/** What a border costs that doesn't end a sentence, as a share of a part's length. */
const COST: ReadonlyMap<string, number> = new Map([
  [",", 0.12],
  ["，", 0.12],
  ["、", 0.2],
  [";", 0.04],
  [":", 0.08],
  ["；", 0.04],
  ["：", 0.08],
]);
/** A border further from the even one, as a share of a part's length, leaves the parts too uneven. */
const FURTHEST = 0.3;

/**
 * Where a text may be cut near each of the even places, so that a clause stays whole: offsets behind the border. An
 * even place without a border near it is left out.
 * @param each length of an even part, characters
 */
export function clauseBorders(text: string, even: readonly number[], each: number): readonly number[] {
  const borders = Array.from(text.matchAll(BORDER), (match) => ({
    at: match.index + match[0].length,
    cost: COST.get(match.groups?.["sign"] ?? match.groups?.["wide"] ?? "") ?? 0,
  })).filter(({ at }) => !ENTITY.test(text.slice(Math.max(0, at - 16), at)));
  return even.flatMap((place) => {
    const near = borders
      .map(({ at, cost }) => ({ at, off: Math.abs(at - place) / each, cost }))
      .filter(({ off }) => off <= FURTHEST)
      .toSorted((a, b) => a.off + a.cost - (b.off + b.cost) || a.at - b.at);
    return near[0] === undefined ? [] : [near[0].at];
  });
}
