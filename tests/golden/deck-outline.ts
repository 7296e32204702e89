import type { Briefing } from "../../slides/brief.ts";
import type { Note, Slide } from "../../slides/deck/deck.ts";
import { countWords } from "../../slides/language/words.ts";
import type { Quotation } from "../../slides/quotations/quotation.ts";
import { inShort } from "../unit/slides/briefing-of.ts";

/** A briefing as a text that a person can read and compare: slide by slide, then quotations, ledger and problems. */
export function deckOutline({ memo, deck, quotations, ledger, problems, ok }: Briefing): string {
  const { language, direction, shape } = deck;
  return [
    `${language} ${direction} ${shape}, ${deck.slides.length} slides, ${ok ? "ok" : "not ok"}`,
    ...deck.slides.map(slideOutline),
    ["quotations", ...quotations.map((quotation) => `  ${quotationOutline(memo.text, quotation)}`)].join(
      "\n",
    ),
    `ledger\n  ${ledger.words} words, ${ledger.lost.length} lost, ${ledger.invented.length} invented`,
    ["problems", ...problems.map(({ code, place }) => `  ${code} ${placeOutline(place)}`)].join("\n"),
    "",
  ].join("\n\n");
}

function slideOutline(slide: Slide, index: number): string {
  const { kind, headline, body = [], speaker, part } = inShort(slide);
  return [
    [
      `${index + 1} ${kind}`,
      ...(part === undefined ? [] : [part]),
      ...(slide.fits ? [] : ["DOES NOT FIT"]),
    ].join(", "),
    ...(headline === undefined ? [] : [`  # ${headline}`]),
    ...body.map((text) => `  | ${text}`),
    ...(speaker === undefined
      ? []
      : [`  — ${[speaker, slide.attribution?.role ?? null].filter((part) => part !== null).join(", ")}`]),
    ...slide.notes.map((note) => `  > ${noteOutline(note)}`),
  ].join("\n");
}

function noteOutline({ kind, paragraph, attribution, text }: Note): string {
  const number = paragraph === null ? "" : `¶${paragraph} `;
  const speaker = attribution === null ? "" : `${attribution.speaker}, `;
  return `${number}${kind}, ${speaker}${countWords(text)} words: ${inBrief(text)}`;
}

function quotationOutline(text: string, quotation: Quotation): string {
  const { attribution, marked, paragraphs, nested } = quotation;
  const who =
    attribution === null
      ? "nobody named"
      : [attribution.speaker, attribution.role, attribution.organisation]
          .map((part) => part ?? "–")
          .join(" · ");
  const inner = nested.map(({ start, end }) => `, nested ${text.slice(start, end)}`).join("");
  const words = inBrief(text.slice(quotation.start, quotation.end));
  return `${who} (${marked ? "marked" : "unmarked"}, ¶ ${paragraphs.length}${inner}): ${words}`;
}

function placeOutline(place: { readonly line: number; readonly column: number } | null): string {
  return place === null ? "nowhere" : `at ${place.line}:${place.column}`;
}

/** A text on one line, its middle left out if it is long. */
function inBrief(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length <= 80 ? line : `${line.slice(0, 40)} … ${line.slice(-36)}`;
}
