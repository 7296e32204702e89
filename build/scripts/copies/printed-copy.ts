import { execFileSync } from "node:child_process";
import type { Briefing } from "../../../slides/brief.ts";
import { pagesSource } from "../../../slides/export/pages-source.ts";
import { finishPdf } from "../../../slides/export/pdf/finish-pdf.ts";
import { DEFAULT_HANDOUT, type HandoutOptions } from "../../../slides/handout/options.ts";
import type { Press } from "../corpus-paper/press.ts";

/** The layouts that audiences get; the others are the speaker's. Six to a page come with what was not briefed. */
const LAYOUTS = ["slides", "6", "outline"] as const;

/** An audience's PDF of a briefing's version of five minutes, in one layout after the other for document after document. */
export async function printedCopy(press: Press, briefing: Briefing, turn: number): Promise<Uint8Array> {
  const options: HandoutOptions = { ...DEFAULT_HANDOUT, layout: LAYOUTS[turn % LAYOUTS.length] ?? "slides" };
  const deck = { ...briefing.deck, route: 5 as const };
  const { bytes, page } = await press.print(pagesSource({ ...briefing, deck }, "audience"), options);
  const finished = finishPdf(bytes, page.properties, page.bookmarks);
  if (!finished.ok) throw new Error(finished.problem.message);
  return finished.value;
}

/** All that poppler's tools read in a PDF: its pages' words, its metadata and the texts of its structure. */
export function wordsOfPdf(bytes: Uint8Array): string {
  const read = (tool: string, ...options: readonly string[]): string =>
    execFileSync(tool, [...options, "-", ...(tool === "pdftotext" ? ["-"] : [])], {
      input: bytes,
    }).toString();
  return [read("pdftotext", "-raw"), read("pdfinfo"), read("pdfinfo", "-struct-text")].join("\n");
}
