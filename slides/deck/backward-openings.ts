import { byScript, latinWords, latinPattern } from "../language/by-script.ts";

/** Openings that lean on what stood before, by language; a line that begins so hangs in the air by itself. */
const OPENINGS: Readonly<Record<string, string>> = {
  en: [
    "in those (?:days|years|times)|since then|ever since|until then|by then|from then on|up to then",
    "but|and|or|nor|so(?! far| long as|-called)|yet|however|moreover|furthermore|therefore|thus|hence|instead|also|again",
    "accordingly|consequently|otherwise|nevertheless|nonetheless|indeed|rather|similarly|likewise|conversely|meanwhile|meantime",
    "then|here|additionally|besides|further|finally|lastly|thereafter|thereby|afterwards|specifically",
    "this|that|these|those|it|its|they|their|them|he|his|him|she|her|such|who|whose|all (?:this|that|these|those|of (?:this|it|these|them|those|which))",
    "both(?!\\s[^.]{1,60}\\sand\\s)|neither(?![^.]{1,60}\\snor\\s)|another|others|either|which|not so|if (?:so|not)|even so|perhaps so|that said",
    "(?:in|on|at|by|for|from|to|with|under|of|against|within|without|among|after|before|during|beyond|through|because of|as a result of|along with|despite|given|beside|besides|like|unlike|out of|as for|due to|thanks to|apart from|aside from|together with|instead of|as well as|in addition to|on top of|according to|in line with|in view of|in light of) (?:this|that|these|those|such|it|them|him|its|their|his)",
    "in (?:so doing|doing so|turn|both|each case|addition|contrast|other words|particular|response|reply|short)|(?:by |before )?doing so|to do so|to this end|to go",
    "(?:some|most|many|several|one|two|three|each|all|none|few|both|neither|any|much|part) of (?:these|those|them|this|that|it|which)",
    "the (?:latter|former|others?|same|(?:second|third|last)(?= (?:is|was|are|were|has|had|would|concerns|relates)\\s)|(?:rest|remainder)(?! of)|opposite|reverse|two(?! most)|result(?!s? of)|reason(?!s? (?:for|why|that))|answer(?! to)|following)",
    "(?:a )?(?:second|third|fourth|further|final|last) (?:is|was|reason|point|one|factor|group|issue|argument|step|problem|concern),?",
    "for (?:example|instance|(?:this|that|these|the same) reasons?)|as (?:a result|such|noted|mentioned|above)|at (?:the same|that) time|at (?:this|that) point|by (?:contrast|then)",
    "in any (?:case|event)|at any rate|better (?:yet|still)|worse (?:yet|still)|even (?:better|worse)(?=,)",
    "quite the contrary|on the (?:contrary|other hand|other side,)|on this|to the contrary|secondly|thirdly|second,|third,|continuing|reverting|more specifically|the same way|yes,|no,|not that|not because|or else|same",
  ].join("|"),
  de: "aber|und|oder|dies|diese|dieser|dieses|diesem|diesen|das|sie|er|es|ihm|ihn|ihnen|damit|dabei|dadurch|dazu|dafür|dagegen|davon|dann|da(?= (?:ist|war|sind|hat|wird|kann|muss))|daher|deshalb|deswegen|jedoch|dennoch|trotzdem|außerdem|zudem|allerdings|sondern|denn|somit|ferner|hierzu|hierbei|hiermit|infolgedessen|doch|auch|so(?! far| long| genannt)|solche[nrs]?|ebenso|gleichzeitig|hingegen|darüber hinaus|daraus|darin|darauf|daran|darum|darunter|hier|dort|ihre|ihr|ihren|ihrem|ihrer|seine|sein|seiner|seinem|seinen|deren|dessen|folglich|schließlich|anschließend|insbesondere|zum beispiel|im gegenteil|andererseits|(?:in|mit|bei|nach|aus|von|zu|auf|unter|durch|für|gegen|trotz|wegen) (?:diese[mnrs]?|dem selben|demselben|derselben|jene[mnrs]?|solche[mnrs]?)|beide|letztere[rs]?|erstere[rs]?|statt\\s?dessen|derselbe|dieselben?|ja,|nein,|eben|genau das|all (?:das|dies)|vielmehr|nun|zweitens|drittens|(?:viele|einige|manche|die meisten|mehrere|keine[rs]?|jede[rs]?|alle|eine[rs]?|beide|zwei|drei|die hälfte|ein teil) (?:von ihnen|davon|dieser|unter ihnen)|weiter(?:hin)?|weiters|unterdessen|inzwischen|seither|seitdem|danach|zuvor|vorher|später|erst recht|mehr noch|hinzu kommt|kurzum|mit anderen worten",
  fr: "mais|et|ou|parce qu(?:e|['’])|or|car (?=l[ae]s?|l['’]|une?|il|elle|ce|nous|des)|cela|ceci|ce|cet|cette|ces|c['’](?=est|était|est-à-dire)|il|elle|ils|elles|lui|donc|ainsi|toutefois|cependant|néanmoins|pourtant|en effet|de plus|en outre|par ailleurs|par exemple|par conséquent|dès lors|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|aussi|enfin|au contraire|en revanche|à cet effet|a cet effet|à cette fin|à (?:cet|cette|ces|ce|cela|son|sa|leur)|(?:en|dans|pour|avec|par|sur|sous|après|avant|malgré|selon|parmi|depuis|contre|sans|face à|grâce à) (?:ce|cet|cette|ces|cela|lui|elle|eux|elles|son|sa|ses|leurs?)|de (?:ce|cet|cette|ces|cela|même)|leur|leurs|son|sa|ses|notamment|également|ensuite|puis|alors|d['’]autres?|un autre|une autre|l['’](?:un|autre) |les (?:autres|deux|premiers|seconds)|ce(?:lui|lle|ux|lles)(?:-ci|-là)|tel(?:le)?s?|autrement dit|bref|d['’]où|en d['’]autres termes|oui,|non,|là(?!-)|ici|sinon|ni |depuis lors|dès ce moment|jusque[- ]là|d['’]ici là|(?:certain[es]+|plusieurs|beaucoup|la plupart|l['’]une?|chacune?|aucune?|quelques-un[es]+|tous|toutes|nombre) (?:d['’]entre (?:eux|elles)|de (?:ces|ceux|celles))|deuxièmement|troisièmement|y compris|quant à (?:lui|elle|eux|elles|cela)|à l['’]inverse|inversement|tous (?:deux|ceux)",
  es: "pero|y|e|ni|esto|este|esta|estos|estas|eso|ese|esa|esos|esas|aquel|aquella|aquellos|ello|él|ella|ellos|ellas|así|además|también|tampoco|sin embargo|no obstante|por lo tanto|por tanto|por ello|por eso|por (?:esta|este|esa|ese)|por ejemplo|por consiguiente|en cambio|en consecuencia|asimismo|dich[oa]s?|su|sus|sino|entonces|luego|después,|mientras tanto|(?:en|con|de|a|para|sobre|ante|tras|desde|según) (?:est[eao]s?|esto|es[aeo]s?|ello|ell[oa]s?|dich[oa]s?|su|sus)|ambos|ambas|(?:muchos|muchas|algun[oa]s|la mayoría|una|uno|ningun[oa]|cada un[oa]|tod[oa]s|varios|varias|parte) de (?:ell[oa]s|est[oa]s|es[oa]s)|desde entonces|hasta entonces|el mismo|la misma|los mismos|los otros|otr[oa]s?|tal(?:es)?|al mismo tiempo|por otro lado|por otra parte|en otras palabras|de ahí|aquí|allí|sí,|no,|de hecho|es decir",
  it: "ma|e|ed|né|questo|questa|questi|queste|quest['’]|quello|quella|quelli|quelle|ciò|tuttavia|inoltre|quindi|così|perciò|infatti|pertanto|anche|invece|tale|tali|egli|ella|esso|essa|essi|esse|lui|lei|loro|suo|sua|suoi|sue|il suo|la sua|i suoi|le sue|il loro|la loro|però|dunque|allora|poi|infine|entrambi|entrambe|(?:in|con|di|a|da|per|su|tra|fra|dopo|prima di|secondo) (?:quest[aeio]|quest['’]|quell[aeio]|ciò|tal[ei]|ess[aeio])|in (?:tal|altre parole|particolare)|di conseguenza|per esempio|ad esempio|al contrario|allo stesso tempo|d['’]altra parte|altri|altre|un altro|un['’]altra|ecco|cioè|ossia|(?:molti|molte|alcun[ie]|la maggior parte|un[oa]|nessun[oa]|ciascun[oa]|parte) di (?:loro|ess[ie]|quest[ie])|da allora|fino ad allora",
  pt: "mas|e|ou|nem|isto|isso|aquilo|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|ele|ela|eles|elas|seu|sua|seus|suas|assim|além disso|portanto|no entanto|contudo|porém|também|por isso|por exemplo|todavia|entretanto|então|depois|ambos|ambas|(?:n|d)?(?:est|ess|aquel)[aes]{1,2}|com (?:isso|isto|esse|essa|este|esta)|para (?:isso|isto|tal)|por outro lado|ao mesmo tempo|tal|tais|outro|outra|outros|outras|aqui|ali|ou seja|consequentemente|o mesmo|a mesma|(?:muit[oa]s|algun?s|algumas|a maioria|um|uma|nenhum|nenhuma|cada um|parte) del(?:es|as)|desde então|até então",
  nl: "maar|dit|dat|deze|hij|zij|ze|het(?= (?:is|was|gaat|betreft|heeft|wordt) (?!\\S+ (?:dat|om|te)))|hun|zijn|haar|daarom|bovendien|echter|toch|ook|zo|daarnaast|dus|hierdoor|daardoor|daarmee|hiermee|daarbij|hierbij|daarna|vervolgens|ten slotte|immers|evenwel|niettemin|desondanks|in (?:dit|dat|deze)|bij (?:dit|dat|deze)|met (?:dit|dat|deze)|tegelijkertijd|anderzijds|bijvoorbeeld|beide|andere|ja,|nee,",
  ru: "но|и|а|или|да и|это|этот|эта|эти|этого|этим|этой|этом|они|он|она|оно|их|также|тоже|кроме того|кроме этого|помимо (?:этого|того)|однако|поэтому|потому|при этом|при том|таким образом|тем не менее|например|такой|такая|такие|такое|следовательно|затем|потом|более того|его|её|ее|ей|им|ими|ему|ним|них|него|неё|именно|(?:для|в|во|на|из|от|с|со|к|ко|о|об|по|при|после|до|без|за|под|над|между|среди|вопреки|благодаря|согласно|из-за|ради|через) (?:этот|эту|эта|это|этого|этой|этом|этим|эти|этих|этому|него|неё|нее|ней|них|нему|ним|ними|нём|нем|тот|того|той|том|тем|те|тех|такой|таком|таких|такого|таким|их|его|её|ее)|(?:многие|некоторые|большинство|часть|один|одна|одно|каждый|каждая|все|несколько|половина|треть|никто|двое|трое) из (?:них|этих|тех)|с тех пор|до тех пор|к тому времени|в то время(?! как)|к тому же|зато|ведь|наконец|во-вторых|в-третьих|с другой стороны|в результате|в частности|тогда|отсюда|в то же время|вместе с тем|оба|обе|другой|другая|другие|второй|вторая|третий|третья|последний|последняя|последние|тот|та|то(?!,)|те(?!,)|там|тут|здесь|так(?! как| называем)|итак|значит|то есть|иначе|между тем|тем временем|тем самым|тем более|впрочем|причём|причем|причина этого|соответственно|напротив|наоборот|аналогично|вот|да,|нет,|как результат|свой|своя|свои",
  uk: "але|і|й|та|а|або|це|цей|ця|ці|цього|цим|цьому|вони|він|вона|воно|їх|їхній|його|її|також|крім того|окрім того|однак|проте|тому|отже|таким чином|тим не менш|наприклад|такий|така|такі|потім|більше того|для цього|в цьому|у цьому|на цьому|при цьому|після цього|до того ж|адже|нарешті|по-друге|по-третє|з іншого боку|тоді|водночас|тут|там|так|зокрема|натомість|інші|інший|обидва|той|ті|тож|втім",
  pl: "ale|lub|lecz|to(?= (?:jest|są|nie|był[ao]?|właśnie|oznacza)\\s)|tego|tej|tym|tych|oni|jego|jej|jemu|również|także|też|ponadto|poza tym|jednak|jednakże|dlatego|zatem|więc|tak więc|tym samym|niemniej|na przykład|taki|taka|takie|następnie|potem|co więcej|w tym|w tej|w tych|przy tym|po tym|w związku z tym|z tego|z drugiej strony|po drugie|po trzecie|wreszcie|tymczasem|natomiast|inni|inne|inny|obaj|obie|tutaj|wówczas|wtedy|w rezultacie|mimo to|otóż",
  cs: "nebo|to(?= (?:je|jsou|není|bylo|znamená)\\s)|tento|tito|tato|toto|tyto|oni|jejich|jeho|její|také|navíc|kromě toho|však|proto|například|takový|taková|takové|potom|poté|přitom|zároveň|naopak|na druhé straně|v tomto|v této|jiní|jiné",
  sv: "och|eller|detta|denna|dessa|det(?= (?:är|var|har|innebär|betyder|gör|visar) )|hon|deras|hennes|också|dessutom|därför|således|ändå|emellertid|till exempel|därefter|samtidigt|däremot|å andra sidan|i detta|i dessa|på så sätt|här|där|båda|andra",
  tr: "ama|ve|veya|fakat|ancak|bu|bunlar|bunun|buna|bunu|onlar|onun|onların|ayrıca|dolayısıyla|bu nedenle|böylece|örneğin|sonra|öte yandan|aynı zamanda|yine de|çünkü|şu|bununla|ise",
  he: "אבל|אך|אולם|ו?לכן|ו?זה|ו?זו|ו?זאת|ו?אלה|ו?אלו|ו?הוא|ו?היא|ו?הם|ו?הן|גם|בנוסף|כמו כן|עם זאת|יתר על כן|לפיכך|על כן|כלומר|לעומת זאת|למשל|לדוגמה|בכך|לכך|מכאן|שם|כאן|אז|אחר כך|לאחר מכן|בינתיים|מצד שני|כאמור|אחרת|שניהם|כך|ובכן|ואולם|אלא|שכן|כי",
};

