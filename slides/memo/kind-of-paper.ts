/** Words that say what sort of paper this is, and nothing of what it is about; a line of its own, in any case. */
const KINDS =
  "(?:memorandum|memo)(?: (?:for|to) [^.]*)?|(?:internal|official|policy|interoffice) memo(?:randum)?|briefing (?:note|paper|memo)|action memo(?:randum)?|information (?:memo(?:randum)?|note)|decision memo(?:randum)?|(?:outgoing |incoming )?(?:code )?(?:cable|telegram)|(?:for )?(?:action|decision|information)(?: only)?|note|note to file|file note|letter|" +
  "vermerk|vorlage|aktennotiz|aktenvermerk|dienstliche mitteilung|rundschreiben|ministervorlage|leitungsvorlage|note de service|note d['’]information|note interne|note (?:à l['’]attention de|pour) [^.]*|note|" +
  "nota|nota informativa|nota interna|nota técnica|memorándum|memorando|informe|oficio|ofício|circular|promemoria|appunto|circolare|notatka(?: (?:służbowa|informacyjna))?|memorando interno|" +
  "služební záznam|sdělení|feljegyzés|notitie|nota|dienstnota|promemoria|tjänsteanteckning|notat|muistio|bilgi notu|υπηρεσιακό σημείωμα|υπόμνημα|" +
  "служебная записка|докладная записка|записка|службова записка|довідка|меморандум|覚書|メモ|通知|報告書|备忘录|備忘錄|通知|簽呈|보고서|내부 보고|업무 보고|업무보고|메모|공문|مذكرة(?: (?:داخلية|رسمية|إعلامية))?|תזכיר|یادداشت";
const KIND_OF_PAPER = new RegExp(`^(?:${KINDS})$`, "iu");

/** True for "MEMORANDUM", "Nota informativa" and their like. */
export function isKindOfPaper(words: string): boolean {
  return KIND_OF_PAPER.test(words.replace(/\s+/gu, " ").trim());
}
