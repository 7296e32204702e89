import { readingLength } from "../language/words.ts";
import { opensBackward } from "./backward-openings.ts";

/**
 * Words that only tie a sentence to the one before and take a comma: "However, the bridge stays open." says the same
 * without them. Conditions ("Otherwise,"), hedges ("Perhaps,") and concessions ("Of course,") are none: they change
 * what is said.
 */
const BEFORE_COMMA: Readonly<Record<string, string>> = {
  en: "however|moreover|furthermore|in addition|additionally|also|besides|beyond this|therefore|thus|hence|consequently|accordingly|as a result|as such|for this reason|for these reasons|nevertheless|nonetheless|even so|that said|still|indeed|first|second|third|fourth|fifth|firstly|secondly|thirdly|finally|lastly|thereafter|meanwhile|in the meantime|similarly|likewise|in the same way|conversely|by contrast|in contrast|on the contrary|on the other hand|at the same time|again|instead|specifically|more specifically|in particular|for example|for instance|in turn|to this end|to that end|in this regard|in that regard|in this respect|in that respect|in this context|in this way|in this sense|along with this|because of this|after all|as noted|as noted above|as mentioned|as mentioned above|as above|but|and|so|yet",
  fr: "après tout|cependant|toutefois|néanmoins|pourtant|de plus|en outre|par ailleurs|par conséquent|ainsi|enfin|en effet|dès lors|en revanche|au contraire|de même|également|ensuite|d['’]abord|par exemple|[àa] cet effet|à cette fin|à cet égard|or",
  es: "sin embargo|no obstante|además|asimismo|por lo tanto|por tanto|por ello|por eso|por ejemplo|en cambio|así|finalmente|por último|en consecuencia|del mismo modo|al mismo tiempo",
  it: "tuttavia|inoltre|pertanto|quindi|infatti|infine|di conseguenza|per esempio|ad esempio|al contrario|allo stesso tempo",
  pt: "no entanto|contudo|além disso|portanto|assim|por isso|por exemplo|por fim|ao mesmo tempo|todavia",
  ru: "однако|но|кроме того|более того|поэтому|при этом|таким образом|тем не менее|например|следовательно|наконец|во-первых|во-вторых|в-третьих|к тому же|вместе с тем|в то же время|с другой стороны|напротив",
  zh: "但是|然而|不過|不过|因此|所以|此外|而且|同時|同时|另外|於是|于是|再者|畢竟|毕竟|首先|其次|最後|最后|有趣的是|更廣泛來說|更广泛来说|舉例來說|举例来说|例如|與此同時|与此同时|同樣的|同样地?",
  ja: "しかし|しかしながら|また|そして|そのため|したがって|だから|なお|さらに|つまり|一方|一方で|同時に|例えば|たとえば|まず|次に|最後に",
  ar: "ومع ذلك|مع ذلك|لذلك|بالإضافة إلى ذلك|علاوة على ذلك|على سبيل المثال|ولكن|لكن",
};

/** The same without a comma, where what follows keeps its order: before an article, a pronoun or a name. */
const BARE =
  /^(?:(?:but|and|yet|thus|hence)\s+(?=(?:the|a|an|we|you|our|your|at least|if|when|while|in|no|not|every|all|most|many|some)\s)|so\s+(?=(?:the|we|you)\s)|(?:aber|und|doch|denn)\s+(?=(?:der|die|das|ein|eine|wir|unser\p{Ll}*|kein\p{Ll}*|alle)\s)|(?:mais|et|car|or)\s+(?=(?:le|la|les|l['’]|un|une|des|nous|notre|nos)(?:\s|(?<=['’])))|(?:pero|y|ma|mas)\s+(?=(?:el|la|los|las|un|una|il|lo|gli|i|le|o|a|os|as)\s)|(?:но|и|поэтому|вместо этого|натомість)\s+(?=\p{L})|(?:但是|但|因此|所以)(?=\p{Script=Han}))/iu;

/** "As we noted above, …", "正如我們在上一章指出的，…": the paper's own signposts before a comma. */
const SIGNPOST = [
  "as (?:I|we|it was|has been|was|already)(?: have| had| has)? (?:been )?(?:noted|mentioned|said|seen|saw|discussed|described|shown|explained|observed)(?!\\p{L})[^,;.]{0,80},\\s+",
  "wie (?:oben |bereits |schon )+(?:erwähnt|gesagt|beschrieben|dargelegt),\\s+",
  "comme (?:nous l['’]avons|je l['’]ai) (?:vu|dit|noté|mentionné)[^,;.]{0,60},\\s+",
  "как (?:уже )?(?:было )?(?:сказано|упоминалось|отмечалось)[^,;.]{0,60},\\s+",
  "正?如我[們们][^，。]{0,16}(?:提到|指出|討論|讨论|強調|强调|探討|探讨)[^，。]{0,4}，",
].join("|");

const BEFORE_NAME = /^(?:But|And|Yet|Thus|Hence)\s+(?=\p{Lu})/u;

const TIED = new RegExp(
  `^(?:(?:${Object.values(BEFORE_COMMA).join("|")})\\s*[,，、،]\\s*|${SIGNPOST}|(?:c['’]est pourquoi|ولكن|لكن)\\s+)`,
  "iu",
);

/** "But for the rain", "And yet", "So far": there the first word is a part of another. */
const PART_OF_MORE =
  /^(?:but for|but then|and yet|and so|and then|so far|so long|so much|so that|yet another)(?!\p{L})/iu;

/** A line of fewer words is left as it is. */
const FEWEST = 5;
/** "But, in addition, …". */
const MOST = 2;

/**
 * How many characters at a sentence's beginning only tie it to the one before; 0 for a sentence that begins with its
 * own words. Behind a semicolon (`part`) "and the …" goes on with the sentence: there only what takes a comma is a tie.
 */
export function connectiveLength(sentence: string, part: "sentence" | "clause" = "sentence"): number {
  let dropped = 0;
  for (let round = 0; round < MOST; round += 1) {
    const rest = sentence.slice(dropped);
    if (PART_OF_MORE.test(rest)) break;
    const tie = TIED.exec(rest)?.[0] ?? (part === "sentence" ? bareTie(rest) : undefined);
    if (tie === undefined || readingLength(rest.slice(tie.length)) < FEWEST) break;
    dropped += tie.length;
  }
  // "But it was late." leans either way, and is more honest with its "But".
  return dropped > 0 && opensBackward(sentence.slice(dropped)) ? 0 : dropped;
}

function bareTie(sentence: string): string | undefined {
  return BARE.exec(sentence)?.[0] ?? BEFORE_NAME.exec(sentence)?.[0];
}
