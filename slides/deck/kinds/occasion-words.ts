import { withQuickLook, type TextTest } from "../../language/quick-look.ts";

const MEAL = "(?:luncheon|lunch|dinner|reception|supper|breakfast|coffee break)";
const GATHERING = `(?:(?:the|this|our|that|a) )?(?:[\\p{Ll}-]+ )?(?:meeting|session|${MEAL}|conference|hearing|ceremony)`;

/** Meals that were taken together, by language. */
const MEALS = [
  `(?:attended|joined|hosted|gave|had(?! an? (?:\\p{Ll}+ )?reception)|broke for|adjourned for|recessed for|retired (?:to|for)) (?:an? |the )?(?:\\p{Ll}+ )?${MEAL}(?!\\p{L})`,
  `(?:joined|joining|join) (?:the \\p{L}+|them|us|him|her) (?:for|at) (?:an? |the )?${MEAL}(?!\\p{L})`,
  "(?:nahm(?:en)?|traf(?:en)? sich|lud(?:en)?) (?:\\p{L}+ ){0,4}(?:mittagessen|abendessen|empfang)(?!\\p{L})",
  "(?:a|ont) (?:assisté|participé|été conviés?) (?:\\p{L}+ ){0,2}(?:déjeuner|dîner|réception)(?!\\p{L})",
  "(?:asisti(?:ó|eron)|acudi(?:ó|eron)) a(?:l)? (?:\\p{L}+ )?(?:almuerzo|cena|recepción)(?!\\p{L})",
].join("|");

/** Who could not come, by language. */
const ABSENT = [
  `(?:(?:had|has|have) (?:wanted|hoped|wished)|(?:was|were|is|are|would be|will be) (?:unable|sorry not)|(?:could|would|will|can) not(?: be able)?|regret(?:s|ted)(?: not being able| that \\p{L}+ (?:could|can) not)?) (?:to )?(?:be present(?!\\p{L})|attend (?:${GATHERING}|in person)|join ${GATHERING})`,
  `(?:be|was|were) unavailable for (?:\\p{Ll}+ )?(?:${GATHERING})`,
  "(?:konnte|konnten) (?:leider )?nicht (?:anwesend sein|teilnehmen)|(?:ließ|ließen) sich entschuldigen",
  "(?:n['’]a|n['’]ont) (?:malheureusement )?pu (?:être présent|assister)|s['’](?:est|était|étaient) excusé",
  "no pud(?:o|ieron) (?:asistir|estar presente)|(?:disculpó|excusó) su (?:ausencia|inasistencia)",
].join("|");

/** What a letter says of itself: that it is late, or short, by language. */
const OF_THE_LETTER = [
  "(?:I|we) (?:have been|am|are|was|were) (?:\\p{Ll}+ )?(?:slow|late|tardy|remiss) in (?:replying|answering|responding|writing)(?!\\p{L})",
  "(?:I|we) (?:must )?apologi[sz]e for (?:the|my|our|this) (?:\\p{Ll}+ )?(?:delay|lateness|silence|tardiness|length)|(?:please )?(?:forgive|excuse|pardon) (?:the|my|our|this) (?:\\p{Ll}+ )?(?:delay|silence|lateness|haste)",
  "here are (?:a few|some) (?:\\p{Ll}+ )?(?:notes|remarks|thoughts|comments|lines)(?: (?:on|about) (?:[\\p{L}’'.]+ ?){1,8})?\\.?$",
  "(?:entschuldigen|verzeihen) sie (?:bitte )?(?:die|meine) (?:\\p{L}+ )?(?:verspätung|verzögerung)",
  "(?:veuillez )?(?:excuse[rz]|pardonne[rz]) (?:le|mon|ce) (?:\\p{Ll}+ )?retard",
  "(?:disculpe|perdone)n? (?:la|mi) (?:demora|tardanza)|прошу (?:прощения|извинить) за (?:задержку|опоздание)",
].join("|");

/** Behind these something is said after all. */
const SAYS_MORE = /(?<!\p{L})(?:but (?:I|it|we|the)|when|while|before|after)(?!\p{L})/iu;

/** A longer sentence says something besides. */
const LONGEST = 300;

const OCCASION: TextTest = withQuickLook(
  new RegExp(`(?<!\\p{L})(?:${MEALS}|${ABSENT}|${OF_THE_LETTER})`, "iu"),
);

/**
 * Whether a sentence tells of the occasion and not of the subject: a meal, who could not come, that a letter is late:
 * “The committee attended a luncheon …”, “I have been slow in replying …”.
 */
export function isOfTheOccasion(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  const words = sentence.includes("\n") ? sentence.replace(/\s+/gu, " ") : sentence;
  return OCCASION.test(words) && !SAYS_MORE.test(words);
}
