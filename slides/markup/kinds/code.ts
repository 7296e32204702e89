import type { Shape, Slide } from "../../deck/deck.ts";
import { html, type Html } from "../html.ts";
import { lines, stepClass } from "../lines.ts";
import { itemsMarkup } from "./items.ts";
import { headlineMarkup } from "./stage.ts";

/** Code: its lines as they are, in a fixed pitch. */
export function codeMarkup(slide: Slide, shape: Shape): Html {
  if (slide.body.kind !== "text") return itemsMarkup(slide, shape);
  const { setting } = slide.body;
  return html`${headlineMarkup(slide)}
    <pre class="code ${stepClass(setting)}"><code>${lines(setting)}</code></pre>`;
}
