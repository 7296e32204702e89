import { expect, test } from "@playwright/test";
import { searchShelf } from "../../../../../renderer/desk/shelf/search-shelf.ts";
import type { ShelfEntry } from "../../../../../slides/saved/shelf.ts";

const entries = [
  ["Harbour and bridge", "harbour.docx", "3 May 2026"],
  ["Résumé of the talks", null, null],
].map(([title, name, date], index): ShelfEntry => ({
  id: String(index),
  title: title ?? "",
  name: name ?? null,
  date: date ?? null,
  slides: 1,
  changes: 0,
  keptAtMs: 0,
}));

for (const [wanted, found] of [
  ["", ["0", "1"]],
  ["bridge MAY", ["0"]],
  ["harbour.docx", ["0"]],
  ["resume", ["1"]],
  ["harbour talks", []],
] as const) {
  test(`“${wanted}” finds ${found.length} of the briefings`, () => {
    expect(searchShelf(entries, wanted).map(({ id }) => id)).toEqual(found);
  });
}
