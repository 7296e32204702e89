import { carriesWeight } from "./weighty-words.ts";

/** An account of something, given to somebody. */
const ACCOUNT =
  "(?:overview|summary|outline|account|review|report|briefing|presentation|description|explanation|update|observations?|comments?|remarks?|statements?|sketch|survey|rundown|recap|introduction|questions?)";
const TALK = "(?:discussions?|debates?|conversations?|exchanges? of views|question period|session|meeting)";
const A =
  "(?:(?:an?|the|some|several|two|three|four|five|his|her|its|their|various) )?(?:[\\p{Ll}-]+,? ){0,3}";
const MATTER =
  "(?:questions?|issues?|matters?|subjects?|topics?|points?|problems?|status|agenda|items?|procedures?|subject matter)";
const BODY =
  "(?:committees?|chair(?:man|woman|person)?|members?|group|board|council|panel|panelists|participants|delegat(?:es?|ions?)|commission|secretary|director|minister|historian|speakers?|staff|team|task force|officials?|representatives?|teams|we|they|s?he|I)";
const ADVERB = "(?:then|also|next|again|briefly|first|later|finally|now|thus|subsequently|further)";

/** Somebody gives an account, opens a talk or goes on to another matter: "Gray offered several observations on the quay." */
const HOLDS_TALK: Readonly<Record<string, string>> = {
  en: [
    `(?:gave|offered|provided|presented|made|gives|offers) ${A}${ACCOUNT}(?= (?:of|on|about|to|as to|regarding|concerning|for)(?!\\p{L}))`,
    `(?:initiated|opened|began|led|resumed|continued|closed|joined|moderated|chaired) ${A}${TALK}(?!\\p{L})(?! (?:that|room|house|of the (?:parliament|school)))`,
    `joined (?:[\\p{L}.’'-]+,? ){1,8}(?:for|in) ${A}${TALK}(?!\\p{L})`,
    `(?:returned|turned|moved|proceeded|passed|went) (?:${ADVERB} )?(?:on )?to (?:an? |the |its )?(?:[\\p{Ll}-]+ ){0,2}(?:discussion|consideration|review|examination|${MATTER})(?= (?:of|on|as to|regarding|concerning)(?!\\p{L}))`,
    `(?:undertook|began|continued|resumed) ${A}(?:consideration|review|discussion|examination)(?= of(?!\\p{L}))`,
    `(?:requested|asked for|sought) (?:\\p{Ll}+ )?(?:information|details|clarification) (?:about|on|regarding|concerning)(?!\\p{L})`,
  ].join("|"),
  de: "(?:gab|gibt) (?:einen|eine) (?:\\p{Ll}+ )?(?:überblick|zusammenfassung|bericht|einführung|darstellung) (?:über|zu|in)(?!\\p{L})|(?:eröffnete|leitete) die (?:\\p{L}+ )?(?:aussprache|diskussion|sitzung|debatte)(?!\\p{L})",
  fr: "(?:a (?:ensuite )?(?:donné|fait|présenté)|donna|fit) (?:un|une) (?:\\p{Ll}+ )?(?:aperçu|exposé|résumé|compte rendu|bilan|point) (?:de|du|des|sur)(?!\\p{L})|(?:a fait|fit) le point (?:sur|de)(?!\\p{L})|a ouvert (?:la|le) (?:discussion|débat|séance)(?!\\p{L})",
  es: "(?:dio|hizo|presentó|ofreció) (?:un|una) (?:\\p{Ll}+ )?(?:resumen|informe|exposición|panorama|presentación|reseña) (?:de|del|sobre)(?!\\p{L})|abrió (?:la|el) (?:discusión|debate|sesión)(?!\\p{L})",
  it: "(?:ha (?:poi )?(?:dato|fatto|presentato)|fece|diede) (?:un|una) (?:\\p{Ll}+ )?(?:panoramica|riassunto|relazione|resoconto|quadro) (?:di|del|della|dei|sul|sulla)(?!\\p{L})",
  pt: "(?:deu|fez|apresentou) (?:um|uma) (?:\\p{Ll}+ )?(?:resumo|relatório|exposição|panorama|apresentação) (?:de|do|da|dos|sobre)(?!\\p{L})",
  ru: "(?:выступил[аи]?|представил[аи]?|сделал[аи]?) (?:с )?(?:\\p{Ll}+ )?(?:доклад|обзор|отчёт|отчет|сообщение)(?:ом|ем)? (?:о|об|по)(?!\\p{L})",
};

