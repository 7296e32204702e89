import type { Briefing } from "../brief.ts";
import type { Deck, Note, Slide } from "../deck/deck.ts";
import { runsOfSetting, settingsOf } from "../deck/slide-runs.ts";
import { plainText } from "../deck/plain-text.ts";
import { countWords } from "../language/words.ts";
import { isoDate } from "../memo/dates.ts";
import type { HeaderKind, Memo, Span } from "../memo/memo.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Problem } from "../result.ts";

/** The version of the public interface that `lectern check --json` prints. */
const SCHEMA = 1;

/**
 * What `lectern check --json` prints of a memo that could be read; documented in the README.
 * @param explain whether each slide tells why its line was chosen
 */
export function briefingJson(briefing: Briefing, explain = false): string {
  const { memo, deck, quotations, ledger, problems, ok } = briefing;
  return print({
    schema: SCHEMA,
    ok,
    memo: memoJson(memo),
    header: memo.header.map(({ label, value, start, end }) => ({
      label: textOf(memo, label),
      value: textOf(memo, value),
      start,
      end,
    })),
    marking: deck.marking,
    slides: deck.slides.map((slide) => slideJson(slide, explain)),
    quotations: quotations.map((quotation) => quotationJson(memo, quotation)),
    ledger,
    problems: problems.map(problemJson),
  });
}

/**
 * The briefing as an audience may have it: the slides alone, in the same form. `deck` is an audience's; whatever the
 * memo says beside its slides is left out.
 */
export function audienceJson(deck: Deck): string {
  const { title, language, marking, slides } = deck;
  return print({
    schema: SCHEMA,
    memo: { title, language },
    marking,
    slides: slides.map((slide) => slideJson(slide, false)),
  });
}

/** What it prints of a document that could not be read. */
export function failureJson(problem: Problem): string {
  return print({ schema: SCHEMA, ok: false, problems: [problemJson(problem)] });
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function memoJson(memo: Memo): unknown {
  const { text, language, blocks } = memo;
  const date = fieldValues(memo, "date")[0];
  return {
    title: memo.title === null ? null : oneLine(textOf(memo, memo.title)),
    to: people(fieldValues(memo, "to")),
    from: senders(memo),
    date: date === undefined ? null : isoDate(date),
    subject: fieldValues(memo, "subject")[0] ?? null,
    language,
    words: countWords(text),
    sections: blocks.filter((block) => block.kind === "heading").length,
    text,
  };
}

function senders(memo: Memo): readonly string[] {
  const given = people(fieldValues(memo, "from"));
  return given.length > 0 || memo.signature === null ? given : [oneLine(textOf(memo, memo.signature.name))];
}

function fieldValues(memo: Memo, kind: HeaderKind): readonly string[] {
  return memo.header
    .filter((field) => field.kind === kind)
    .map((field) => oneLine(textOf(memo, field.value)))
    .filter((value) => value !== "");
}

/** "President Biden, Prime Minister Sunak" are two; "Tony Scott, Chief Information Officer" is one with his office. */
function people(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => {
    const parts = value.split(/;\s*|,\s+(?=(?:\p{Lu}[\p{L}.]*\s+)+\p{Lu})/u).map((part) => part.trim());
    return parts.filter((part) => part !== "");
  });
}

function slideJson(slide: Slide, explain: boolean): unknown {
  const { id, kind, rule, standing, keyLine, fits, smallestTextPx, sources } = slide;
  const headline = headlineText(slide);
  const text = bodyText(slide);
  return {
    id,
    kind,
    rule,
    standing,
    headline,
    text,
    words: countWords(text),
    fits,
    smallestTextPx,
    sources: sources.map(spanJson),
    ...(explain ? { keyLine } : {}),
    notes: slide.notes.map(noteJson),
  };
}

/** A quotation without a headline of its own is headed by its speaker. */
function headlineText({ headline, attribution }: Slide): string {
  return headline === null ? (attribution?.speaker ?? "") : plainText(runsOfSetting(headline));
}

function bodyText({ body, marks }: Slide): string {
  const own = [marks?.opening, marks?.closing].map((mark) =>
    mark?.start === undefined || mark.start === null ? "" : mark.text,
  );
  const settings = settingsOf(body).map((setting) => plainText(runsOfSetting(setting)));
  return `${own[0] ?? ""}${settings.filter((text) => text !== "").join("\n")}${own[1] ?? ""}`;
}

function noteJson({ kind, attribution, text, start, end }: Note): unknown {
  return { kind, speaker: attribution?.speaker ?? null, role: attribution?.role ?? null, text, start, end };
}

function quotationJson(memo: Memo, quotation: Quotation): unknown {
  const { start, end, attribution, marked, paragraphs, nested } = quotation;
  return {
    start,
    end,
    text: textOf(memo, quotation),
    speaker: attribution?.speaker ?? null,
    role: attribution?.role ?? null,
    organisation: attribution?.organisation ?? null,
    marked,
    paragraphs: paragraphs.length,
    nested: nested.map(spanJson),
  };
}

function problemJson({ code, severity, message, place, hint }: Problem): unknown {
  return { code, severity, message, line: place?.line ?? null, column: place?.column ?? null, hint };
}

function spanJson({ start, end }: Span): Span {
  return { start, end };
}

function textOf(memo: Memo, span: Span): string {
  return memo.text.slice(span.start, span.end);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
