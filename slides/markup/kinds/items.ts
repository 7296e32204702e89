import type { SetItem, Shape, Slide } from "../../deck/deck.ts";
import { attributionMarkup } from "../attribution.ts";
import { html, type Html } from "../html.ts";
import { furniture, lines, stepClass } from "../lines.ts";
import { headlineMarkup } from "./stage.ts";

/** Depths that the style sheet knows; deeper ones look like the deepest. */
const DEEPEST = 4;

/** An item with the items under it. */
interface Branch {
  readonly item: SetItem;
  readonly under: readonly Branch[];
}

/** Lists of every sort: the headline, a thin rule, the items with rules between them. */
export function itemsMarkup(slide: Slide, shape: Shape): Html {
  if (slide.body.kind !== "items") return html`${headlineMarkup(slide)}`;
  const { items } = slide.body;
  const marked = items.some((item) => item.marker !== null);
  const list = listMarkup(branches(items), marked, slide.builds > 0 ? "builds" : "stands");
  const speaker = slide.attribution === null ? null : attributionMarkup(slide.attribution, shape);
  const body = speaker === null ? list : html`<figure class="said">${list}${speaker}</figure>`;
  return html`${headlineMarkup(slide)}${body}`;
}

/** Rebuilds the tree that the depths describe. */
function branches(items: readonly SetItem[]): readonly Branch[] {
  const roots: Branch[] = [];
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item === undefined) break;
    let end = at + 1;
    while ((items[end]?.depth ?? -1) > item.depth) end += 1;
    roots.push({ item, under: branches(items.slice(at + 1, end)) });
    at = end;
  }
  return roots;
}

/** Whether the items of a list wait for their turn; what stands under an item comes with it. */
type Coming = "builds" | "stands";

function listMarkup(branch: readonly Branch[], marked: boolean, coming: Coming): Html {
  const ordered = branch.some(({ item }) => item.marker !== null);
  const items = branch.map(({ item, under }, at) =>
    // The first one comes with the slide.
    itemMarkup(item, under, marked, coming === "builds" && at > 0),
  );
  const classes = `items${marked ? " marked" : ""}`;
  // The list's own numbers are off: the markers are printed, as the memo has them.
  return ordered
    ? html`<ol class="${classes}">
        ${items}
      </ol>`
    : html`<ul class="${classes}">
        ${items}
      </ul>`;
}

function itemMarkup(item: SetItem, under: readonly Branch[], marked: boolean, waits: boolean): Html {
  const marker =
    item.marker === null
      ? null
      : html`<span class="marker" ${furniture(item.markerStart)}>${item.marker}</span> `;
  const words = html`<div class="item depth-${Math.min(item.depth, DEEPEST)}">
    ${marker}
    <p class="words ${stepClass(item.setting)}">${lines(item.setting)}</p>
  </div>`;
  const inner = under.length === 0 ? null : listMarkup(under, marked, "stands");
  return html`<li${waits ? html` class="fragment"` : null}>${words}${inner}</li> `;
}