/** Somebody names a subject and says nothing of it: "Gray then summarized the state of the quay." */
const NAMES_SUBJECT: Readonly<Record<string, string>> = {
  en: `(?:summari[sz]ed|discussed|outlined|reviewed|explained|described|recounted|distinguished between|commented (?:on|upon)|reported on|spoke (?:about|on)|talked about|touched (?:up)?on|elaborated (?:up)?on|shared (?:why|(?:his|her|their|its|some|several|many) (?:[\\p{Ll}-]+ ){0,2}(?:stories|experiences?|thoughts|insights?|ideas|views|perspectives?|lessons|tips|advice))|asked about|inquired about|exchanged views (?:on|about)|(?:raised|addressed|took up|considered|brought up|opened|introduced) (?:the|a|several|some|another) (?:[\\p{Ll}-]+ ){0,2}${MATTER})(?= )`,
  de: "(?:erläuterte|schilderte|erörterte|besprach|diskutierte|umriss|berichtete (?:über|von)|sprach (?:über|zu)|referierte über)(?= )",
  fr: "(?:(?:a|ont) (?:ensuite |également )?(?:résumé|présenté|exposé|évoqué|abordé|décrit|discuté de|parlé de))(?= )",
  es: "(?:resumió|resumieron|expuso|abordó|abordaron|describió|explicó|habló (?:de|sobre)|informó sobre|discutieron)(?= )",
  it: "(?:(?:ha|hanno) (?:poi |inoltre )?(?:riassunto|illustrato|esposto|descritto|discusso|parlato di|affrontato))(?= )",
  pt: "(?:resumiu|expôs|abordou|descreveu|explicou|discutiram|falou (?:de|sobre)|informou sobre)(?= )",
  ru: "(?:рассказал[аи]?|доложил[аи]?|сообщил[аи]?|говорил[аи]?) (?:о|об|про)(?= )|(?:изложил|обсудил|описал|осветил|затронул)[аи]?(?= )",
};

/** That there was talk: "There followed a brief discussion …", "Fees were discussed in depth." */
const THERE_WAS_TALK: Readonly<Record<string, string>> = {
  en: `(?:we|I)(?:['’]ve| have) (?:also |often |recently )?(?:been (?:doing a lot of )?talking|talked|spoken|written|blogged)(?: a lot| often| before)? about(?!\\p{L})|there (?:was|were|had been|followed|ensued|follows?|came)(?: then| next| now)? (?!no )${A}(?:${TALK}|comments|exposition|account|summary|overview|outline|sketch|description|list)(?!\\p{L})|(?:[^.,;:]{3,80} )?(?:was|were) (?:then |also |next |briefly )?(?:discussed|reviewed|considered|debated)(?: (?:in (?:some )?(?:depth|detail)|at (?:some )?length|briefly|thoroughly|extensively))(?!\\p{L})`,
  de: "es (?:folgte|gab) (?:eine|einige) (?:\\p{Ll}+ )?(?:aussprache|diskussion|debatte|bemerkungen)(?!\\p{L})",
  fr: "il y (?:a eu|eut) (?:une|un) (?:\\p{Ll}+ )?(?:discussion|débat|échange)(?!\\p{L})",
  es: "hubo (?:una|un) (?:\\p{Ll}+ )?(?:discusión|debate|intercambio)(?!\\p{L})",
};

/** Where nothing tells where a word begins. */
const UNSPACED =
  "^[^。，、]{1,30}(?:介紹|介绍|說明|说明|概述|討論|讨论|回顧|回顾|匯報|汇报)了[^。，：]{2,60}。?$|^[^。]{1,40}(?:について|を)(?:説明|議論|報告|概説|紹介|検討)(?:した|しました)。?$|^[^.]{1,60}(?:에 대해|을|를) (?:설명|논의|보고|소개|요약)(?:했다|하였다|했습니다|하였습니다)\\.?$";

