/** "Appendix A: Costs", "Annex", "Anlage 2", "附件": headings from which on a memo brings what it rests on. */
const APPENDIX =
  /^(?:(?:appendix|appendices|annex|annexes|annexure|enclosures?|attachments?|exhibits?|anhang|anhänge|anlagen?|annexes?|pièces? jointes?|anexos?|apéndices?|allegat[oi]|appendice|bijlagen?|apêndices?|приложени[ея])(?:\s+(?:\p{Lu}|\p{N}{1,2}|[IVXLC]+))?(?:\s*[:.–—-].*)?|(?:附件|附录|附錄|付録|別紙|別添|添付|ملحق|مرفق|الملحق|المرفق).*)$/iu;

/** Whether a heading's words open an appendix. */
export function opensAppendix(words: string): boolean {
  return APPENDIX.test(words.replace(/\s+/gu, " ").trim());
}
