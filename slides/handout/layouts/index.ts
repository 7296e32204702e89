import type { HandoutLayout } from "../options.ts";
import { gridLayout } from "./grid.ts";
import type { Layout } from "./layout.ts";
import { memoLayout } from "./memo.ts";
import { notesLayout } from "./notes.ts";
import { outlineLayout } from "./outline.ts";
import { slidesLayout } from "./slides.ts";

/** How each layout is made. */
export const LAYOUTS: Readonly<Record<HandoutLayout, Layout>> = {
  slides: slidesLayout,
  notes: notesLayout,
  outline: outlineLayout,
  memo: memoLayout,
  "1": gridLayout(1),
  "2": gridLayout(2),
  "3": gridLayout(3),
  "4": gridLayout(4),
  "6": gridLayout(6),
  "9": gridLayout(9),
};
