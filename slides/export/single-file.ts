import { audienceDeck } from "../deck/audience-deck.ts";
import type { Deck } from "../deck/deck.ts";
import { base64 } from "./base64.ts";
import type { CarriedContent } from "./carried-content.ts";

/** Where the built template (`out/browser/lectern.html`) takes what it carries. */
export const CONTENT_MARKER = "<!--lectern:content-->";

/** The element that holds it in a finished file. */
export const CONTENT_ID = "lectern-content";

/** What a single file shall carry. */
export type SingleFileContent =
  /** The desk with this memo read and ready to present. */
  | { readonly mode: "desk"; readonly name: string; readonly bytes: Uint8Array }
  /** The deck opened on `slide` (from 0); the audience's copy has neither notes nor presenter window. */
  | {
      readonly mode: "present";
      readonly copy: "presenter" | "audience";
      readonly deck: Deck;
      readonly slide: number;
      /** How long the briefing may last, minutes; nothing is planned when left out. */
      readonly minutes?: number | null;
    };

/**
 * The browser template with a briefing inside: one file that needs nothing else. The same template and content give
 * the same bytes. Throws when the template has no place for the content.
 */
export function singleFile(template: string, content: SingleFileContent): string {
  const [before, after, ...more] = template.split(CONTENT_MARKER);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `The template should hold ${CONTENT_MARKER} once, found it ${template.split(CONTENT_MARKER).length - 1} times`,
    );
  }
  return `${titled(before, titleOf(content))}<script type="application/json" id="${CONTENT_ID}">${dataText(carried(content))}</script>${after}`;
}

function carried(content: SingleFileContent): CarriedContent {
  if (content.mode === "desk")
    return { mode: "desk", memo: { name: content.name, base64: base64(content.bytes) } };
  return {
    ...content,
    minutes: content.minutes ?? null,
    deck: content.copy === "audience" ? audienceDeck(content.deck) : content.deck,
  };
}

/** JSON that can stand in a script element: without `<` no end tag and no comment can begin in it. */
function dataText(content: CarriedContent): string {
  return JSON.stringify(content).replaceAll("<", "\\u003c");
}

function titleOf(content: SingleFileContent): string {
  return content.mode === "desk" ? content.name : content.deck.title;
}

function titled(head: string, title: string): string {
  const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return head.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped}</title>`);
}
