import { textString } from "./text-string.ts";

/** An entry of a PDF's outline. */
export interface Bookmark {
  readonly title: string;
  /** From 0. */
  readonly page: number;
  readonly under: readonly Bookmark[];
}

/** Objects of an outline by number; the first is its root. */
export type OutlineObjects = readonly (readonly [number: number, value: string])[];

/** Writes an outline as objects numbered from `first` on. `pages` are the page objects' numbers. Empty without bookmarks. */
export function outlineObjects(
  bookmarks: readonly Bookmark[],
  first: number,
  pages: readonly number[],
): OutlineObjects {
  if (bookmarks.length === 0) return [];
  const objects: (readonly [number, string])[] = [];
  let next = first + 1;

  /** Writes siblings and what is under them; tells how they are linked from their parent. */
  function write(siblings: readonly Bookmark[], parent: number): string {
    const numbers = siblings.map(() => next++);
    for (const [at, { title, page, under }] of siblings.entries()) {
      const number = numbers[at] ?? 0;
      const [before, after] = [numbers[at - 1], numbers[at + 1]];
      const links = [
        `/Title ${textString(title)}`,
        `/Parent ${parent} 0 R`,
        ...(before === undefined ? [] : [`/Prev ${before} 0 R`]),
        ...(after === undefined ? [] : [`/Next ${after} 0 R`]),
        ...(under.length === 0 ? [] : [write(under, number)]),
        `/Dest [${pages[page] ?? 0} 0 R /XYZ null null null]`,
      ];
      objects.push([number, `<<${links.join("\n")}>>`]);
    }
    return `/First ${numbers[0] ?? 0} 0 R\n/Last ${numbers.at(-1) ?? 0} 0 R\n/Count ${countOf(siblings)}`;
  }

  const links = write(bookmarks, first);
  return [[first, `<</Type /Outlines\n${links}>>`], ...objects.toSorted((one, other) => one[0] - other[0])];
}

function countOf(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { under }) => sum + 1 + countOf(under), 0);
}
