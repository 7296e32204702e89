/** Openings that lean on what stood before, by language; a line that begins so hangs in the air by itself. */
const OPENINGS: Readonly<Record<string, string>> = {
  en: "but|and|or|nor|so|this|that|these|those|it|its|they|their|them|he|his|she|her|such|yet|however|moreover|furthermore|therefore|thus|hence|instead|also|again|accordingly|consequently|otherwise|nevertheless|nonetheless|indeed|rather|similarly|likewise|conversely|meanwhile|then|here|both|neither|another|others|additionally|besides|further|finally|lastly|secondly|thirdly|quite the contrary|the latter|the former|the other|the same|the result|the answer|for example|for instance|for this reason|in addition|in contrast|in turn|in other words|in this|in that|in these|in such|in so doing|in both|of these|of those|some of|most of (?:these|those|them)|all of (?:this|these|that)|as a result|as such|as noted|as mentioned|at the same time|by contrast|by then|to that end|to this end|to do so|on the contrary|on the other hand|that said|not so|along with this|with this|because of this|after that|after this|to go",
  de: "aber|und|oder|dies|diese|dieser|dieses|diesem|diesen|das|sie|er|es|damit|dabei|dadurch|dazu|dafür|daher|deshalb|deswegen|jedoch|dennoch|trotzdem|außerdem|zudem|allerdings|sondern|denn|somit|ferner|hierzu|hierbei|infolgedessen|doch|auch|so|solche|ebenso|gleichzeitig|zum beispiel|im gegenteil|andererseits",
  fr: "mais|et|ou|or|car|cela|ceci|ce|cet|cette|ces|c['’]est|il|elle|ils|elles|donc|ainsi|toutefois|cependant|néanmoins|pourtant|en effet|de plus|en outre|par ailleurs|par exemple|par conséquent|dès lors|c['’]est pourquoi|celui-ci|celle-ci|ceux-ci|aussi|enfin|au contraire|en revanche",
  es: "pero|y|o|esto|este|esta|estos|estas|eso|ese|esa|ello|ellos|así|además|también|sin embargo|no obstante|por lo tanto|por tanto|por ello|por eso|por ejemplo|en cambio|asimismo|dicho|dicha",
  it: "ma|e|o|questo|questa|questi|queste|ciò|tuttavia|inoltre|quindi|così|perciò|infatti|pertanto|anche|invece|tale|tali",
  pt: "mas|e|isto|isso|este|esta|esse|essa|assim|além disso|portanto|no entanto|contudo|também|por isso|por exemplo",
  nl: "maar|en|dit|dat|deze|die|daarom|bovendien|echter|toch|ook|zo|daarnaast|dus|hierdoor|daardoor",
  ru: "но|и|а|или|это|этот|эта|эти|этого|они|он|она|оно|их|также|кроме того|однако|поэтому|при этом|таким образом|тем не менее|например|такой|такая|такие|следовательно|затем|более того",
};

/** The same in scripts that set no spaces between words. */
const UNSPACED =
  "しかし|また|そして|これ|それ|この|その|そのため|したがって|だから|ただし|なお|さらに|つまり|一方|同時に|但是|但|然而|因此|所以|这|那|此外|而且|同时|不过|于是|另外|他们|她们|它们|它|其中|甚至|随后|隨後|這|與此同時|不過|於是|同時|因為如此|他們|她們|它們|لكن|ولكن|وهذا|وهذه|هذا|هذه|ذلك|لذلك|ومع ذلك|بالإضافة|كما أن";

const OPENING = new RegExp(
  `^["“«„'‘(\\[「『]*(?:(?:${Object.values(OPENINGS).join("|")})(?![\\p{L}-])|${UNSPACED})`,
  "iu",
);

/** "It would be better if …", "Il faut que …": such an "it" refers to nothing that stood before. */
const IMPERSONAL =
  /^["“«„'‘]*(?:it(?:['’]s| is| was| would| will| may| might| could| has been)\b[^.;]{0,60}\b(?:if|that|to|when)\b|il (?:est|était|faut|faudra|faudrait|y a|s['’]agit|convient|importe|reste)\b|es (?:ist|sind|gibt|gilt|wird|war|bedarf|geht)\b|this (?:memo|memorandum|paper|note|report|letter|brief|briefing|directive|policy|guidance|document|plan|law|bill|administration|government|department|year|week|month)\b|that is why\b)/iu;

/** "Getting …", "To go …": openings of sentences that lean on the one before. */
const FRAGMENT = /^["“«„]?(?:\p{Lu}\p{Ll}+ing|With|Without|Same|The same way)\s/u;

/** Whether a line's opening refers to what stood before it. */
export function opensBackward(text: string): boolean {
  return (OPENING.test(text) && !IMPERSONAL.test(text)) || FRAGMENT.test(text);
}
