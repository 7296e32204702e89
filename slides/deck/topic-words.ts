import { byScript, latinPattern, latinWords } from "../language/by-script.ts";
import { withQuickLook } from "../language/quick-look.ts";

const OF_NOTE =
  "(?:significant|important|major|profound|serious|far-reaching|wide-ranging|broad|great|huge|dramatic|lasting|immediate|direct|several|many|certain|various)";
const COUNTED = "(?:two|three|four|five|six|several|some|a few|a number of|various|certain)";

/** Ends of sentences that say that there is something, and leave what it is to the next one, by language. */
const TOPICS: Readonly<Record<string, string>> = {
  en: [
    `(?:had|has|have|having|carry|carries|carried) (?:${OF_NOTE} ){1,2}(?:implications|consequences|ramifications|repercussions|effects?|impacts?)(?: (?:for|on|upon) [^.,;:]{3,90})?`,
    `(?:shares?|shared|has|have|had) (?:an? |the same )?(?:common |certain |shared )*(?:set|number|series|range|list|host) of (?:[\\p{Ll}-]+ )?(?:characteristics|features|traits|properties|principles|qualities|attributes|goals|values|elements|challenges|problems)(?: in common)?`,
    `${COUNTED} (?:[\\p{Ll}-]+ ){1,3}(?:are|were|is|was|have been|had been) (?:proposed|suggested|recommended|considered|offered|identified|noted|discussed|listed|named|introduced)`,
  ].join("|"),
  de: `(?:hat|hatte|haben|hatten) (?:\\p{Ll}+ )?(?:weitreichende|erhebliche|schwerwiegende|große|wichtige|bedeutende|tiefgreifende) (?:folgen|auswirkungen|konsequenzen)(?: (?:für|auf) [^.,;:]{3,90})?|werden (?:zwei|drei|vier|mehrere|einige) (?:[\\p{L}-]+ ){1,3}vorgeschlagen`,
  fr: `(?:a|ont|avait|eut|eurent|a eu|ont eu) (?:d['’]importantes|de (?:graves|lourdes|grandes|profondes)|des) (?:conséquences|répercussions|implications|effets)(?: (?:importante?s|profonde?s|considérables))?(?: (?:pour|sur) [^.,;:]{3,90})?|(?:deux|trois|quatre|plusieurs|quelques) (?:[\\p{L}-]+ ){1,3}(?:sont|ont été) (?:proposé|suggéré|recommandé)e?s`,
  es: `(?:tiene|tienen|tuvo|tuvieron|tenía) (?:importantes|graves|profundas|grandes|serias) (?:consecuencias|repercusiones|implicaciones|efectos)(?: (?:para|en|sobre) [^.,;:]{3,90})?|(?:se proponen|se propusieron) (?:dos|tres|varias|varios|algunas) (?:[\\p{L}-]+ ?){1,3}`,
  it: `(?:ha|hanno|ebbe|ha avuto) (?:importanti|gravi|profonde|notevoli) (?:conseguenze|ripercussioni|implicazioni|effetti)(?: (?:per|su|sul|sulla) [^.,;:]{3,90})?`,
  pt: `(?:tem|têm|teve|tiveram) (?:importantes|graves|profundas|grandes) (?:consequências|repercussões|implicações)(?: (?:para|em|sobre) [^.,;:]{3,90})?`,
  ru: "(?:имел[аио]?|имеет|имеют) (?:серьёзные|серьезные|важные|далеко идущие|большие) (?:последствия|значение)(?: для [^.,;:]{3,90})?|предлага(?:ется|ются) (?:два|две|три|несколько) (?:\\p{L}+ ?){1,3}",
};
const UNSPACED =
  "(?:產生|产生|造成)了?(?:深遠|深远|重大|巨大)的?(?:影響|影响)|(?:大きな|重大な)影響を(?:与えた|及ぼした)";

const LEAVES = byScript(
  withQuickLook(latinPattern(`(?<!\\p{L})(?:${latinWords(TOPICS)})\\.["”»]?(?:\\[[0-9]+\\])*$`)),
  new RegExp(
    `(?:(?<!\\p{L})(?:${Object.values(TOPICS).join("|")})|${UNSPACED})[.。]["”»」]?(?:\\[[0-9]+\\])*$`,
    "iu",
  ),
);

/** A longer sentence says something besides. */
const LONGEST = 260;

/**
 * Whether a sentence says that there is something and leaves what it is to the next one: “The law had significant
 * implications for the ferry.”, “Our plans share a common set of principles.”, “Two changes to the tolls are proposed.”
 */
export function namesTopicOnly(sentence: string): boolean {
  return sentence.length <= LONGEST && LEAVES.test(sentence.replace(/\s+/gu, " "));
}
