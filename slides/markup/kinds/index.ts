import type { Shape, Slide, SlideKind } from "../../deck/deck.ts";
import type { Html } from "../html.ts";
import { codeMarkup } from "./code.ts";
import { coverMarkup } from "./cover.ts";
import { itemsMarkup } from "./items.ts";
import { quotationMarkup, stageMarkup } from "./stage.ts";
import { tableMarkup } from "./table.ts";

/** Gives what stands between a slide's running title and its foot. */
export type KindMarkup = (slide: Slide, shape: Shape) => Html;

/** A kind whose body may be items, a table or a text. */
function byBody(slide: Slide, shape: Shape): Html {
  if (slide.body.kind === "items") return itemsMarkup(slide, shape);
  return slide.body.kind === "table" ? tableMarkup(slide, shape) : stageMarkup(slide, shape);
}

/** How each kind is printed. */
export const KIND_MARKUP: Readonly<Record<SlideKind, KindMarkup>> = {
  title: coverMarkup,
  close: coverMarkup,
  section: stageMarkup,
  statement: byBody,
  question: stageMarkup,
  speaker: stageMarkup,
  quotation: quotationMarkup,
  figure: stageMarkup,
  numbers: byBody,
  decision: byBody,
  agenda: byBody,
  list: byBody,
  comparison: byBody,
  timeline: byBody,
  sources: byBody,
  backup: byBody,
  table: byBody,
  code: codeMarkup,
};
