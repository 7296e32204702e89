import type { PdfProperties } from "../../export/pdf/metadata.ts";
import type { Bookmark } from "../../export/pdf/outline.ts";
import { bookmarksOf } from "../../handout/bookmarks.ts";
import { memoSeconds } from "../../handout/memo-seconds.ts";
import type { HandoutOptions } from "../../handout/options.ts";
import { planHandout } from "../../handout/plan-handout.ts";
import type { HandoutSource } from "../../handout/source.ts";
import { html, htmlText } from "../html.ts";
import { sheetMarkup } from "./sheet.ts";
import { handoutStyle } from "./style.ts";

/** Where the built press page (`out/renderer/press/index.html`) takes a job's pages. */
export const PAGES_MARKER = "<!--lectern:pages-->";

/** The style sheet that the press page asks for, beside itself; every job has its own. */
export const JOB_STYLE_NAME = "job.css";

/** A document without scripts and its style sheet, as the press opens it. */
export interface PressDocument {
  readonly document: string;
  readonly style: string;
}

/** A job ready for the press. */
export interface PressPage extends PressDocument {
  readonly pages: number;
  readonly bookmarks: readonly Bookmark[];
  /** What the finished PDF says of itself, with the memo's own date. */
  readonly properties: PdfProperties & { readonly characters: string };
}

/** Sets a briefing as pages. Throws when the template has no place for them. */
export function pressPage(template: string, source: HandoutSource, options: HandoutOptions): PressPage {
  const [before, after, ...more] = template.split(PAGES_MARKER);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The press page should hold ${PAGES_MARKER} once`);
  const handout = planHandout(source, options);
  const { deck } = source;
  const pages = handout.sheets.map((sheet) => sheetMarkup(sheet, source, options));
  const head = before
    .replace(/<html[^>]*>/u, () => htmlText(html`<html lang="${deck.language}" dir="${deck.direction}">`))
    .replace("</head>", () => htmlText(html`<link rel="stylesheet" href="./${JOB_STYLE_NAME}" /></head>`))
    .replace(/<title>[^<]*<\/title>/u, () => htmlText(html`<title>${deck.title}</title>`));
  const body = htmlText(html`<main class="sheets">${pages}</main>`);
  const characters = [...new Set(body)].join("");
  return {
    document: head + body + after,
    style: handoutStyle(handout, deck),
    pages: handout.sheets.length,
    bookmarks: bookmarksOf(handout, deck),
    properties: { title: deck.title, language: deck.language, seconds: memoSeconds(source.memo), characters },
  };
}
