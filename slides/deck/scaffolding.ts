import { byScript, latinWords, latinPattern } from "../language/by-script.ts";
import { withQuickLook } from "../language/quick-look.ts";
import { foretellsSubject } from "./foretelling.ts";

const PART = "section|chapter|part|paper|essay|post|article|book|report|memo|memorandum|note|annex|appendix";

/** Words that speak about the paper instead of its subject, by language. */
const SPACED: Readonly<Record<string, string>> = {
  en: [
    "^(?:and now, |now )?(?:here|below|following) (?:are|is)(?!\\p{L})",
    "^(?:please )?(?:see|read|download|click|visit|refer to|consult|follow)\\s",
    "^for (?:more|further|details|additional)(?!\\p{L})",
    "^to (?:learn|read|find out) more",
    "you can (?:find|read|learn)(?: out)? (?:more|about|details)",
    "^(?:let us|let me|let['’]s|before (?:doing so|turning|going))\\s",
    "^(?:and now, )?(?:to|back to) the (?:episode|subject|question|topic)",
    `(?:the )?(?:rest|remainder) of th(?:is|e) (?:${PART})`,
    `in (?:this|the (?:next|following|previous|preceding|last)) (?:${PART})`,
    `in (?:chapters?|sections?|parts?) [\\p{N}IVX]+(?!\\p{L})[^.]* (?:I|we) (?:shall|will)`,
    `th(?:is|e) (?:${PART}|document|guide|brief) (?:\\p{Ll}+ly )?(?:outlines|details|describes|discusses|covers|explains|summari[sz]es|reviews|presents|sets out)(?= (?:the|how|what|why|our|a|an|some|several|\\p{Ll}+ (?:steps|ways|options)))`,
    `th(?:is|e) (?:${PART}) (?:is|proceeds|begins|then|first|is organi[sz]ed)(?= (?:structured|organi[sz]ed|divided|as|by|with|turns?|then|first))`,
    "(?:I|we) (?:(?:will|shall|now|then|next|also|want to|would like to|should like to) ?)+(?:turn|return|come back|begin with|conclude|offer|proceed|discuss|outline|summari[sz]e|review|examine|study|describe|explore|look at)(?!\\p{L})",
    "we can return to",
    "as (?:I|we) (?:have )?(?:said|saw|seen|mentioned|noted|discussed|described)(?!\\p{L})",
    "(?:discussed|described|outlined|listed|set out|shown|explained|examined) (?:below|above|later|earlier)",
  ].join("|"),
  fr: "^(?:voir|cf\\.|télécharge[rz]|consulte[rz]|pour (?:plus|en savoir plus))(?!\\p{L})|dans (?:ce|cette|le|la) (?:chapitre|section|partie|note|prochain)|nous (?:allons|verrons|examinerons|reviendrons|étudierons)(?!\\p{L})",
  de: "^(?:siehe|vgl\\.|weitere informationen|näheres)(?!\\p{L})|im folgenden|nachstehend|in (?:diesem|dem folgenden) (?:abschnitt|kapitel|teil)|im nächsten (?:abschnitt|kapitel)|wie (?:oben|bereits) (?:erwähnt|beschrieben|gesagt)",
  es: "^(?:véase|ver|consulte|para más)(?!\\p{L})|en (?:este|esta|el|la) (?:capítulo|sección|apartado|próxim\\p{L}*)|a continuación",
  ru: "^(?:см\\.|смотрите|подробнее|читайте|скачать)|в (?:этой|следующей|данной|предыдущей) (?:главе|статье|части|записке)|далее мы|как (?:уже )?(?:было )?(?:сказано|упоминалось|отмечалось)",
};

/** The same where nothing tells where a word begins. */
const UNSPACED: Readonly<Record<string, string>> = {
  zh: "讓我們|让我们|我們稍|我们稍|本章|下一章|上一章|這一章|这一章|這章中|前述|在本節|在本节|如下|詳見|详见|在本書|在本书|一章[裡里中所]|沒有篇幅|没有篇幅",
  ja: "以下(?:に|の|で|では)|本章|次章|前章|本節|詳しくは|こちら(?:を|から|で)|後述|前述",
  ar: "فيما يلي|في هذا (?:القسم|الفصل|المقال|الجزء)|كما ذكرنا",
};

const PATTERN = byScript(
  withQuickLook(latinPattern(`(?<!\\p{L})(?:${latinWords(SPACED)})`)),
  withQuickLook(
    new RegExp(
      `(?<!\\p{L})(?:${Object.values(SPACED).join("|")})|${Object.values(UNSPACED).join("|")}`,
      "iu",
    ),
  ),
);

/** Whether a line says where something stands or what comes next ("In this section we turn to …") and nothing of the subject. */
export function isScaffolding(line: string): boolean {
  return PATTERN.test(line) || foretellsSubject(line);
}

/** A sentence that tells how the paper goes on. */
const ROAD_MAP =
  /(?:rest|remainder) of th(?:is|e) (?:section|chapter|paper|essay|report|memo|memorandum|note|article)|^(?:section|chapter|part|annex) [\p{N}IVX]+ (?:explains|outlines|describes|discusses|presents|sets out|covers|reviews|examines)|th(?:is|e) (?:paper|memo|memorandum|report|note|chapter) is (?:organi[sz]ed|structured|divided) (?:as follows|into)|^(?:im folgenden|der rest dieses) |^la suite de (?:ce|cette)|^(?:本章|本文)(?:的結構|的结构|の構成)/iu;

/** Whether a sentence does nothing but tell how the paper goes on: what stands in which part. */
export function isRoadMap(sentence: string): boolean {
  return ROAD_MAP.test(sentence);
}
