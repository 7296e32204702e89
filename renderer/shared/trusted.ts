/**
 * Trusted Types. Markup of ours comes as an escaped Html value and passes here; all other text that would become
 * markup meets the `default` policy, which knows the constant strings of reveal.js and refuses the rest.
 */
import { htmlText, type Html } from "../../slides/markup/html.ts";

/** What reveal.js 6.0.2 writes through `innerHTML` while it starts, spaces between tags left out. */
const REVEAL_MARKUP = new Set([
  "",
  '<button class="navigate-left" aria-label="previous slide"><div class="controls-arrow"></div></button>' +
    '<button class="navigate-right" aria-label="next slide"><div class="controls-arrow"></div></button>' +
    '<button class="navigate-up" aria-label="above slide"><div class="controls-arrow"></div></button>' +
    '<button class="navigate-down" aria-label="below slide"><div class="controls-arrow"></div></button>',
]);

interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML?: (text: string) => string;
      readonly createScriptURL?: (address: string) => string;
    },
  ) => { readonly createHTML: (text: string) => string };
}

/** Browsers without Trusted Types have no factory; there nothing is enforced either. */
const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

const markup = factory?.createPolicy("lectern", { createHTML: (text) => text });

/** Puts the `default` policy in place; to be called once, before anything else runs. */
export function installTrustedTypes(): void {
  factory?.createPolicy("default", { createHTML: revealMarkup, createScriptURL: ownScript });
}

/** Fills an element with markup that our escaping tag made. */
export function setMarkup(element: Element, html: Html): void {
  const text = htmlText(html);
  element.innerHTML = markup === undefined ? text : markup.createHTML(text);
}

function revealMarkup(text: string): string {
  if (REVEAL_MARKUP.has(text.trim().replaceAll(/>\s+</g, "><"))) return text;
  throw new TypeError(`Markup that is not ours was refused: ${text.slice(0, 80)}`);
}

/** Workers come from our own pages or from a blob that this page made. */
function ownScript(address: string): string {
  const url = new URL(address, location.href);
  if (url.protocol === "blob:" || (url.origin === location.origin && url.protocol !== "data:"))
    return address;
  throw new TypeError(`A script that is not ours was refused: ${address.slice(0, 80)}`);
}