/** Words behind which something is said after all. */
const SAYS =
  /(?<!\p{L})(?:because|since|noting|stating|observing|emphasi[sz]ing|stressing|arguing|saying|suggesting|proposing|urging|warning|adding|pointing|recommending|concluding|agreed|agreeing|decided|concluded|including|such as|dass|weil|dabei|que|che|что|чтобы|porque|perché|parce)(?!\p{L})|(?<!\p{L})by \p{Ll}+ing (?:that|how|why)(?!\p{L})|, but |--|[–—%$€£;:“”"«»„]|(?<!\p{L}|well |sobre |d[eo] )as (?!to(?!\p{L})|follows|it |they |well as)(?=\p{L})|(?<!\p{L})(?:als|comme) (?=\p{L})|(?<!\p{L})(?:explained|opened|began|resumed|continued|closed)(?!\p{L})[^.]*(?<!e[dn]|ade|wn|ght|lt|held) by (?!which|whom|h|them)(?=\p{L})|(?<!\p{L})by (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|tomorrow|the end of|(?:next|this|last) )/iu;

/** The same of one who names a subject: what is said of it comes in a clause, or by a verb of his own. */
const SAYS_OF_IT =
  /(?<!\p{L})(?:that|whether|if|but|while|although|must|should|would|could|will|needs?)(?!\p{L})|, (?:the|an?) (?:most|only|first|\p{Ll}+est)(?!\p{L})|,? and (?:\p{Ll}+ly |then |also )?(?:\p{Ll}+ed|said|told|gave|made|found|took)(?!\p{L})/iu;

/** Before the verb these begin a clause, or make it another verb's. */
const CLAUSE =
  /(?<!\p{L})(?:which|who|that|when|if|because|as|is|are|was|were|be|been|being|to(?!\p{L}|[^,]*,)|has|have)(?!\p{L})/iu;

/** Who speaks, right before the verb: somebody by name or office. */
const SOMEBODY = new RegExp(`(?:\\p{Lu}[\\p{L}.’'-]*|[\\])]|(?<!\\p{L})${BODY}),? (?:${ADVERB} )?$`, "u");

const HOLDS = anywhere(HOLDS_TALK);
const NAMES = anywhere(NAMES_SUBJECT);
const THERE = new RegExp(`^(?:${Object.values(THERE_WAS_TALK).join("|")})|${UNSPACED}`, "iu");

/** Without any of these nobody talks; looking for them is far quicker. */
const MAY_TALK =
  /discuss|debate|overview|summar|outlin|review|report|brief|pr[eé]sent|descri|décri|expla|update|observ|comment|remark|statement|sketch|survey|introduc|question|consider|information|clarif|distinguish|spoke|talked|talking|shared|spoken|written|blogged|touch|elaborat|asked|inquire|views|meeting|session|issue|matter|überblick|bericht|aussprache|diskuss|erläuter|schilder|erörter|besprach|sprach|umriss|exposé|résum|bilan|point|évoqué|abord|décrit|parlé|resum|informe|expos|panorama|explic|habl|discu|riassun|illustr|espost|parlato|falou|apresent|доклад|обзор|отч|рассказ|доложил|сообщ|говорил|излож|обсуд|описал|осветил|затрон|紹|绍|明|討|讨|議|概述|報告|설명|논의|보고|소개|요약/i;

/** So many characters may stand before the verb, and a sentence may have so many. */
const MOST_BEFORE = 130;
const LONGEST = 330;

/**
 * Whether a sentence says that something was talked about and nothing of what was said: "Gray summarized the state of
 * the quay.", "There followed a brief discussion of the fees."
 */
export function onlyTalks(sentence: string): boolean {
  if (sentence.length > LONGEST || !MAY_TALK.test(sentence)) return false;
  const words = sentence.replace(/\s+/gu, " ");
  if (SAYS.test(words)) return false;
  if (THERE.test(words)) return !carriesWeight(words);
  const holds = HOLDS.exec(words);
  if (holds !== null && isWho(words.slice(0, holds.index))) return !carriesWeight(words.slice(holds.index));
  const names = NAMES.exec(words);
  if (names === null) return false;
  const [who, of] = [words.slice(0, names.index), words.slice(names.index + names[0].length)];
  return isWho(who) && SOMEBODY.test(who) && !SAYS_OF_IT.test(of) && !carriesWeight(of);
}

function isWho(words: string): boolean {
  return words.length > 1 && words.length <= MOST_BEFORE && !CLAUSE.test(words);
}

function anywhere(words: Readonly<Record<string, string>>): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${Object.values(words).join("|")})`, "iu");
}
