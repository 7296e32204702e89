/** What the room is to do, by language: "for your approval", "which needs a decision", "zur Genehmigung". */
const ASKS = [
  "(?:for|require[sd]?|needs?|awaits?|awaiting|seeks?|seeking|requests?|requesting)(?:\\s[\\p{L}'’]+){0,4}\\s(?:approval|decisions?|signature|consent|authori[sz]ation|clearance)|(?:please|to|you) (?:approve|decide|sign|authori[sz]e)",
  "(?:zur|um|ihrer|bedarf|benötigt)(?:\\s\\p{L}+){0,3}\\s?(?:entscheidung|genehmigung|zustimmung|billigung|freigabe|unterschrift|zeichnung|beschlussfassung)",
  "(?:pour|à|votre)(?:\\s\\p{L}+){0,2}\\s(?:l['’])?(?:approbation|décision|signature|accord|validation)",
  "(?:para|a) (?:su|la|sua) (?:aprobación|decisión|firma|aprovação|decisão|assinatura)",
  "per (?:la |l['’])?(?:vostra |sua )?(?:approvazione|decisione|firma)",
  "ter (?:goedkeuring|besluitvorming|beslissing|ondertekening)",
  "(?:на|для)(?:\\s\\p{L}+){0,2}\\s(?:утвержден|согласован|решени|подпис|рассмотрен)\\p{L}+",
].join("|");
const ASKS_SPACED = new RegExp(`(?<!\\p{L})(?:${ASKS})(?!\\p{L})`, "iu");
const ASKS_UNSPACED = /批准|審批|审批|核准|審定|审定|決定|决定|決裁|承認|승인|결재/u;

/** Whether a sentence asks the room to approve, decide or sign. */
export function asksForDecision(sentence: string): boolean {
  return ASKS_SPACED.test(sentence) || ASKS_UNSPACED.test(sentence);
}
