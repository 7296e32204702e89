import { sentenceSpans } from "../language/sentences.ts";
import { opensBackward } from "./backward-openings.ts";
import { DEMONSTRATIVE, DEMONSTRATIVE_WITH_NOUN, MAY_POINT } from "./demonstratives.ts";
import { pointsByPronoun } from "./pointing-pronouns.ts";
import { isLikened, isSequel } from "./sequel-words.ts";

/** A phrase before the subject: "In that regard, …", "On the one hand, …", "不過，…". */
const INTRODUCTION = /^["“«„'‘([「『]*[^,，、;:.!?。]{2,90}[,，]\s*/u;

/** Such an introduction has a subject of its own, to which a pronoun behind the comma refers. */
const SUBORDINATE =
  /^["“«„'‘([]*(?:when|while|if|as|although|though|because|since|until|unless|once|whereas|wherever|whenever|whether|before|after|where|wenn|als|obwohl|weil|nachdem|bevor|während|falls|sobald|quand|lorsque|si|comme|puisque|bien que|когда|если|хотя|пока|чтобы|то, что|тот факт, что|cuando|aunque|porque|el hecho de que|le fait que|dass)(?!\p{L})/iu;

/** "Erdogan n'a pas seulement …, il prouve aussi …": what is negated is a clause, and names who the pronoun is. */
const NEGATED = /\s(?:n['’]|ne\s)\p{L}/iu;

/** "Towns must pay, through their mills, …": what has a verb of its own is no phrase before the subject. */
const FINITE =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|ist|sind|war|waren|muss|müssen|soll|sollen|hat|haben|wird|werden|kann|können|est|sont|était|doit|doivent|peut|peuvent|es|son|debe|deben|puede|pueden)(?!\p{L})/iu;

const ARTICLE =
  /^(?:the|an?|der|die|das|eine?|les?|la|l['’]|une?|el|los|las|il|lo|gli|o|os|as|de|het|een)(?!\p{L})/iu;
/** Between Chinese and Japanese commas, a phrase of so many signs. */
const UNSPACED_INTRODUCTION = 10;

/** "Together, as many have argued, these reforms …": more phrases before the subject are an enumeration. */
const MOST_INTRODUCTIONS = 2;

/** Behind a comma these go on with an enumeration, or with the sentence: "…, as a result of which …". */
const JOINS =
  /^(?:and|or|but|so|nor|others?|who|ce|c[’']est|das|und|oder|aber|sondern|et|ou|mais|и|а|но|или|потому что|так как|y|o|pero|parce qu(?:e|['’])|(?:\p{L}+ ){0,3}(?:which|whom|whose|котор\p{L}+|котр\p{L}+|kt[óo]r\p{L}+))(?!\p{L})/iu;

/** "Eventually this led", "Today they": a single adverb takes no comma. */
const ADVERB =
  /^["“«„'‘]*(?:eventually|today|now|soon|later|once|sometimes|often|perhaps|clearly|obviously|finally|ultimately|together|thereafter|afterwards|subsequently|previously|schließlich|heute|später|aujourd['’]hui|позже|сегодня)\s+(?=\p{Ll})/iu;

/** "While that proposition may be valid": behind these "that" points at something. */
const THAT =
  /^["“«„'‘]*(?:while|although|though|if|in|at|for|from|of|on|under|by|after|before|since)\s+that\s+\p{Ll}/iu;

/** "Publication by others does not.": what it does not do stands in the sentence before. */
const ELLIPTIC =
  /^[^.!?]{0,80}\s(?:is|are|was|were|do|does|did|has|have|will|would|can|could|should|must)(?:\s+not|n['’]t)[.!?]["”’]?$/iu;

/** "The miller demurred, noting that this is nothing new.", "…, dass dies …": what is said of it stood before. */
const THIS_BEHIND_THAT =
  /^(?:\S+ ){1,6}?(?:(?:that|noting|saying|adding) (?:all )?(?:this|these) (?:is|are|was|were|would|could|had|has|have|will|might|may|means|meant)|da(?:ss|ß) (?:dies|das) (?:nicht|kein|nur|auch|so|für|in|ein|d)\p{Ll}*|qu(?:e|['’]) ?(?:cela|ceci|ça)|que (?:esto|eso|ello)|che (?:ciò|questo)|que (?:isto|isso)|что это(?! т)|що це|że to (?:jest|nie|był)) /iu;
/** "A decision by him could be appealed.", "The miller never proposed that we do so." */
const BY_HIM =
  /^["“«„]?(?:the|an?|one|another|any|every|no) (?:\p{Ll}+ ){1,3}(?:by|of|from|to|with|for|against|about|on) (?:him|her|them|it)(?=[ ,.;])|^(?:[^\s,;:]+ ){1,7}that (?:we|he|she|they|it|you|I) (?:should |would |could |must |never )?do so(?!\p{L})/iu;

/** "Grain, salt and paper were examples.": of what stands in the sentence before. */
const EXAMPLES =
  /\s(?:(?:is|are|was|were) (?:(?:an|some|two|three|the best|good) )?examples?|(?:ist|sind|war|waren) (?:(?:ein|einige) )?beispiele?(?: dafür)?|en (?:est|sont|était|étaient) (?:un|des) exemples?)\.["”’]?$/iu;
/** Looked for in the last characters of a line only. */
const LONGEST_EXAMPLES = 40;

/** How such a line ends, in so many characters at most: this is looked for first. */
const DENIES = /n(?:ot|['’]t)[.!?]["”’]?$/iu;
const LONGEST_DENIAL = 5;

/** "At the rally of the party he found no flag.": behind such a beginning a pronoun has nobody to stand for. */
const PRONOUN_BEHIND =
  /^["“«„'‘]*(?:at|in|on|during|for|after|before|by|from|with|under|near|upon|throughout|across|within)\s(?![^.,;:!?]*(?<!\p{L})(?:who|whom|which|that|what|when|if|as|where|how|while|I|we|you)(?!\p{L}))[^.,;:!?]{3,90}\s(?:he|she|they)\s\p{Ll}/iu;

/** "I have long felt it no exaggeration to describe him as …": before the pronoun nobody is named. */
const NOBODY_BEFORE =
  /^["“«„'‘]*(?:I|we|you|one|it)\s(?:(?!(?:the|an?|our|my|your|every|each|who|whoever|someone|anyone|everyone|nobody)\s)[\p{Ll}’'-]+\s){1,12}(?:him|her|them)(?!\p{L})/iu;

/** "The primary objection he had …", "The implication is that she …": of no word before the pronoun can it be said. */
const PRONOUN_BEHIND_THING =
  /^["“«„'‘]*(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother) (?:(?!\p{Ll}*(?:er|or|ist|ian|ent|ant|ee|man|men|person|people|child|boy|girl|wife|king|queen|judge|chief|head|pope|clerk|spy|nurse|ally|rival|friend|guest|who|whom|one|body|she?|they)s? )[\p{Ll}’'-]+ ){1,7}s?he \p{Ll}/u;

/** A demonstrative is looked for in so many words at the head of a line, or in so many characters of unspaced script. */
const HEAD = /^(?:\S+\s+){0,8}\S*/u;
const UNSPACED_HEAD = 14;
/** What is likened stands further on: "任何人都可以在應用程式上看到同樣的訊息。" */
const LIKENED_HEAD = 24;

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
    if (introduction === undefined || SUBORDINATE.test(rest) || NEGATED.test(introduction)) break;
    if (passed === 0 && FINITE.test(introduction)) break;
    // "The council sold the mill to the baker, its …", "磨坊賣給了麵包師，它…": a clause with a subject introduces nothing.
    if (passed > 0 && ARTICLE.test(rest)) break;
    if (/[，、]\s*$/u.test(introduction) && introduction.length > UNSPACED_INTRODUCTION) break;
    rest = rest.slice(introduction.length);
    // "He gave his word, for what it is worth, that …": there "that" only joins.
    if (opensBackward(rest) && !JOINS.test(rest) && !(passed > 0 && /^that\s/iu.test(rest))) return true;
  }
  const head = headOf(text);
  if (PRONOUN_BEHIND.test(text) || PRONOUN_BEHIND_THING.test(text) || NOBODY_BEFORE.test(text)) return true;
  if (THIS_BEHIND_THAT.test(text) || BY_HIM.test(text)) return true;
  return (
    THAT.test(text) ||
    isDemonstrative(head) ||
    isSequel(head) ||
    isElliptic(text) ||
    EXAMPLES.test(text.slice(-LONGEST_EXAMPLES))
  );
}

/** Whether something further on in a line's first sentence can only be understood from what stood before it: "… these views". */
export function pointsBack(text: string): boolean {
  if (isLikened(headOf(text, LIKENED_HEAD))) return true;
  const [sentence] = sentenceSpans(text);
  const words = sentence === undefined ? text : text.slice(0, sentence.end);
  return pointsByPronoun(words) || (MAY_POINT.test(words) && isDemonstrative(words));
}

function isDemonstrative(words: string): boolean {
  if (!MAY_POINT.test(words) || !DEMONSTRATIVE.test(words)) return false;
  const found = DEMONSTRATIVE_WITH_NOUN.exec(words);
  return found !== null && !isNamedBefore(words, found.index + found[0].length);
}

/** "… attend each meeting to establish a quorum for that meeting": the noun that is pointed at stands in the line already. */
function isNamedBefore(words: string, at: number): boolean {
  const noun = /[\p{L}-]*(?=[^\p{L}-]*$)/u.exec(words.slice(0, at))?.[0] ?? "";
  const rest = /^[\p{L}-]*/u.exec(words.slice(at))?.[0] ?? "";
  const named = `${noun}${rest}`.toLowerCase();
  return (
    named.length > 4 &&
    words
      .slice(0, at - noun.length)
      .toLowerCase()
      .includes(named)
  );
}

/** "Hale did.", "So did the baker.": what they did stands before it. */
const DID_SO =
  /^["“«„]?(?:so (?:did|does|do|was|were|is|are|has|have|had|will|would|can|could) [^.!?]{2,30}|(?:\S+ ){1,4}(?:did|does|do|had|would|could|will|can)(?: too| so| likewise)?)[.!](?:["”’]|\s|$)/iu;

/** "Imagine how he might look.", "Вообразите, как бы он …": nobody was named. */
const IMAGINES =
  /^["“«„]?(?:imagine|picture|вообразите|представьте(?: себе)?|imaginez|stellen sie sich vor|imagina|imagine-se)(?!\p{L})[^.!?]{0,20}(?<!\p{L})(?:he|she|they|him|her|them|он|она|они|il|elle|ils|er|sie|él|ella|ele|ela)(?!\p{L})/iu;

function isElliptic(text: string): boolean {
  if (DID_SO.test(text) || IMAGINES.test(text)) return true;
  return DENIES.test(text.slice(-LONGEST_DENIAL)) && ELLIPTIC.test(text);
}

/** What a listener hears first of a line. */
function headOf(text: string, unspaced = UNSPACED_HEAD): string {
  const words = HEAD.exec(text)?.[0] ?? "";
  return words.includes(" ") && !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(words)
    ? words
    : text.slice(0, unspaced);
}
