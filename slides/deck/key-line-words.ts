import { withQuickLook } from "../language/quick-look.ts";

/** What only grants something to the other side. */
export const CONCEDES = withQuickLook(
  /(?<!\p{L})(?:of course|to be sure|admittedly|granted|it is true|true,|certainly|undoubtedly|no doubt|doubtless|surely|one (?:could|might|may) (?:\p{Ll}+ )?(?:consider|argue|say|think|object)|as originally (?:envisioned|planned|intended|conceived)|in theory|on paper|would have been (?:much )?better|not perfect|bien sûr|certes|natürlich|zwar|freilich|por supuesto|конечно|sicherlich|gewiss|zweifellos|sans doute|sin duda|ciertamente|desde luego|senza dubbio|certamente|sem dúvida|несомненно|безусловно|разумеется)(?!\p{L})|(?<!\p{L})(?:물론|確かに|もちろん|誠然|诚然|固然)/iu,
);
/** A sentence that turns against the one before it. */
export const TURNS =
  /^["“«„]?(?:(?:but|yet|however|still|nevertheless|in (?:practice|reality)(?=,)|aber|doch|jedoch|mais|pourtant|pero|но|однако)(?!\p{L})|그러나|하지만|しかし|だが|但是|然而)/iu;

/** The border before such a sentence, within a text. */
export const TURN_WITHIN =
  /[.!?…]["”’]?\s+(?:But|Yet|However|Still|Nevertheless|Aber|Doch|Mais|Pourtant|Pero|Но)(?!\p{L})/u;

/** What turns against the sentence before it and takes its place, in the languages that memos are most often written in. */
export const OVERRULES =
  /^["“«„]?(?:but(?! (?:also|then|for)(?!\p{L}))|however|yet|nevertheless|nonetheless|even so|instead|on the contrary|in fact,? however|aber|doch|dennoch|trotzdem|gleichwohl|stattdessen|vielmehr|allerdings|mais|cependant|toutefois|pourtant|néanmoins|en revanche|au contraire|pero|sin embargo|no obstante|en cambio|ma|tuttavia|ciononostante|però|mas|porém|no entanto|contudo|maar|echter|toch|niettemin|но|однако|тем не менее|между тем|вместо этого|напротив|але|однак|проте|натомість|ale|jednak|mimo to|αλλά|όμως|ωστόσο|但是|但|然而|不過|不过|可是|しかし|だが|ところが|それでも|하지만|그러나|אבל|אך|אולם|لكن|ولكن|ومع ذلك|غير أن)(?![\p{Ll}-])/iu;

/** "There had been one exception to this rule.", "A few decisions need the council first.": what is announced is not named. */
export const ANNOUNCES = withQuickLook(
  /(?<!\p{L})(?:(?:is|are|was|were|be|been|make|makes|made|with) (?:just |only |but )?(?:one|an?|a single|two|three|some|a few|several) (?:\p{Ll}+ )?(?:exceptions?|caveats?|qualifications?)(?: (?:to|from) (?:this|that|the|these|it)(?: \p{Ll}+){0,2})?\.|(?:es gibt|es gab|gibt es|gab es|mit) (?:nur )?(?:einer?|eine|zwei|einige) ausnahmen?(?: (?:davon|von dieser regel))?\.|il y (?:a|avait) (?:une|deux|quelques) (?:seule )?exceptions?(?: à cette règle)?\.|(?:hay|había|hubo) (?:una|dos|algunas) (?:sola )?excepci(?:ón|ones)(?: a esta regla)?\.|(?:есть|было|существует) (?:\p{L}+ )?(?:одно|два) исключени[ея](?: из этого правила)?\.)|有(?:一個|一个|兩個|两个|幾個|几个)例外。|例外が(?:一つ|ひとつ|二つ)(?:ある|あります|あった|ありました)。/iu,
);

/** "The outline otherwise is important …": a word in the middle of a sentence that leans on the sentence before it. */
export const LEANS_WITHIN = withQuickLook(
  /(?<!\p{L})(?:(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did) (?:also|otherwise|likewise|similarly|moreover|furthermore|in addition|in turn)(?=,? \p{Ll})|\p{Ll}+ otherwise (?:is|are|was|were|has|have|had|will|would)|, (?:however|moreover|furthermore|in addition|on the other hand|by contrast|too),|(?:ist|sind|war|waren|wird|werden|hat|haben) (?:im übrigen|ansonsten|ebenfalls|außerdem|zudem|ferner)|(?:est|sont|était|a|ont) (?:par ailleurs|en outre|de plus|également|aussi)|(?:es|son|era|está|ha|han) (?:además|asimismo|por lo demás)|(?:è|sono|era|ha|hanno) (?:inoltre|peraltro)|, (?:кроме того|помимо этого|впрочем|однако),)/iu,
);

/** Words that send the reader elsewhere. */
export const ELSEWHERE = withQuickLook(
  /(?<!\p{L})(?:(?:the|as|see|noted|mentioned|described|listed) above|aforementioned|before[- ]mentioned|as follows|the following|see (?:also|the|table|figure|annex|appendix|attach\p{L}*|section)|(?:is|are) attached|attached (?:is|are|herewith)|oben genannt\p{L}*|siehe|(?:nach)?folgende[nrs]?|ci-dessus|ci-joint\p{L}*|ci-après|suivant[es]*|adjunto|siguientes?|выше(?:указанн|упомянут)\p{L}*|следующ\p{L}*)(?!\p{L})/iu,
);

/** Without any of these nothing sends the reader elsewhere; looking for them is far quicker. */
export const MAY_BE_ELSEWHERE =
  /above|mentioned|follow|see|attached|oben|siehe|folg|ci-|suivant|adjunto|siguiente|выше|следующ/i;

/** A clause behind a semicolon that goes on with what stood before it. */
export const JOINS_ON =
  /^(?:and|but|or|nor|yet|so|however|which|whereas|und|aber|oder|doch|et|mais|ou|и|а|но|y|pero|e|ma)(?!\p{L})/u;

/** Openings behind which the point of a paragraph stands. */
export const CONTRASTS =
  /^["“«„]?(?:but|however|yet|instead|rather|on the contrary|nevertheless|nonetheless|still,|therefore|thus|aber|doch|stattdessen|jedoch|vielmehr|dennoch|trotzdem|mais|cependant|toutefois|pourtant|au contraire|au lieu de cela|en revanche|donc|pero|sin embargo|no obstante|en cambio|por (?:lo )?tanto|ma|tuttavia|invece|però|mas|porém|no entanto|но|однако|между тем|вместо этого|напротив|тем не менее|поэтому|але|однак|проте|натомість|ale|jednak|zamiast tego|但是|但|然而|不過|不过|因此|所以|しかし|だから|したがって|לכן|אבל|אך|لكن|ولكن|لذلك)(?![\p{Ll}-])/iu;

/** What must be done, and what is aimed at. */
export const OBLIGES = withQuickLook(
  /(?<!\p{L})(?:must|shall|is to be|are to|has to|have to|our (?:aim|goal)|the (?:aim|goal|purpose) (?:is|of)|it is (?:essential|recommended|requested|imperative)|we (?:(?:strongly|firmly|therefore|also|respectfully) )?(?:ask|propose|recommend|urge|request|object|oppose|reject|call (?:on|for))|müssen|muss|ist verpflichtet|das ziel|doit|doivent|l['’]objectif|il faut|debe(?:n|mos)?|es necesario|deve|devono|devem|должн[аоы]?|необходимо|следует|цель|повинн[аоі]|musi|muszą)(?!\p{L})|必須|必须|應該|应该|目標是|目标是|なければなり|べきで|يجب/iu,
);

/** The first half of a pair. */
export const NOT_ONLY = withQuickLook(
  /(?<!\p{L})(?:not (?:only|just|merely)|nicht nur|non seulement|no sólo|no solo|non solo|não só|не только|не лише|nie tylko)(?!\p{L})|不僅|不仅|不只|だけでなく/iu,
);
/** The second half of it. */
export const BUT_ALSO = withQuickLook(
  /(?<!\p{L})(?:but|also|as well|; |sondern|auch|mais|aussi|sino|también|ma|anche|mas|também|но|а также|и|але|й|ale|także)(?!\p{L})|而且|還|还|也|更|なく.*も/iu,
);

/** "On the one hand …" waits for the other hand, in the same line. */
export const ONE_HAND =
  /(?<!\p{L})(?:on (?:the )?one hand(?!.*(?:the other|on the other))|einerseits(?!.*(?:andererseits|andrerseits))|d['’]une? (?:part|côté)(?!.*d['’](?:autre|un autre))|por un(?:a parte| lado)(?!.*por (?:otr[oa]|el otro))|с одной стороны(?!.*с другой))|一方面(?!.*另一方面)/isu;

/** "There are three reasons." */
export const PROMISES = withQuickLook(
  /(?<!\p{L})(?:(?:there (?:are|were)|has|have|with|(?:identified|found|noted|named|listed|offers?|below are|here are)) (?:two|three|four|five|several|some|a few|a number of|various) (?:\p{L}+ ){0,2}(?:differences|reasons|ways|points|questions|problems|factors|aspects|options|kinds|types|steps|examples|things|issues|limitations|highlights|challenges|concerns|obstacles|drawbacks|benefits|lessons|themes)|there are (?:\p{L}+ )?(?:limitations|drawbacks|caveats|exceptions|challenges|differences)(?=[.:])|(?:zwei|drei|vier|mehrere|einige) (?:\p{L}+ )?(?:gründe|unterschiede|fragen|punkte|arten|beispiele)|(?:deux|trois|quatre|plusieurs) (?:raisons|différences|questions|points|façons|exemples)|(?:dos|tres|varias?|varios) (?:razones|diferencias|preguntas|puntos)|(?:две|три|четыре|несколько) (?:причин\p{L}*|различи\p{L}*|вопрос\p{L}*))(?!\p{L})[^,;:]{0,40}[.:]|هناك فرقان|[二两兩三四](?:個|个|點|点)(?:原因|不同|問題|问题|理由)|(?:問題|问题)是[：:，][^。]*[？?]$/iu,
);

/** "The former …", "後者": of two things that stand elsewhere one is named by its place. */
export const BY_PLACE =
  /^[^.!?。]{0,12}(?<!\p{L})(?:the (?:former|latter)|(?:ersterer?|letzterer?)s?|ce(?:lui|lle)-(?:ci|là)|(?:el|la) (?:primero|segunda|último)|quest['’]ultim[oa]|(?:перв|последн)(?:ый|ий|ая|яя) из (?:них|двух))(?!\p{L})|^[^。！？]{0,8}(?:前者|後者|后者)|^(?:전자는|후자는)/iu;