/** The same in scripts that set no spaces between words, or join small words to the next. */
const UNSPACED = [
  "しかし|また(?!は)|そして|これ|それ|この|その|そのため|なぜなら|だからこそ|なので|したがって|だから|ただし|なお|さらに|つまり|一方|同時に|たとえば|例えば|こうした|こうして|このよう|そのよう|そこ(?:で|に|には|では|から)|ここ(?:で|に|には|では|から)|彼|まず|次に|でも|ですが|だが|ところが|すると|とはいえ|もっとも、|他方|それでも|あの|同じ|両者|前者|後者|いずれ|よって|ゆえに|そう|はい、|いいえ|あわせて|併せて|加えて|上記|当該|同(?:法|社|氏|省|年|日|月|委員)",
  "但是|但|最顯著的例子|最显著的例子|在其他方面|此一|前者|後者|后者|然而|因此|所以|这|那|此外|而且|而(?![已立])|同时|不过|于是|另外|他们|她们|它们|它|其中|其(?![他余實实])|甚至|随后|隨後|這|此|与此|與此|當然|当然|有趣的是|再者|更廣泛|更广泛|舉例|举例|比如|例如|畢竟|毕竟|同樣|同样|他(?!國|国|人|者|方|日)|她|與之|与之|因而|從而|从而|與此同時|不過|於是|同時|因為如此|他們|她們|它們|对此|對此|为此|為此|由此|從此|从此|該(?!死)|该|上述|前者|后者|後者|兩者|两者|二者|那麼|那么|反之|相反|之後|之后|後來|后来|接著|接着|換句話說|换句话说|也就是说|也就是說|总之|總之|雖然如此|尽管如此|儘管如此|否则|否則|並且|并且|或者|還有|还有|也[是就有]|就[此這这]|正因|就在這|更重要的是|更何况|與其相反|一方面|另一方面|以上|如此|這裡|这里|那裡|那里|第二|第三",
  "(?:이는|이것은|이것이|이런|이러한|그것은|그는|그녀는|그들은|이를|이로|이에|이와|그런|그러한|그러나|하지만|그런데|따라서|그래서|그리고|또한|그러므로)(?=[ ,])",
  "لكن|ولكن|(?:و)?السبب (?:ال[آأا]خر|الثاني|الثالث)|بناءً? على (?:هذا|هذه|هذين|هاتين|ذلك)|وهذا|وهذه|هذا|هذه|ذلك|وذلك|تلك|وتلك|لذلك|ولذلك|لذا|ومع ذلك|مع ذلك|بالإضافة|كما أن|كما |أما|كذلك|وكذلك|ولهذا|لهذا|وبالتالي|بالتالي|فإن|فهو|فهي|فقد|وقد|هو |هي |هم |وهو|وهي|وهم|هؤلاء|إنه |إنها |وإنه|وإنها|وكان|وكانت|في هذا|في هذه|وفي هذا|وفي هذه|من هنا|ومن هنا|من هذا|ومن هذا|عندئذ|ثم |حيث |إذ |بل |أي |أو |وعليه|وعلى|وفي المقابل|في المقابل|من ناحية أخرى|ومن ناحية|على سبيل المثال|وعلاوة|علاوة|إلى جانب ذلك|وأيضا|أيضا|وأضاف|وقال|وتابع|كلاهما|وكل هذا|كل هذا",
].join("|");

