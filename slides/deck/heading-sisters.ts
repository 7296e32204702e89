import { readingLength } from "../language/words.ts";
import type { Memo } from "../memo/memo.ts";
import { isLinkLabel } from "./link-labels.ts";
import type { Unit } from "./unit.ts";

/** So many lines of the same words, each a link, are a button that every part of a page has. */
const FEWEST_LINKS = 3;
/** So many headings with one label make it the label of headings. */
const FEWEST_LABELLED = 2;
const MOST_WORDS = 20;

/** "Witness: the baker of the old town". */
const LABEL = /^(?<label>\p{Lu}[\p{L} ’'-]{2,30}?)\s?[:：](?=\s|$)/u;

/**
 * Units in which headings are told by their sisters: a link that recurs as a heading word for word is none; a short
 * paragraph with the label that headings have ("Witness: …") is one as well.
 */
export function withSisters(memo: Pick<Memo, "text" | "marks">, units: readonly Unit[]): readonly Unit[] {
  const wordsOf = ({ block }: Unit): string => memo.text.slice(block.start, block.end);
  const headings = units.filter(({ block }) => block.kind === "heading");
  const links = recurringLinks(memo, units);
  const labelled = headings.filter((unit) => labelOf(wordsOf(unit)) !== null);
  const labels = countsOf(labelled.map((unit) => labelOf(wordsOf(unit)) ?? ""));
  const levels = new Map<string, number>();
  for (const unit of labelled)
    if (unit.block.kind === "heading") levels.set(labelOf(wordsOf(unit)) ?? "", unit.block.level);
  return units.map((unit) => {
    const { kind, start, end } = unit.block;
    const words = kind === "heading" || kind === "paragraph" ? wordsOf(unit) : "";
    if (kind === "heading" && links.has(words)) return { ...unit, block: { kind: "paragraph", start, end } };
    const label = kind === "paragraph" && unit.quotation === null ? labelOf(words) : null;
    if (label === null || (labels.get(label) ?? 0) < FEWEST_LABELLED) return unit;
    if (readingLength(words) > MOST_WORDS || /[.;…。]["'”’»)\]]*$/u.test(words)) return unit;
    const level = levels.get(label);
    return level === undefined ? unit : { ...unit, block: { kind: "heading", level, start, end } };
  });
}

/** The words of links that stand alone again and again. */
export function recurringLinks(
  memo: Pick<Memo, "text" | "marks">,
  units: readonly Unit[],
): ReadonlySet<string> {
  if (memo.marks.every(({ kind }) => kind !== "link")) return new Set();
  const alone = units.filter(
    ({ block }) => (block.kind === "heading" || block.kind === "paragraph") && isLinkLabel(memo, block),
  );
  const counts = countsOf(alone.map(({ block }) => memo.text.slice(block.start, block.end)));
  return new Set([...counts].filter(([, count]) => count >= FEWEST_LINKS).map(([words]) => words));
}

function labelOf(words: string): string | null {
  return LABEL.exec(words)?.groups?.["label"] ?? null;
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
