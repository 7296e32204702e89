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
    ${foot(footTexts(slide, deck.language, index), slide)}${markingMarkup(deck, "bottom")}
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

/**
 * What stands at a slide's foot, left to right: where it comes from in the memo, which part it is, and at last its
 * number. `index` counts from 0. A title has nothing, a close its number only.
 */
export function footTexts(slide: Slide, language: string, index: number): readonly string[] {
  if (slide.kind === "title") return [];
  const words = furnitureWords(language);
  const paragraphs = slide.kind === "close" ? null : slide.paragraphs;
  return [
    ...(slide.standing === "backup" ? [words.backup] : []),
    ...(paragraphs === null ? [] : [`${words.memo} ¶ ${range(paragraphs)}`]),
    ...(slide.part === null ? [] : [words.part(slide.part.index, slide.part.count)]),
    String(index + 1),
  ];
}

function foot(texts: readonly string[], { standing }: Slide): Html | null {
  const folio = texts.at(-1);
  if (folio === undefined) return null;
  const before = texts.slice(0, -1).map((text, at) => {
    const marked = standing === "backup" && at === 0 ? html` class="standing"` : null;
    return html`<span${marked}>${text}</span> `;
  });
  return html`<div class="foot" data-furniture>
    ${before}<span class="folio">${folio}</span>
  </div>`;
}

function range({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}–${last}`;
}
