/** Headings of lists of works, by language; a number may stand before them. */
const WORDS = [
  "(?:(?:informative|normative|selected|further|cited) )?(?:references|bibliography|works cited|literature cited|further reading)",
  "(?:literatur(?:verzeichnis|hinweise)?|quellen(?:verzeichnis|angaben)?|weiterführende literatur|bibliographie)",
  "(?:références(?: bibliographiques)?|bibliographie|pour aller plus loin)",
  "(?:referencias(?: bibliográficas)?|bibliografía|riferimenti(?: bibliografici)?|bibliografia|referências(?: bibliográficas)?)",
  "(?:literatuur(?:lijst)?|bronnen(?:lijst)?|referenser|litteratur|kaynakça|kaynaklar|piśmiennictwo|literatura)",
  "(?:литература|список литературы|библиография|использованные источники|література|список літератури)",
  "(?:参考文献|參考文獻|参考资料|參考資料|引用文献|참고 ?문헌|المراجع|المصادر|ביבליוגרפיה|מקורות)",
].join("|");

const HEADING = new RegExp(`^(?:[\\p{N}.]+\\s+)?(?:${WORDS})\\s*[:：]?$`, "iu");

/** Whether a heading's words open a list of works: at hand when somebody asks, and out of the way until then. */
export function opensReferences(words: string): boolean {
  return HEADING.test(words.replace(/\s+/gu, " ").trim());
}
