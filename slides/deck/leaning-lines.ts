import { sentenceSpans } from "../language/sentences.ts";
import { opensBackward } from "./backward-openings.ts";

/** A phrase before the subject: "In that regard, …", "On the one hand, …", "不過，…". */
const INTRODUCTION = /^["“«„'‘([「『]*[^,，、;:.!?。]{2,90}[,，]\s*/u;

/** Such an introduction has a subject of its own, to which a pronoun behind the comma refers. */
const SUBORDINATE =
  /^["“«„'‘([]*(?:when|while|if|as|although|though|because|since|until|unless|once|whereas|wherever|whenever|whether|before|after|where|wenn|als|obwohl|weil|nachdem|bevor|während|falls|sobald|quand|lorsque|si|comme|puisque|bien que|когда|если|хотя|пока|cuando|aunque|porque)(?!\p{L})/iu;

/** "Together, as many have argued, these reforms …": more phrases before the subject are an enumeration. */
const MOST_INTRODUCTIONS = 2;

/** Behind a comma these go on with an enumeration, or with the sentence. */
const JOINS =
  /^(?:and|or|but|so|nor|others?|who|whose|which|ce|c[’']est|das|und|oder|aber|sondern|et|ou|mais|и|а|но|или|y|o|pero)(?!\p{L})/iu;

/** "Eventually this led", "Today they": a single adverb takes no comma. */
const ADVERB =
  /^["“«„'‘]*(?:eventually|today|now|soon|later|once|sometimes|often|perhaps|clearly|obviously|finally|ultimately|together|thereafter|afterwards|subsequently|previously|schließlich|heute|später|aujourd['’]hui|позже|сегодня)\s+(?=\p{Ll})/iu;

/** What a demonstrative points at stands on the same sheet: "this memorandum", "these days". */
const HERE =
  "memo|memorandum|paper|note|report|letter|brief|briefing|directive|policy|guidance|document|book|article|page|section|chapter|plan|law|bill|act|administration|government|department|country|nation|century|decade|year|week|month|morning|afternoon|evening|day|days|time|point|respect|regard|way|kind|sort|type";

/** A demonstrative with its noun: "these memoirs", "cette mission", "этот закон". */
const DEMONSTRATIVE = new RegExp(
  `(?<![\\p{L}’'-])(?:(?:these|those|this|such)\\s+(?!(?:${HERE}|who|whom|whose|which|that|in|of|on|at|with|without|from|as|to|is|was|are|were|a|an)(?!\\p{L}))\\p{Ll}|(?:cette|cet|ces)\\s+\\p{Ll}|dies(?:e[nrms]?)\\s+\\p{L}|эт(?:от|а|и|ого|ой|их|им|ими|ом|ому|у)\\s+\\p{Ll})|(?:這些|這種|這樣|这些|这种|这样|これらの|このような)`,
  "iu",
);

/** Without any of these there is no demonstrative; looking for them is far quicker. */
const MAY_POINT = /th(?:is|ese|ose)|such|ce[st]|dies|эт|[這这これの]/iu;

/** "While that proposition may be valid": behind these "that" points at something. */
const THAT =
  /^["“«„'‘]*(?:while|although|though|if|in|at|for|from|of|on|under|by|after|before|since)\s+that\s+\p{Ll}/iu;

/** A demonstrative is looked for in so many words at the head of a line, or in so many characters of unspaced script. */
const HEAD = /^(?:\S+\s+){0,8}\S*/u;
const UNSPACED_HEAD = 14;

/**
 * Whether a line leans on what stood before it though its first word does not say so: "In that regard, he asked …",
 * "The general view is that these memoirs …". Such a line hangs in the air as much as one that opens with "But".
 */
export function leansBackward(text: string): boolean {
  return opensBackward(text) || leansFurtherOn(text);
}

/** The same of a line whose first word is known to say nothing. */
export function leansFurtherOn(text: string): boolean {
  let rest = text;
  for (let passed = 0; passed < MOST_INTRODUCTIONS; passed += 1) {
    const introduction = INTRODUCTION.exec(rest)?.[0] ?? ADVERB.exec(rest)?.[0];
    if (introduction === undefined || SUBORDINATE.test(introduction)) break;
    rest = rest.slice(introduction.length);
    if (opensBackward(rest) && !JOINS.test(rest)) return true;
  }
  return THAT.test(text) || isDemonstrative(headOf(text));
}

/** Whether something further on in a line's first sentence can only be understood from what stood before it: "… these views". */
export function pointsBack(text: string): boolean {
  if (!MAY_POINT.test(text)) return false;
  const [sentence] = sentenceSpans(text);
  const words = sentence === undefined ? text : text.slice(0, sentence.end);
  return isDemonstrative(words);
}

function isDemonstrative(words: string): boolean {
  return MAY_POINT.test(words) && DEMONSTRATIVE.test(words);
}

/** What a listener hears first of a line. */
function headOf(text: string): string {
  const words = HEAD.exec(text)?.[0] ?? "";
  return words.includes(" ") && !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(words)
    ? words
    : text.slice(0, UNSPACED_HEAD);
}
