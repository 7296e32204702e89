import { readingLength } from "../language/words.ts";
import { CAPTION_LEVEL, type Unit } from "./unit.ts";

/** A line of more words than these is a sentence with a number. */
const MOST_WORDS = 18;
/** Two that count up are a series. */
const FEWEST = 2;
const ENDS_SENTENCE = /[.!…。！；;,，:：]["'”’»)\]]*$/u;

/** "Step 3 – Opening", "Séquence 2 : Usagers", "Module IV. Costs": a word, its number, and what it is about. */
const LABELLED =
  /^(?<label>\p{Lu}\p{L}{2,20})\s+(?<number>\p{N}{1,2}|[IVX]{1,5})(?:\s*[:：.]|\s+[–—-])\s+\S/u;
/** "第2章 費用", "第二部分：费用". */
const UNSPACED = /^第\s?(?<number>\p{N}{1,2}|[一二三四五六七八九十])\s?(?<label>\p{Lo}{1,2})[\s:：、.]\s*\S/u;
/** "2. Guarding the rights of the towns". */
const NUMBERED = /^(?<number>\p{N}{1,2}|[IVX]{1,5})(?<label>[.)])\s+\p{Lu}/u;

/** "Table 2. Targets" names a table or a picture, above it or below, and no part of the paper. */
const EXHIBIT =
  /^(?:tab(?:le|elle|leau|la|ella|ela)?|fig(?:ure|ura)?|chart|graph|map|box|exhibit|photo|image|abb(?:ildung)?|diagramm|graphique|schéma|gráfico|mapa|grafico|grafiek|note|source|рис(?:унок)?|таблиц[аяі]|график|表|图|圖|図)\.?\s*\p{N}/iu;

const HAN_NUMBERS = "一二三四五六七八九十";
const ROMAN_NUMBERS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** A line that belongs to a series. */
interface Sister {
  readonly at: number;
  readonly label: string;
  readonly number: number;
}

/**
 * Units in which the lines of a series ("Step 1 – …", "Step 2 – …"), each of them over what it names, are headings, all
 * of one level: that of a sister which the document marks as one; else that of the headings which stand among them;
 * else one below the heading before them; a caption's where there is none.
 */
export function withSeries(text: string, units: readonly Unit[]): readonly Unit[] {
  const levels = new Map<number, number>();
  for (const series of seriesIn(text, units)) {
    const level = levelOf(text, units, series);
    for (const { at } of series) levels.set(at, level);
  }
  if (levels.size === 0) return units;
  return units.map((unit, at) => {
    const level = levels.get(at);
    if (level === undefined) return unit;
    const { start, end } = unit.block;
    return { ...unit, block: { kind: "heading", level, start, end } };
  });
}

/** Whether a line has a word and a number of its own: "Module 1: Costs". */
export function isNumberedPart(words: string): boolean {
  return (LABELLED.test(words) || UNSPACED.test(words)) && !EXHIBIT.test(words);
}

function seriesIn(text: string, units: readonly Unit[]): readonly (readonly Sister[])[] {
  const open = new Map<string, Sister[]>();
  const all: Sister[][] = [];
  for (const [at, unit] of units.entries()) {
    const sister = sisterAt(text, unit, at);
    if (sister === null) continue;
    const next = units[at + 1];
    const nextSister = next === undefined ? null : sisterAt(text, next, at + 1);
    if (next === undefined || nextSister?.label === sister.label) continue; // a list of them, as in a table of contents
    const series = open.get(sister.label);
    if (series !== undefined && series.at(-1)?.number === sister.number - 1) series.push(sister);
    else {
      const begun = [sister];
      open.set(sister.label, begun);
      all.push(begun);
    }
  }
  return all.filter((series) => series.length >= FEWEST);
}

function sisterAt(text: string, { block, quotation }: Unit, at: number): Sister | null {
  if (quotation !== null || (block.kind !== "paragraph" && block.kind !== "heading")) return null;
  const words = text.slice(block.start, block.end);
  const found = (LABELLED.exec(words) ?? UNSPACED.exec(words) ?? NUMBERED.exec(words))?.groups;
  const number = numberOf(found?.["number"] ?? "");
  if (found === undefined || number === 0 || words.includes("\n") || EXHIBIT.test(words)) return null;
  if (ENDS_SENTENCE.test(words) || readingLength(words) > MOST_WORDS) return null;
  return { at, label: (found["label"] ?? "").toLowerCase(), number };
}

/** 0 for what is no number. */
function numberOf(sign: string): number {
  if (/^[0-9]+$/u.test(sign)) return Number(sign);
  return sign === "" ? 0 : Math.max(ROMAN_NUMBERS.indexOf(sign), HAN_NUMBERS.indexOf(sign)) + 1;
}

function levelOf(text: string, units: readonly Unit[], series: readonly Sister[]): number {
  const own = series.map(({ at }) => headingLevel(text, units[at])).filter((level) => level !== null);
  if (own.length > 0) return Math.min(...own);
  // A number alone, without a word: such a line heads what stands right under it, and makes no section.
  if (series.every(({ label }) => label === "." || label === ")")) return CAPTION_LEVEL;
  const [first = 0, last = 0] = [series[0]?.at, series.at(-1)?.at];
  let level: number | null = null;
  for (let at = first; at < last; at += 1)
    level = Math.min(level ?? CAPTION_LEVEL, headingLevel(text, units[at]) ?? CAPTION_LEVEL);
  if (level !== null && level < CAPTION_LEVEL) return level;
  for (let at = first - 1; at >= 0; at -= 1) {
    const before = headingLevel(text, units[at]);
    if (before !== null) return before + 1;
  }
  return CAPTION_LEVEL;
}

function headingLevel(text: string, unit: Unit | undefined): number | null {
  if (unit?.block.kind !== "heading" || unit.block.level >= CAPTION_LEVEL) return null;
  return EXHIBIT.test(text.slice(unit.block.start, unit.block.end)) ? null : unit.block.level;
}
