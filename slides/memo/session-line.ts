import { readingLength } from "../language/words.ts";

/** "(9:00 a.m.-12:15 p.m.)", " - 14.00–16.30 Uhr": when a part of a meeting was. */
const HOURS =
  /\s*(?<open>[-–—,]\s*|\()\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\.?|\s?Uhr)?(?<range>\s?(?:-|–|—|to|bis|à|a)\s?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?|\s?Uhr)?)?\)?$/iu;
const CLOCK = /\d[:.h]\d\d/u;
const MOST_NAME_WORDS = 5;

/**
 * "Afternoon Session - 2:28 p.m. - 3:36 p.m.", "SECOND SESSION (9:00 a.m.)": a line that names a part of a meeting and
 * its hours, and says no more.
 */
export function isSessionLine(line: string): boolean {
  if (!CLOCK.test(line)) return false;
  const hours = HOURS.exec(line);
  if (hours === null || (hours.groups?.["range"] === undefined && hours.groups?.["open"] !== "("))
    return false;
  const name = line.slice(0, hours.index);
  return /^\p{Lu}[\p{L} ]+$/u.test(name) && readingLength(name) <= MOST_NAME_WORDS;
}
