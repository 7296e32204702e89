import { hasBar } from "../../deck/composition.ts";
import type { Setting, Shape, Slide } from "../../deck/deck.ts";
import { attributionMarkup } from "../attribution.ts";
import { html, type Html } from "../html.ts";
import { displayLines, stepClass } from "../lines.ts";

/** One thought in the middle of the page: statement, question, section, speaker, decision … */
export function stageMarkup(slide: Slide, shape: Shape): Html {
  const clause = wordsAreClause(slide) ? " clause" : "";
  const words =
    slide.body.kind === "text"
      ? html`<p class="words ${stepClass(slide.body.setting)}${clause}">${displayLines(slide.body.setting)}</p>`
      : null;
  const over = hasBar(slide) ? bar() : null;
  if (slide.attribution === null) return html`${over}${headlineMarkup(slide)}${words}`;
  return html`${over}${headlineMarkup(slide)}
    <figure class="said">${words}${attributionMarkup(slide.attribution, shape)}</figure>`;
}

/** Somebody's words with their marks, the question that leads to them above, the speaker below. */
export function quotationMarkup(slide: Slide, shape: Shape): Html {
  if (slide.body.kind !== "text") return stageMarkup(slide, shape);
  const { setting } = slide.body;
  const words = html`<blockquote class="words ${stepClass(setting)}">
    <p>${displayLines(setting, slide.marks)}</p>
  </blockquote>`;
  const speaker = slide.attribution === null ? null : attributionMarkup(slide.attribution, shape);
  return html`${headlineMarkup(slide)}
    <figure class="said">${words}${speaker}</figure>`;
}

/** A headline that is a clause from within a sentence; a name that is written small ("eIDAS") is none. */
const CLAUSE = /^\p{Ll}+(?![\p{L}\p{N}])/u;

/** A slide's headline, or nothing. A clause is drawn with a capital; its text stays the memo's. */
export function headlineMarkup({ headline }: Pick<Slide, "headline">): Html | null {
  if (headline === null) return null;
  const clause = isClause(headline) ? " clause" : "";
  return html`<h2 class="headline ${stepClass(headline)}${clause}">${displayLines(headline)}</h2>`;
}

/** Whether a headline begins within a sentence, so that its first letter is drawn as a capital. */
export function isClause({ lines }: Setting): boolean {
  return CLAUSE.test(lines[0]?.runs[0]?.text ?? "");
}

/** Whether the memo's own words begin within a sentence; what somebody said is drawn as it was written. */
export function wordsAreClause({ kind, attribution, marks, body }: Slide): boolean {
  return (
    body.kind === "text" &&
    kind !== "quotation" &&
    attribution === null &&
    marks === null &&
    isClause(body.setting)
  );
}

/** The short accent bar; drawing only, so nothing for those who listen. */
function bar(): Html {
  return html`<div class="bar" aria-hidden="true"></div>`;
}
