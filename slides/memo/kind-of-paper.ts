/** Words that say what sort of paper this is, and nothing of what it is about; a line of its own, in any case. */
const KINDS =
  "(?:memorandum|memo)(?: (?:for|to) [^.]*)?|(?:internal|official|policy|interoffice) memo(?:randum)?|briefing (?:note|paper|memo)|action memo(?:randum)?|information (?:memo(?:randum)?|note)|decision memo(?:randum)?|(?:outgoing |incoming )?(?:code )?(?:cable|telegram)|(?:for )?(?:action|decision|information)(?: only)?|note|note to file|file note|letter|" +
  "vermerk|vorlage|aktennotiz|aktenvermerk|dienstliche mitteilung|rundschreiben|ministervorlage|leitungsvorlage|note de service|note d['’]information|note interne|note (?:à l['’]attention de|pour) [^.]*|note|" +
  "nota|nota informativa|nota interna|nota técnica|memorándum|memorando|informe|oficio|ofício|circular|promemoria|appunto|circolare|notatka(?: (?:służbowa|informacyjna))?|memorando interno|" +
  "služební záznam|sdělení|feljegyzés|notitie|nota|dienstnota|promemoria|tjänsteanteckning|notat|muistio|bilgi notu|υπηρεσιακό σημείωμα|υπόμνημα|" +
  "служебная записка|докладная записка|записка|службова записка|довідка|меморандум|覚書|メモ|通知|報告書|备忘录|備忘錄|通知|簽呈|보고서|내부 보고|업무 보고|업무보고|메모|공문|مذكرة(?: (?:داخلية|رسمية|إعلامية))?|תזכיר|یادداشت";
const KIND_OF_PAPER = new RegExp(`^(?:${unaccented(KINDS)})$`, "iu");

/** "M-13-13 — ": the number under which it was issued. */
const NUMBER = /^[\p{Lu}\p{N}]+(?:[-/]\p{N}+)+\s+[–—-]\s+/u;

/** True for "MEMORANDUM", "Nota informativa", "M-13-13 — Memorandum for the Heads of Agencies" and their like. */
export function isKindOfPaper(words: string): boolean {
  return KIND_OF_PAPER.test(unaccented(words.replace(/\s+/gu, " ").trim().replace(NUMBER, "")));
}

/** Capitals leave the accents out in Greek, and often in French and Spanish. */
function unaccented(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
