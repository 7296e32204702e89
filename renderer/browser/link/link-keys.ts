import { object, text } from "../../../slides/saved/reader.ts";
import type { Reader } from "../../../slides/saved/reader.ts";

/**
 * The two secrets of one briefing. The popup shows `popup` to whoever opened it and believes only what comes with
 * `page`; so a foreign page in the opener's place learns nothing that helps it, and none of the memo's words.
 */
export interface LinkKeys {
  readonly popup: string;
  readonly page: string;
}

const HASH = /^#presenter=([0-9a-f]{32})\.([0-9a-f]{32})$/;

/** New keys, 128 random bits each. */
export function newLinkKeys(): LinkKeys {
  return { popup: randomHex(), page: randomHex() };
}

/** The address of the presenter window: this very page, told by its fragment what to be. */
export function popupAddress(page: string, keys: LinkKeys): string {
  return `${page.replace(/#.*$/, "")}#presenter=${keys.popup}.${keys.page}`;
}

/** The keys in a page's fragment, or null when the page is no presenter window. */
export function keysInHash(hash: string): LinkKeys | null {
  const [, popup, page] = HASH.exec(hash) ?? [];
  return popup === undefined || page === undefined ? null : { popup, page };
}

export const readLinkKeys: Reader<LinkKeys> = object<LinkKeys>({ popup: text(32), page: text(32) });

function randomHex(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
