import { endsInKeeper, endsInPictureCredit } from "./picture-credits.ts";
import { readingLength } from "../language/words.ts";
import { isoDate } from "./dates.ts";
import { isKindOfPaper } from "./kind-of-paper.ts";
import type { Block, HeaderField, Span } from "./memo.ts";
import { isSessionLine } from "./session-line.ts";

/** A line that says what kind of paper this is: "Memorandum of Conversation …", "Telegram From the Embassy …". */
const DOCUMENT =
  /^(?:Memorandum|Memo|Letter|Telegram|Cable|Airgram|Despatch|Dispatch|Circular|Directive|Report|Note|Statement|Minutes|Briefing|Aide-M[ée]moire|Instruction|Resolution|Vermerk|Vorlage|Bericht|Rundschreiben|Note verbale|Lettre|Rapport|Circulaire|Carta|Informe|Nota|Relazione|Circolare)\b[^\n]{3,200}(?<![.!?;:,])$/u;

/** Parts that many papers have: what heads the first of several sections is not what the paper is called. */
const PART_OF_PAPER =
  /^(?:\p{N}{1,2}[.)]?\s+)?(?:(?:executive )?summary|introduction|background|overview|abstract|foreword|preface|purpose|scope|zusammenfassung|einleitung|einführung|hintergrund|überblick|vorwort|résumé|contexte|sommaire|synthèse|préambule|avant-propos|resumen(?: ejecutivo)?|introducción|antecedentes|sintesi|introduzione|premessa|sommario|resumo|introdução|sumário executivo|samenvatting|inleiding|achtergrond|введение|резюме|аннотация|предисловие|вступ|streszczenie|wprowadzenie|wstęp|はじめに|概要|要約|要旨|摘要|引言|前言|概述|背景|ملخص|مقدمة|תקציר|מבוא)\s*[:：]?$/iu;

/** "No. 859", "Nom :": a number under which a paper is filed, or a field of a form. */
const NO_TITLE = /^(?:no|nr|n[°º]|№|number|document|doc)\.?\s*\p{N}[\p{N}./-]*$|[:：]$/iu;

/** A title stands among so many first blocks. */
const REACH = 6;
const MOST_WORDS = 24;
const MOST_CHARACTERS = 200;
const MOST_NAME_WORDS = 12;

/**
 * The memo's title: the highest of its first headings, else the title or subject the header gives, else a short
 * first paragraph that is no sentence. Null when there is none.
 */
export function findTitle(
  text: string,
  blocks: readonly Block[],
  header: readonly HeaderField[],
): Span | null {
  const given = header.find((field) => field.kind === "title" && field.value.end > field.value.start);
  const subject = header.find((field) => field.kind === "subject" && field.value.end > field.value.start);
  const names = (span: Span): boolean => !(subject !== undefined && isKindOfPaper(lineOf(text, span)));
  if (given !== undefined && names(given.value)) return given.value;
  const first = blocks.slice(0, REACH);
  const headings = first
    .filter((block) => block.kind === "heading")
    .filter((block) => !NO_TITLE.test(lineOf(text, block).trim()) && !isSessionLine(lineOf(text, block)));
  const highest = headings.toSorted((a, b) => a.level - b.level)[0];
  if (highest !== undefined && names(highest) && isAlone(blocks, highest.level))
    return { start: highest.start, end: highest.end };
  if (subject !== undefined) return withoutAttributes(text, subject.value);
  if (highest !== undefined) {
    const name = openingName(text, first, highest) ?? underFormula(text, first, highest);
    return name ?? (PART_OF_PAPER.test(lineOf(text, highest).trim()) ? null : spanOf(highest));
  }
  const named = first.find((block) => block.kind === "paragraph" && DOCUMENT.test(lineOf(text, block)));
  if (named !== undefined) return { start: named.start, end: named.end };
  const opening = blocks.find(
    (block) => block.kind !== "footnote" && /\p{L}\p{M}*\p{L}|\p{Lo}/u.test(lineOf(text, block)),
  );
  if (opening?.kind !== "paragraph") return null;
  const words = lineOf(text, opening);
  const short =
    readingLength(words) <= MOST_WORDS && words.length <= MOST_CHARACTERS && !/[.:;,!?]$/u.test(words.trim());
  return short && !NO_TITLE.test(words.trim()) && !endsInPictureCredit(words) && !endsInKeeper(words)
    ? { start: opening.start, end: opening.end }
    : null;
}

