import type { Briefing } from "../../slides/brief.ts";
import type { Problem, Severity } from "../../slides/result.ts";
import { plainText } from "./plain-text.ts";

/** What `lectern check` tells a person: a short table, the problems, and a last line that can be quoted. */
export function checkReport(briefing: Briefing, shownName: string): string {
  const { ledger, problems } = briefing;
  const lost = ledger.lost.map((word) => `"${word.text}"`);
  const invented = ledger.invented.map((word) => `"${word.text}" on ${word.slide}`);
  const lines = [
    ...table(briefing),
    ...section("Lost words", lost),
    ...section("Invented words", invented),
    ...section("Problems", problems.map(problemLine)),
    "",
    verdict(briefing, shownName),
  ];
  return plainText(lines.join("\n")) + "\n";
}

function table({ memo, quotations, deck, ledger }: Briefing): string[] {
  const notes = deck.slides.reduce((sum, slide) => sum + slide.notes.length, 0);
  const cramped = deck.slides.filter((slide) => !slide.fits).length;
  const speakers = new Set(quotations.flatMap(({ attribution }) => attribution?.speaker ?? []));
  const title = memo.title === null ? "(none)" : memo.text.slice(memo.title.start, memo.title.end);
  const rows: readonly (readonly [string, string])[] = [
    ["title", title.replace(/\s+/g, " ")],
    ["language", memo.language],
    ["words", `${count(ledger.words)}, of which ${count(ledger.placed)} placed`],
    [
      "quotations",
      `${count(quotations.length)}${speakers.size === 0 ? "" : ` (${[...speakers].join(", ")})`}`,
    ],
    [
      "slides",
      `${count(deck.slides.length)}${cramped === 0 ? ", all fit" : `, ${count(cramped)} do not fit`}`,
    ],
    ["notes", plural(notes, "paragraph")],
  ];
  return rows.map(([label, value]) => `${label.padEnd(12)}${value}`);
}

/** At most twenty lines of each: a report is to be read; the JSON has them all. */
const longestSection = 20;

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - longestSection;
  const shown = lines.slice(0, longestSection).map((line) => `  ${line}`);
  return [
    "",
    `${title} (${count(lines.length)})`,
    ...shown,
    ...(more > 0 ? [`  and ${count(more)} more`] : []),
  ];
}

function problemLine({ code, severity, message, place, hint }: Problem): string {
  const where = place === null ? "" : `${place.line}:${place.column} `;
  return `${where}${severity}: ${message}${hint === null ? "" : ` ${hint}`} [${code}]`;
}

function verdict({ ok, deck, ledger, problems }: Briefing, shownName: string): string {
  const findings = [
    plural(deck.slides.length, "slide"),
    plural(ledger.words, "word"),
    `${count(ledger.lost.length)} lost`,
    `${count(ledger.invented.length)} invented`,
    ...(["error", "warning", "note"] satisfies Severity[]).flatMap((severity) => {
      const found = problems.filter((problem) => problem.severity === severity).length;
      return found === 0 ? [] : [plural(found, severity)];
    }),
  ];
  return `${ok ? "ok" : "not ok"}: ${shownName}: ${findings.join(", ")}`;
}

function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** A number with its thousands set apart: 12,345. */
function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
