import type { SetField, Slide } from "../../deck/deck.ts";
import { html, type Html } from "../html.ts";
import { displayLines, lines, stepClass } from "../lines.ts";
import { isClause } from "./stage.ts";

/** Title and close: the name of the memo or its sender, a heavy rule, the particulars. */
export function coverMarkup(slide: Slide): Html {
  const words = slide.headline === null ? null : displayLines(slide.headline);
  const step =
    slide.headline === null ? "" : `${stepClass(slide.headline)}${isClause(slide.headline) ? " clause" : ""}`;
  const headline =
    words === null
      ? null
      : slide.kind === "title"
        ? html`<h1 class="headline ${step}">${words}</h1>`
        : html`<h2 class="headline ${step}">${words}</h2>`;
  return html`${headline}${particulars(slide)}`;
}

function particulars({ body }: Slide): Html | null {
  if (body.kind === "fields")
    return html`<hr class="cover-rule" />
      <dl class="fields">${body.fields.map(field)}</dl>`;
  if (body.kind !== "text") return null;
  return html`<hr class="cover-rule" />
    <p class="words ${stepClass(body.setting)}">${lines(body.setting)}</p>`;
}

function field({ label, value }: SetField): Html {
  return html`<dt class="${stepClass(label)}">${lines(label)}</dt>
    <dd class="${stepClass(value)}">${lines(value)}</dd> `;
}
