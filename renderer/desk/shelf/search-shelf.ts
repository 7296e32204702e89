import type { ShelfEntry } from "../../../slides/saved/shelf.ts";

/** The briefings whose title, file or date have all the words that are searched for, in any order and case. */
export function searchShelf(entries: readonly ShelfEntry[], wanted: string): readonly ShelfEntry[] {
  const words = folded(wanted).split(/\s+/u);
  return entries.filter(({ title, name, date }) => {
    const all = folded(`${title} ${name ?? ""} ${date ?? ""}`);
    return words.every((word) => all.includes(word));
  });
}

/** Without accents, so that "resume" finds "résumé". */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
