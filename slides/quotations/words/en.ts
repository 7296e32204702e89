import type { SpeechWords } from "./speech-words.ts";

export const en: SpeechWords = {
  verbs:
    "disagreed|disagrees|said|says|say|saying|told|tells|telling|wrote|writes|write|writing|written|stated|states|stating|noted|notes|noting|added|adds|adding|" +
    "explained|explains|explaining|argued|argues|arguing|replied|replies|asked|asks|asking|declared|declares|declaring|announced|announces|announcing|" +
    "warned|warns|warning|observed|observes|observing|remarked|remarks|remarking|recalled|recalls|recalling|concluded|concludes|concluding|" +
    "insisted|insists|insisting|commented|comments|commenting|put it|puts it|continued|continues|continuing|went on|goes on|responded|responds|" +
    "responding|answered|answers|reported|reports|reporting|claimed|claims|claiming|suggested|suggests|emphasized|emphasised|emphasizes|stressed|stresses|" +
    "stressing|quoted|quotes|cried|exclaimed|whispered|shouted|muttered|murmured|called out|averred|avers|contended|contends|maintained|maintains|asserted|" +
    "asserts|affirmed|affirms|admitted|admits|acknowledged|acknowledges|conceded|concedes|complained|complains|cautioned|cautions|predicted|" +
    "predicts|testified|testifies|tweeted|posted|predicted|promised|promises|pledged|vowed|vows|urged|urges|urging|feared|fears|worried|worries|wondered|wonders|" +
    "reasoned|thought|thinks|believed|believes|believing|felt|hoped|hopes|agreed|agrees|joked|quipped|reflected|reflects|reiterated|reminded|reminds|reminding|" +
    "informed|inform|instructed|instructs|proclaimed|proclaims|pointed out|points out|confirmed|confirms|denied|denies|described|describes|describing|" +
    "characterized|called|calls|calling|spoke|speaks|speaking|opined|ventured|interjected|summarized|summarised|summed up|sums up|captured|" +
    "expressed|reassured|revealed|assured|assures|assuring|criticized|criticised|praised|objected|repeated|repeats|inquired|demanded|ordered|" +
    "gasped|protested|persisted|rejoined|resumed|retorted|echoed|mused|recounted|recounts|lamented|laments|cited|cites|ruled|held|holds|found|finds|countered|counters|alleged|alleges|charged|estimated|advised|advises|proposed|proposes|elaborated|clarified|boasted|intoned|determined|decided|lectured|signaled",
  documentVerbs:
    "authorizes|authorises|authorized|requires|required|provides|provided|defines|defined|directs|directed|mandates|mandated|prohibits|stipulates|" +
    "reads|read|specifies|specified|guarantees|recommends|recommended|calls for|sets out|obliges|permits|forbids|contains|contained",
  sources:
    "according to|in the words of|in the view of|in the judgment of|in the opinion of|in the eyes of|the words of|words of|come from|comes from|came from|captured by|as quoted by|quoted by|quoting|to quote|" +
    "said by|written by|as told by|expressed by|put by|stated by|a statement from|a statement by|statement from|statement by|remarks by|a letter from|a note from|advice of",
  pronouns: "he|she|they|it",
  determiners: "the|a|an|this|that|these|those|one|another|its|his|her|their|our|my|your|which|such|said",
  roles:
    "developer|developers|friend|guest|voter|voters|survivor|refugee|citizen|taxpayer|patient|customer|visitor|passenger|pilot|parent|neighbor|neighbour|minister|spokesman|spokeswoman|spokesperson|official|officials|president|vice president|chairman|chairwoman|chairperson|chair|director|secretary|ambassador|" +
    "senator|congressman|congresswoman|governor|mayor|judge|justice|general|commander|officer|author|authors|historian|biographer|analyst|expert|professor|scholar|" +
    "researcher|researchers|scientist|economist|lawyer|attorney|prosecutor|editor|reporter|correspondent|columnist|journalist|witness|resident|owner|manager|engineer|" +
    "designer|coordinator|chief|head|leader|founder|king|queen|pope|envoy|diplomat|consul|clerk|inspector|commissioner|administrator|adviser|advisor|" +
    "aide|delegate|representative|speaker|member|captain|colonel|admiral|doctor|physician|nurse|teacher|student|farmer|worker|user|participant|respondent|" +
    "interviewee|candidate|critic|critics|source|sources|premier|chancellor|negotiator|strategist|veteran|volunteer|executive|partner|colleague|specialist|consultant|dean|" +
    "curator|librarian|archivist|poet|novelist|writer|philosopher|soldier|sergeant|lieutenant|detective|sheriff|deputy|undersecretary|comptroller|auditor|treasurer|bishop|archbishop|cardinal|imam|rabbi|priest|lord mayor|permanent secretary|high commissioner|trustee|registrar|ombudsman|whip",
  roleEndings: "",
  documents:
    "act|law|statute|reply|response|constitution|treaty|agreement|convention|charter|directive|order|memorandum|memo|report|study|survey|letter|note|dispatch|despatch|" +
    "cable|telegram|instruction|circular|statement|declaration|communiqué|communique|proclamation|resolution|decree|regulation|regulations|rule|guidance|guidelines|guideline|" +
    "policy|contract|clause|article|articles|section|sections|paragraph|preamble|bill|amendment|opinion|ruling|judgment|judgement|verdict|editorial|paper|" +
    "book|diary|manual|handbook|press release|release|manifesto|oath|notice|announcement|message|email|e-mail|transcript|testimony|affidavit|" +
    "complaint|petition|indictment|code|provision|protocol|accord|pact|leaflet|poster|sign|inscription|headline|advertisement",
  bodies:
    "court|committee|commission|council|board|congress|senate|parliament|assembly|government|administration|ministry|department|agency|office|bureau|" +
    "association|union|party|company|newspaper|magazine|journal|tribunal|panel|jury|embassy|team|institute|university|foundation|group|coalition|legislature|cabinet|bank",
  between:
    "has|had|have|also|then|later|once|again|recently|famously|further|himself|herself|itself|themselves|would|will|did|does|even|often|always|never|still|" +
    "now|just|only|even|first|once more|is quoted as|was quoted as|is reported as|being quoted as|in turn|for example|for instance|therefore|thus|however|too|nevertheless",
  prepositions:
    "to|with|of|for|from|about|against|than|at|in|on|between|among|toward|towards|like|unlike|after|before|via|versus|despite|regarding|concerning|under|and|or|by",
  namedSo:
    "title|titled|entitled|headed|called|so-called|named|termed|known as|dubbed|labeled|labelled|phrase|term|terms|word|words|chapter|paper|book|video|movie|song|see|acronym|motto|slogan",
  capitalNouns: false,
  verbSecond: false,
  question: "Q|Question|Q\\d{1,2}",
  answer: "A|Answer|A\\d{1,2}",
};
