import type { Run } from "../../deck/deck.ts";
import type { Sheet, SheetFurniture, SheetPart } from "../../handout/sheet.ts";
import type { HandoutSource } from "../../handout/source.ts";
import type { HandoutOptions } from "../../handout/options.ts";
import { handoutWords } from "../../handout/words.ts";
import { html, type Html } from "../html.ts";
import { slideMarkup } from "../slide.ts";
import { fragmentsMarkup } from "./fragments.ts";
import { markedWords } from "./marked-words.ts";

/** One page. Everything on it stands in a box of the job's style sheet; words that are ours carry `data-furniture`. */
export function sheetMarkup(
  sheet: Sheet,
  source: HandoutSource,
  options: Pick<HandoutOptions, "layout" | "ink">,
): Html {
  const { language, direction } = source.deck;
  const words = markedWords(source.memo);
  const parts = sheet.parts.map((part) => partMarkup(part, source, words));
  const blank =
    sheet.parts.length === 0
      ? html`<p class="blank" data-furniture>${handoutWords(language).blank}</p>`
      : null;
  return html`<article
    class="sheet"
    data-layout="${options.layout}"
    data-side="${sheet.side}"
    data-ink="${options.ink}"
    data-page="${sheet.page}"
    lang="${language}"
    dir="${direction}"
  >
    <div class="sheet-body">
      ${sheet.furniture === null ? null : headMarkup(sheet.furniture)} ${parts} ${blank}
      ${sheet.furniture === null ? null : footMarkup(sheet.furniture)}
    </div>
  </article>`;
}

/** Prints a run of text, with what the memo marks in it. */
export type Words = (run: Run) => Html;

function partMarkup(part: SheetPart, source: HandoutSource, words: Words): Html {
  switch (part.kind) {
    case "slide": {
      const slide = source.deck.slides[part.index];
      if (slide === undefined)
        throw new Error(`Slide ${part.index} is out of range for a deck of ${source.deck.slides.length}`);
      return html`<div class="box box-${part.box} slide-box" data-shape="${source.deck.shape}">
        <div class="slide-canvas">${slideMarkup(slide, source.deck, part.index)}</div>
      </div>`;
    }
    case "caption":
      return html`<p class="box box-${part.box} paper-furniture caption" data-furniture>${part.text}</p>`;
    case "ruled":
      return html`<div class="box box-${part.box} ruled" aria-hidden="true">
        ${Array.from({ length: part.count }, () => html`<hr />`)}
      </div>`;
    case "flow":
      return html`<div class="box box-${part.box} flow">${fragmentsMarkup(part.fragments, words)}</div>`;
  }
}

function headMarkup({ marking, headStart, headEnd }: SheetFurniture): Html {
  return html`${markingMarkup(marking, "sheet-marking-top")}
    <header class="sheet-head paper-furniture" data-furniture>
      <span>${headStart}</span> <span>${headEnd}</span>
    </header>`;
}

function footMarkup({ marking, footStart, footMiddle, footEnd }: SheetFurniture): Html {
  return html`<footer class="sheet-foot paper-furniture" data-furniture>
      <span>${footStart}</span> <strong>${footMiddle}</strong> <span>${footEnd}</span>
    </footer>
    ${markingMarkup(marking, "sheet-marking-bottom")}`;
}

function markingMarkup(marking: SheetFurniture["marking"], place: string): Html | null {
  if (marking.length === 0) return null;
  const lines = marking.map(({ runs }) => html`<span class="line">${runs.map(({ text }) => text)}</span> `);
  return html`<p class="sheet-marking ${place} paper-marking" data-furniture>${lines}</p>`;
}
