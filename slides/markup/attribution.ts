import type { Shape } from "../deck/deck.ts";
import { setAttribution } from "../deck/set-attribution.ts";
import type { Attribution } from "../quotations/quotation.ts";
import { html, type Html } from "./html.ts";
import { lines } from "./lines.ts";

/** The speaker's line under a passage: a short rule, the name, the role. All of it is furniture. */
export function attributionMarkup(attribution: Attribution, shape: Shape): Html {
  const { name, role, sideBySide } = setAttribution(attribution, shape);
  const beside = role.length === 0 ? null : html` <span class="role">${lines({ lines: role })}</span>`;
  return html`<figcaption
    class="attribution step-attribution-28${sideBySide ? " side-by-side" : null}"
    data-furniture
  >
    <span class="speaker">${lines({ lines: name })}</span>${beside}
  </figcaption>`;
}
