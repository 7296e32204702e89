import { byScript, latinPattern } from "../language/by-script.ts";
import { withQuickLook } from "../language/quick-look.ts";

/** What a demonstrative points at stands on the same sheet, or is known to the room: "this memorandum", "these days". */
const HERE: Readonly<Record<string, string>> = {
  en: "memo|memorandum|paper|note|report|letter|brief|briefing|directive|policy|guidance|document|book|article|page|section|chapter|plan|law|bill|act|(?:executive )?order(?! (?:was|were|came|had|did|to|from|by|made|gave|seems)(?!\\p{L}))|local law|ordinance|subsection|subdivision|charter|administration|government|department|country|nation|century|decade|year|week|month|morning|afternoon|evening|day|days|time|point|respect|regard|way|kind|sort|type|area|field",
  de: "jahr\\p{L}*|woche|monat\\p{L}*|tage?n?|jahrhundert\\p{L}*|land\\p{L}*|brief\\p{L}*|bericht\\p{L}*|papier\\p{L}*|vermerk\\p{L}*|regierung|gesetz\\p{L}*|verordnung\\p{L}*|satzung|richtlinie|abschnitt\\p{L}*|kapitel\\p{L}*|art|weise|sinne?",
  fr: "année|semaine|mois|jour\\p{L}*|siècle|pays|note|lettre|rapport|document|gouvernement|loi|décret|arrêté|article|chapitre|section|règlement|heure|matin|soir",
  es: "año|semana|mes|día|días|siglo|país|nota|carta|informe|documento|ley|decreto|ordenanza|artículo|capítulo|reglamento|gobierno|momento|manera|modo|tipo",
  it: "anno|settimana|mese|giorni|giorno|secolo|paese|nota|lettera|relazione|rapporto|documento|legge|decreto|articolo|capitolo|regolamento|governo|momento|modo|tipo",
  pt: "ano|semana|mês|dia|dias|século|país|nota|carta|relatório|documento|lei|decreto|portaria|artigo|capítulo|regulamento|governo|momento|modo|tipo",
  nl: "jaar|week|maand|dagen|eeuw|land|nota|brief|rapport|document|regering|moment|manier|soort",
  ru: "год\\p{L}*|недел\\p{L}+|месяц\\p{L}*|дн\\p{L}+|век\\p{L}*|стран\\p{L}+|записк\\p{L}+|письм\\p{L}+|доклад\\p{L}*|документ\\p{L}*|закон\\p{L}*|указ\\p{L}*|стать\\p{L}+|глав\\p{L}+|постановлени\\p{L}+|раз\\p{L}*|момент\\p{L}*",
};

function here(language: string): string {
  return `(?!(?:${HERE[language] ?? ""})(?!\\p{L}))`;
}

const LATIN = [
  `(?:these|those|this|such)\\s+${here("en")}(?!(?:who|whom|whose|which|that|in|of|on|at|with|without|from|as|to|is|was|are|were|a|an)(?!\\p{L}))\\p{Ll}`,
  // "such a repressive line", not "such a line that …".
  "such an?\\s+(?!(?:way|time|case|thing|extent|degree|manner)(?!\\p{L}))\\p{Ll}+(?:\\s\\p{Ll}+)?(?:[.,;:!?]|\\s(?:can|could|will|would|may|might|must|should|is|was|has|had|in|on|by|for|from|to|at|with|and|or)(?!\\p{L}))(?![^.]{0,30}\\s(?:as|that)\\s)",
  // "… offers that framework.": a verb that takes no clause, or a preposition, before it.
  "(?:get|gets|got|offer|offers|offered|use|uses|used|need|needs|reach|reaches|reached|of|for|to|on|in|at|from|by|under|about|behind|into|through|against|within|during|without|upon|over|with) that\\s+(?!(?:which|what|who|the|an?|it|its|he|she|we|you|they|this|these|those|there|any|all|some|no|every|each|end|extent|way|time|day|of|in|is|was|one|if|when|far|much|many|most|such|our|your|their|his|her|my|not|way|now|then|too|again|alone|here|also|today|case|regard|respect|sense|context|direction|event|manner|spirit)(?!\\p{L}))\\p{Ll}{3,}(?:[.,;:!?]|\\s(?:on|in|from|to|of|for|by|with|and|or|is|was|has|can|could|will|would|may|must|should)(?!\\p{L}))",
  `(?:cette|cet|ces)\\s+${here("fr")}\\p{Ll}`,
  `dies(?:e[nrms]?)\\s+${here("de")}\\p{L}`,
  `(?:est[ea]s?|es[ea]s?|est[ao]s|es[ao]s|dich[oa]s?|aquell[oa]s?)\\s+${here("es")}\\p{Ll}{3}`,
  `(?:quest[aeio]|tali)\\s+${here("it")}\\p{Ll}{3}`,
  `(?:[nd]?ess[ea]s?|[nd]est[ea]s?|tais)\\s+${here("pt")}\\p{Ll}{3}`,
  `(?:deze)\\s+${here("nl")}\\p{Ll}`,
  "(?:tego|tej|tych|tymi)\\s+\\p{Ll}",
].join("|");

const BEYOND_LATIN = [
  `эт(?:от|а|и|ого|ой|их|им|ими|ом|ому|у)\\s+${here("ru")}\\p{Ll}`,
  "ц(?:ей|я|і|ього|ієї|их|ими|ьому|ій|ю)\\s+\\p{Ll}",
  "αυτ\\p{L}+\\s+(?:ο|η|το|οι|τα|του|της|των|τον|την|τις|τους)(?!\\p{L})",
  "(?:هذا|هذه|تلك|ذلك|هذين|هاتين|هؤلاء)\\s+ال(?!عام|يوم|أسبوع|شهر|قرن|مقال|تقرير|بلد|مذكرة)",
].join("|");

const AFTER_NOUN = "\\p{L}\\s(?:הזה|הזאת|הזו|האלה|האלו|הללו)(?!\\p{L})";

const UNSPACED =
  "[這这](?:些|種|种|樣|样|類|类|一|兩|两|三|項|项)(?!年|天|週|周|月|刻|時|时|世紀|世纪|世界|國|国|篇|本|章|封|點|点|次|裡|里)|此(?:一|種|种|類|类|項|项)|これらの|このような|こうした|そうした|そのような|이러한|그러한|이 같은|این گونه|این\\u200cگونه";

/** A demonstrative with its noun: "these memoirs", "cette mission", "этот закон". */
export const DEMONSTRATIVE_WITH_NOUN = new RegExp(
  `(?<![\\p{L}’'-])(?:${LATIN}|${BEYOND_LATIN})|${AFTER_NOUN}|${UNSPACED}`,
  "iu",
);

/** Whether there is one. */
export const DEMONSTRATIVE = byScript(
  withQuickLook(latinPattern(`(?<![\\p{L}’'-])(?:${LATIN})`)),
  withQuickLook(DEMONSTRATIVE_WITH_NOUN),
);

/** Without any of these there is no demonstrative; looking for them is far quicker. */
export const MAY_POINT =
  /th(?:is|ese|ose|at)|such|ce[st]|dies|e[s]{1,2}[aeo]|est[aeo]|aquell|dich|quest|ta[li]|dez|te[gj]|tym|tych|эт|ц[еяіью]|ци|αυτ|هذ|تلك|ذلك|هات|هؤلاء|ה[אזל]|[這这此]|この|これ|こう|そう|その|이|그|این/i;