/** What may stand before a line's first word. */
const MARKS = `^["“«„'‘(\\[「『]*`;

const OPENING = byScript(
  latinPattern(`${MARKS}${spaced(latinWords(OPENINGS))}`),
  new RegExp(`${MARKS}(?:${spaced(Object.values(OPENINGS).join("|"))}|${UNSPACED})`, "iu"),
);

function spaced(words: string): string {
  return `(?:${words})(?![\\p{L}-])`;
}

/** "It would be better if …", "Il faut que …", "Which party will win?": such a word refers to nothing that stood before. */
const IMPERSONAL = new RegExp(
  `^["“«„'‘]*(?:${[
    "it(?:['’]s| is| was| would| will| may| might| could| should| must| can| has been| seems| appears)\\b[^.;]{0,60}\\b(?:if|that|when|who|whether)\\b",
    "it(?:['’]s| is| was| would be| will be| may be| might be| could be| has been| seems| appears| takes| took)(?:,? [\\p{L}-]+){0,4} (?<!ed )to\\b",
    "es (?:necesario|preciso|importante|hora|posible|imprescindible|fundamental)\\b|è (?:necessario|importante|possibile)\\b|é (?:necessário|importante|preciso|possível)\\b",
    "(?:which|who|whose)\\b[^.]*\\?|those who\\b|that which\\b|such as\\b",
    "(?:(?:in|under|of|with|from|for|on|at|by|through) )?(?:this|these|our)? ?(?:memo|memorandum|paper|note|report|letter|brief|briefing|directive|policy|guidance|document|administration|government|department|country|nation|century|decade|year|week|month|days|times)\\b",
    "il (?:ne |n['’])?(?:faut|faudra|faudrait|y a|y avait|s['’]agit|convient|importe|reste|existe|suffit|semble)\\b|il (?:est|était|n['’]est|serait|sera)(?: [\\p{L}-]+){1,3} (?:de|que|d['’]|qu['’])|ce (?:n['’]est que|sont les|que|qui)\\b|c['’]est (?:en|à|par|dans|pour|le|la|les|un|une|au|aux|l['’])[^.]*\\b(?:qu['’]|que|qui)\\b",
    "es (?:ist|sind|gibt|gab|gilt|wird|wurde|war|waren|bedarf|geht|kommt|braucht|besteht|bleibt|soll|muss|kann|stellt sich)\\b",
    "so ?(?:genannte|wohl)|daß ",
    "это письмо|эта записка|тот,|та,|те,",
  ].join("|")})`,
  "iu",
);

/** "Das Brot": an article before a noun, where "das" alone would be a pronoun. */
const ARTICLE = /^["“«„]?Das\s+\p{Lu}/u;

/** "Getting …", "To go …": openings of sentences that lean on the one before unless they have a verb of their own. */
const PARTICIPLE = /^["“«„]?(?:\p{Lu}\p{Ll}+ing|With|Without|Same|To)\s/u;
const VERB =
  /(?<![^,]\s(?:you|we|they|i|he|she|it)\s)(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|does|do|did|allow|require|make|help|take|give|mean|lead|leave|provide|remain|become|create|enable|ensure|need|seem|show|say|said|made|gave|led|left|took|became|let|want)s?(?!\p{L})|, (?:we|they|he|she|it|you|i)\s|\?/iu;

/** Whether a line's opening refers to what stood before it. */
export function opensBackward(text: string): boolean {
  if (OPENING.test(text)) return !IMPERSONAL.test(text) && !ARTICLE.test(text);
  return PARTICIPLE.test(text) && !VERB.test(text);
}