/** "{: .from} The dam": what a site generator is told stands before the words. */
function withoutAttributes(text: string, { start, end }: Span): Span {
  const attributes = /^\{:?[^{}\n]*\}\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + attributes < end ? { start: start + attributes, end } : { start, end };
}

/** "Department of Health": who issues a paper, not what it is about. */
const ISSUER =
  /(?<!\p{L})(?:department|ministry|office|agency|bureau|embassy|commission|council|university|institute|government|ministère|direction|ministerium|bundes\p{L}+|amt|ministerio|ministero)(?!\p{L})/iu;

/**
 * What stands before the first of several sections and names the paper ("Harbour Programme Charter" on its cover): a
 * short line that is no sentence, no date and nobody's name or office. Null without one.
 */
function openingName(text: string, first: readonly Block[], section: Block): Span | null {
  const named = first.find((block) => {
    const words = lineOf(text, block);
    const length = readingLength(words);
    return (
      block.kind === "paragraph" &&
      block.end <= section.start &&
      length >= 2 &&
      length <= MOST_NAME_WORDS &&
      /^[^\n]*[\p{L}\p{N})]$/u.test(words) &&
      !ISSUER.test(words) &&
      !isKindOfPaper(words) &&
      isoDate(words) === null
    );
  });
  return named === undefined ? null : spanOf(named);
}

/** "CITY OF NEWPORT", "Stadt Kiel": whose paper it is. */
const PLACE =
  /^(?:(?:the )?(?:city|county|town|township|village|state|commonwealth|province|republic|kingdom|district|borough) of (?:the )?|(?:ville|commune|république|royaume|province|canton) d|(?:stadt|land|freistaat|landkreis|gemeinde) |(?:ciudad|provincia|estado|república|municipio|ayuntamiento) de|(?:comune|città|regione|provincia|repubblica) d|(?:cidade|município|estado|prefeitura) d|город |республика )\p{L}[^.]*$/iu;
/** "EXECUTIVE ORDER NO. 2-2013", "Ordinance 14": what sort of order it is, and its number. */
const ORDER =
  /^(?:(?:executive|administrative|mayoral|general|departmental|local) )?(?:order|directive|ordinance|resolution|proclamation|bill|law|decree|regulation|circular|bulletin|décret|arrêté|ordonnance|résolution|verordnung|beschluss|erlass|decreto|resolución|ordenanza|resolução|delibera(?:zione)?|ordinanza|приказ|указ|постановление|распоряжение)(?:[\s,]+(?:no|nr|num|number|n[°º]|№)?\.?\s*[\p{N}./-]+)?$/iu;

/**
 * What an order is about, where its first headings, all of one level, say whose it is and under which number. Null
 * for any other paper.
 */
function underFormula(
  text: string,
  first: readonly Block[],
  highest: Block & { level: number },
): Span | null {
  const lineIn = (span: Span): string => lineOf(text, span).replace(/\s+/gu, " ").trim();
  const formal = (span: Span): boolean => PLACE.test(lineIn(span)) || ORDER.test(lineIn(span));
  const named = first.find(
    (block) => block.kind === "heading" && block.level === highest.level && !formal(block),
  );
  const over = first.filter(({ kind, end }) => kind === "heading" && end <= (named?.start ?? 0));
  if (!formal(highest) || !over.some((block) => isNumberedOrder(lineIn(block)))) return null;
  const between = first.filter(({ start, end }) => start >= highest.end && end <= (named?.start ?? 0));
  const bare = between.every((block) => readingLength(lineOf(text, block)) <= MOST_NAME_WORDS);
  return named === undefined || !bare ? null : spanOf(named);
}

/** "Law" alone, over a part of a report, is no formula: an order has its number, or stands in capitals. */
function isNumberedOrder(words: string): boolean {
  return ORDER.test(words) && (/\p{N}/u.test(words) || !/\p{Ll}/u.test(words));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The text of a block that might be a title. */
function lineOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A heading whose level returns later heads a section, not the memo. */
function isAlone(blocks: readonly Block[], level: number): boolean {
  return blocks.filter((block) => block.kind === "heading" && block.level <= level).length === 1;
}
