import { compositionOf } from "../deck/composition.ts";
import type { Deck, Slide } from "../deck/deck.ts";
import type { Brand } from "../look/brand.ts";
import { furnitureWords } from "./furniture-words.ts";
import { html, type Html } from "./html.ts";
import { KIND_MARKUP } from "./kinds/index.ts";
import { markingMarkup } from "./marking.ts";

/** The parts of a deck that its slides print. */
export type SlideSetting = Pick<Deck, "shape" | "language" | "direction" | "title" | "marking" | "look">;

/**
 * One slide as the `<section>` that reveal.js expects, with running title and foot. `index` counts from 0; the folio
 * shows it from 1. Words that are ours carry `data-furniture`.
 */
export function slideMarkup(slide: Slide, deck: SlideSetting, index: number): Html {
  const content = KIND_MARKUP[slide.kind](slide, deck.shape);
  const cover = compositionOf(slide) === "cover";
  return html`<section
    class="slide"
    data-slide="${slide.id}"
    data-kind="${slide.kind}"
    data-composition="${compositionOf(slide)}"
    data-shape="${deck.shape}"
    data-theme="${deck.look.theme}"
    lang="${deck.language}"
    dir="${deck.direction}"
  >
    ${markingMarkup(deck, "top")}${cover ? null : runningTitle(deck.title)}${logo(deck.look.brand)}
    <div class="content">${content}</div>
    ${slide.kind === "title" ? null : foot(slide, deck.language, index)}${markingMarkup(deck, "bottom")}
  </section>`;
}

function runningTitle(title: string): Html {
  return html`<p class="running-title" data-furniture>${title}</p>`;
}

/** The organisation's logo; the style sheet draws it from a property of the canvas, so that no slide carries a copy. */
function logo(brand: Brand | null): Html | null {
  if (brand === null || brand.logo === null) return null;
  return html`<div class="logo" role="img" aria-label="${brand.name}" data-furniture></div>`;
}

/** Where the slide comes from in the memo, which part it is, and its number; a close has its number only. */
function foot(slide: Slide, language: string, index: number): Html {
  const words = furnitureWords(language);
  const reference =
    slide.paragraphs === null || slide.kind === "close"
      ? null
      : html`<span>${words.memo} ¶ ${range(slide.paragraphs)}</span> `;
  const part =
    slide.part === null ? null : html`<span>${words.part(slide.part.index, slide.part.count)}</span> `;
  const backup = slide.standing === "backup" ? html`<span class="standing">${words.backup}</span> ` : null;
  return html`<div class="foot" data-furniture>
    ${backup}${reference}${part}<span class="folio">${index + 1}</span>
  </div>`;
}

function range({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}–${last}`;
}
