import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { countWords } from "../../../slides/language/words.ts";
import { decode } from "../../../slides/memo/decode.ts";
import type { Memo } from "../../../slides/memo/memo.ts";
import { readMemo } from "../../../slides/memo/read/index.ts";
import { findQuotations } from "../../../slides/quotations/find.ts";
import type { Quotation } from "../../../slides/quotations/quotation.ts";
import { codePointOffsets } from "./corpus.ts";
import type { Share } from "./score.ts";
import { addShares, share, showShare } from "./score.ts";
import { table } from "./table.ts";

/** What careful readers find in one document: spans in characters of the decoded file. */
interface GoldQuotation {
  readonly start: number;
  readonly end: number;
  readonly kind: "marked" | "block" | "display";
  /** A regular expression that a right name matches. */
  readonly speaker: string;
  readonly certain: boolean;
  readonly nested?: boolean;
  /** The quoted parts of a passage that is interrupted by "Burns said". */
  readonly parts?: readonly (readonly [number, number])[];
}

interface GoldDocument {
  readonly quotations: readonly GoldQuotation[];
  readonly not_quotations: readonly { readonly start: number; readonly end: number }[];
}

export interface GoldScore {
  readonly name: string;
  readonly recall: Share;
  readonly precision: Share;
  readonly coverage: Share;
  readonly names: Share;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

/** The gold labels quotations of so many words and more; a shorter find can be neither right nor wrong. */
const LEAST_WORDS = 12;
/** A part of an interrupted quotation may be shorter. */
const LEAST_PART = 4;

/** Scores the documents beside a gold.json and sets the figures as a table, with what was missed below. */
export async function measureGold(path: string): Promise<string> {
  const scores = await scoreGold(path);
  const row = (name: string, of: readonly GoldScore[]): readonly string[] => [
    name,
    showShare(addShares(of.map(({ recall }) => recall))),
    showShare(addShares(of.map(({ precision }) => precision))),
    showShare(addShares(of.map(({ coverage }) => coverage))),
    showShare(addShares(of.map(({ names }) => names))),
  ];
  const head = ["document", "recall", "precision", "speakers given", "right of them"];
  const rows = [head, ...scores.map((score) => row(score.name, [score])), row("all", scores)];
  return [
    table(rows),
    ...scores.flatMap(({ name, misses }) => misses.map((miss) => `  ${name}: ${miss}`)),
  ].join("\n");
}

export async function scoreGold(path: string): Promise<readonly GoldScore[]> {
  const gold = JSON.parse(await readFile(path, "utf8")) as Readonly<Record<string, GoldDocument>>; // the gold's form
  return Promise.all(
    Object.entries(gold).map(async ([name, document]) =>
      scoreOne(name, document, await readFile(join(dirname(path), name))),
    ),
  );
}

async function scoreOne(name: string, gold: GoldDocument, bytes: Uint8Array): Promise<GoldScore> {
  const decoded = decode(bytes);
  const read = await readMemo(bytes, basename(name), null);
  if (!decoded.ok || !read.ok) throw new Error(`${name} cannot be read`);
  const source = decoded.value.text;
  const memo = read.value;
  const units = codePointOffsets(source);
  const quotations = findQuotations(memo).quotations;
  const wordsIn = (start: number, end: number): string => wordsOf(source.slice(units(start), units(end)));
  const place = locator(memo);
  const misses: string[] = [];

  const wanted = gold.quotations.flatMap((quotation) =>
    (quotation.parts ?? [[quotation.start, quotation.end] as const]).map(([start, end]) => ({
      quotation,
      words: wordsIn(start, end),
      span: place(source.slice(units(start), units(end))),
    })),
  );
  const found = quotations.map((quotation) => ({
    quotation,
    words: wordsOf(memo.text.slice(quotation.start, quotation.end)),
  }));
  const nested = quotations.flatMap((quotation) =>
    quotation.nested.map((span) => wordsOf(memo.text.slice(span.start, span.end))),
  );

  const recall = wanted
    .filter(({ quotation, words }) => quotation.certain && countWords(words) >= LEAST_PART)
    .map(({ words }) => {
      const hit = found.some((other) => other.words === words) || nested.includes(words);
      if (!hit) misses.push(`not found: ${brief(words)}`);
      return hit;
    });

  const forbidden = new Set(gold.not_quotations.map(({ start, end }) => wordsIn(start, end)));
  const precision = found
    .filter(({ words }) => countWords(words) >= LEAST_WORDS || forbidden.has(words))
    .flatMap(({ quotation, words }) => {
      const doubtful = wanted.some((other) => !other.quotation.certain && overlapping(other.span, quotation));
      const right = wanted.some((other) => other.words === words);
      if (doubtful && !right) return [];
      if (!right) misses.push(`no quotation: ${brief(words)}`);
      return [right];
    });

  const speakers = wanted
    .filter(({ quotation }) => quotation.certain)
    .flatMap(({ quotation, words }) => {
      const hit = found.find((other) => other.words === words);
      return hit === undefined
        ? []
        : [{ given: hit.quotation.attribution?.speaker ?? null, speaker: quotation.speaker, words }];
    });
  const names = speakers.flatMap(({ given, speaker, words }) => {
    if (given === null) misses.push(`no speaker (${speaker}): ${brief(words)}`);
    const right = given !== null && new RegExp(speaker, "u").test(given);
    if (given !== null && !right) misses.push(`wrong speaker "${given}" (${speaker}): ${brief(words)}`);
    return given === null ? [] : [right];
  });
  return {
    name,
    recall: share(recall),
    precision: share(precision),
    coverage: share(speakers.map(({ given }) => given !== null)),
    names: share(names),
    misses,
  };
}

/** Words alone, mark-up left out: what a passage of the source and one of the reader's text have in common. */
function wordsOf(text: string): string {
  const plain = text
    .replace(/\{\{[^}]*\}\}|<[^<>]*>/gu, "")
    .replace(/\]\([^)\s]*(?:\([^)]*\)[^)\s]*)*\)/gu, "]")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&mdash;/gu, "—")
    .replace(/['’‘]/gu, "");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Finds where a passage of the source stands in the reader's text, by its first and last words. */
function locator(memo: Memo): (passage: string) => { readonly start: number; readonly end: number } {
  return (passage) => {
    const words = wordsOf(passage).split(" ");
    const pattern = (some: readonly string[]): RegExp => new RegExp(some.join("[^\\p{L}\\p{N}]+"), "u");
    const start = memo.text.search(pattern(words.slice(0, 4)));
    const length = memo.text.slice(Math.max(0, start)).search(pattern(words.slice(-4)));
    return start === -1
      ? { start: -1, end: -1 }
      : { start, end: start + Math.max(0, length) + passage.slice(-20).length };
  };
}

function overlapping(a: { readonly start: number; readonly end: number }, b: Quotation): boolean {
  return a.start < b.end && b.start < a.end;
}

function brief(words: string): string {
  return words.length > 70 ? `${words.slice(0, 40)} … ${words.slice(-25)}` : words;
}
