import type { Slide } from "./deck.ts";

/**
 * How a slide is laid out: a *cover* (title, close) stands on the foot of the page with a heavy rule between name and
 * particulars; a *page* (lists, tables) hangs from its top under a thin rule; a *stage* (one thought, one quotation)
 * stands in the middle of the height.
 */
export type Composition = "cover" | "page" | "stage";

/** The composition of a slide. */
export function compositionOf(slide: Pick<Slide, "kind" | "body">): Composition {
  if (slide.kind === "title" || slide.kind === "close") return "cover";
  return slide.body.kind === "items" || slide.body.kind === "table" || slide.kind === "code"
    ? "page"
    : "stage";
}

/** Whether the accent bar stands over what a stage shows; a quotation has its marks instead, a figure its size. */
export function hasBar(slide: Pick<Slide, "kind" | "body">): boolean {
  return compositionOf(slide) === "stage" && slide.kind !== "quotation" && slide.kind !== "numbers";
}
