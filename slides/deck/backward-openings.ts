/** Openings that lean on what stood before, by language; a line that begins so hangs in the air by itself. */
const OPENINGS: Readonly<Record<string, string>> = {
  en: "but|and|or|nor|so|this|that|these|those|it|its|they|their|them|he|his|she|her|such|yet|however|moreover|furthermore|therefore|thus|hence|instead|also|again|accordingly|consequently|otherwise|nevertheless|nonetheless|indeed|rather|similarly|likewise|conversely|meanwhile|then|here|both|neither|another|others|additionally|besides|further|finally|lastly|secondly|thirdly|quite the contrary|the latter|the former|the other|the same|the result|the answer|for example|for instance|for this reason|in addition|in contrast|in turn|in other words|in this|in that|in these|in such|in so doing|in both|of these|of those|some of|most of (?:these|those|them)|all of (?:this|these|that)|as a result|as such|as noted|as mentioned|at the same time|by contrast|by then|to that end|to this end|to do so|on the contrary|on the other hand|that said|not so|along with this|with this|because of this|after that|after this|to go|if so|if not|in doing so|by doing so|before doing so|doing so|perhaps so|to the contrary|even so|all of which|which|hence|a second|a third|a further|second,|third,|continuing|in reply|in response|reverting|from this|from that|for these|for those|under these|under this|with these|with those|with that|among these|among them|many of (?:these|those|them)|several of (?:these|those|them)|one of (?:these|those|them)|each of (?:these|those|them)|in his|in her|in their|at that|at this point|thereafter|thereby|more specifically|specifically|in particular|on this|on that",
  de: "aber|und|oder|dies|diese|dieser|dieses|diesem|diesen|das|sie|er|es|damit|dabei|dadurch|dazu|dafür|daher|deshalb|deswegen|jedoch|dennoch|trotzdem|außerdem|zudem|allerdings|sondern|denn|somit|ferner|hierzu|hierbei|infolgedessen|doch|auch|so|solche|ebenso|gleichzeitig|dagegen|hingegen|darüber hinaus|daraus|darin|darauf|hier|ihre|ihr|ihren|seine|sein|deren|dessen|folglich|schließlich|anschließend|insbesondere|zum beispiel|im gegenteil|andererseits",
  fr: "mais|et|ou|or|car (?=l[ae]s?|l['’]|une?|il|elle|ce|nous|des)|cela|ceci|ce|cet|cette|ces|c['’]est|il|elle|ils|elles|donc|ainsi|toutefois|cependant|néanmoins|pourtant|en effet|de plus|en outre|par ailleurs|par exemple|par conséquent|dès lors|c['’]est pourquoi|celui-ci|celle-ci|ceux-ci|aussi|enfin|au contraire|en revanche|à cet effet|a cet effet|à cette fin|à cet égard|dans ce|dans cette|dans ces|parmi ces|leur|leurs|son|sa|ses|notamment|à ce titre|de même|également|ensuite",
  es: "pero|y|esto|este|esta|estos|estas|eso|ese|esa|ello|ellos|así|además|también|sin embargo|no obstante|por lo tanto|por tanto|por ello|por eso|por ejemplo|en cambio|asimismo|dicho|dicha",
  it: "ma|e|questo|questa|questi|queste|ciò|tuttavia|inoltre|quindi|così|perciò|infatti|pertanto|anche|invece|tale|tali",
  pt: "mas|e|isto|isso|este|esta|esse|essa|assim|além disso|portanto|no entanto|contudo|também|por isso|por exemplo",
  nl: "maar|dit|dat|deze|daarom|bovendien|echter|toch|ook|zo|daarnaast|dus|hierdoor|daardoor",
  ru: "но|и|а|или|это|этот|эта|эти|этого|они|он|она|оно|их|также|кроме того|однако|поэтому|при этом|таким образом|тем не менее|например|такой|такая|такие|следовательно|затем|более того|его|её|ее|им|ими|ему|именно|для этого|в этом|в этой|при этом|к тому же|зато|ведь|наконец|во-вторых|в-третьих|с другой стороны|в результате|в частности|тогда|отсюда|в то же время|вместе с тем",
};

/** The same in scripts that set no spaces between words. */
const UNSPACED =
  "しかし|また|そして|これ|それ|この|その|そのため|なぜなら|だからこそ|なので|したがって|だから|ただし|なお|さらに|つまり|一方|同時に|但是|但|然而|因此|所以|这|那|此外|而且|同时|不过|于是|另外|他们|她们|它们|它|其中|甚至|随后|隨後|這|此(?!外)|与此|與此|當然|当然|有趣的是|再者|更廣泛|更广泛|舉例|举例|比如|例如|畢竟|毕竟|同樣|同样|他(?!國|国|人|者|方)|她|這裡|与之|因而|從而|从而|たとえば|例えば|こうした|そこで|ここで|彼|まず|次に|與此同時|不過|於是|同時|因為如此|他們|她們|它們|لكن|ولكن|وهذا|وهذه|هذا|هذه|ذلك|لذلك|ومع ذلك|بالإضافة|كما أن|أما|كذلك|ولهذا|وبالتالي|فإن|وقد|هو |هي |هم |وهو|وهي";

const OPENING = new RegExp(
  `^["“«„'‘(\\[「『]*(?:(?:${Object.values(OPENINGS).join("|")})(?![\\p{L}-])|${UNSPACED})`,
  "iu",
);

/** "It would be better if …", "Il faut que …": such an "it" refers to nothing that stood before. */
const IMPERSONAL =
  /^["“«„'‘]*(?:it(?:['’]s| is| was| would| will| may| might| could| has been)\b[^.;]{0,60}\b(?:if|that|to|when)\b|il (?:est|était|faut|faudra|faudrait|y a|s['’]agit|convient|importe|reste)\b|es (?:ist|sind|gibt|gilt|wird|war|bedarf|geht)\b|this (?:memo|memorandum|paper|note|report|letter|brief|briefing|directive|policy|guidance|document|plan|law|bill|administration|government|department|year|week|month)\b|that is why\b)/iu;

/** "Das Brot": an article before a noun, where "das" alone would be a pronoun. */
const ARTICLE = /^["“«„]?Das\s+\p{Lu}/u;

/** "Getting …", "To go …": openings of sentences that lean on the one before. */
const FRAGMENT = /^["“«„]?(?:\p{Lu}\p{Ll}+ing|With|Without|Same|The same way)\s/u;

/** Whether a line's opening refers to what stood before it. */
export function opensBackward(text: string): boolean {
  return (OPENING.test(text) && !IMPERSONAL.test(text) && !ARTICLE.test(text)) || FRAGMENT.test(text);
}
