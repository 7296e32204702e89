import type { Briefing } from "../../slides/brief.ts";
import type { KeyLineChoice, Slide } from "../../slides/deck/deck.ts";
import { whyOf } from "../../slides/deck/why.ts";
import type { Memo, Span } from "../../slides/memo/memo.ts";
import { plainText } from "./plain-text.ts";

/** So much of a passage is repeated, from its beginning and its end. */
const SHOWN = 90;

/** What `lectern check --explain` tells: which rule made each slide from which words, and why its line won. */
export function explainReport({ memo, deck }: Briefing): string {
  const used = [...new Set(deck.slides.map((slide) => slide.rule))];
  const rules = used.map((rule) => `  ${rule.padEnd(13)}${whyOf(rule)}`);
  const slides = deck.slides.flatMap((slide, index) => ["", ...explained(memo, slide, index + 1)]);
  return plainText(["Rules", ...rules, ...slides, ""].join("\n")) + "\n";
}

function explained(memo: Memo, slide: Slide, number: number): readonly string[] {
  const { kind, rule, standing, paragraphs, sources, keyLine } = slide;
  const made = rule === kind ? kind : `${kind}, by the rule “${rule}”`;
  const place =
    paragraphs === null
      ? ""
      : `, from ¶ ${paragraphs.first}${paragraphs.last === paragraphs.first ? "" : `–${paragraphs.last}`}`;
  return [
    `${String(number).padStart(4)}  ${made}${place}${standing === "main" ? "" : ` (${standing})`}`,
    ...sources.map((source) => `      shows    ${shortened(memo, source)}`),
    ...(keyLine === null ? [] : choice(memo, keyLine)),
  ];
}

function choice(memo: Memo, { points, runnerUp }: KeyLineChoice): readonly string[] {
  const sum = points.reduce((total, each) => total + each.points, 0);
  const reasons = points.map((each) => `${each.criterion} ${signed(each.points)}`);
  return [
    `      because  ${[`${signed(sum)} in all`, ...reasons].join(", ")}`,
    ...(runnerUp === null
      ? []
      : [`      before   ${shortened(memo, runnerUp)} with ${signed(runnerUp.points)}`]),
  ];
}

function signed(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}

function shortened({ text }: Memo, { start, end }: Span): string {
  const line = text.slice(start, end).replace(/\s+/gu, " ").trim();
  if (line.length <= SHOWN) return `“${line}”`;
  return `“${line.slice(0, SHOWN / 2).trimEnd()} … ${line.slice(-SHOWN / 2).trimStart()}”`;
}
