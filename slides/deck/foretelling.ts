import { byScript, latinWords, latinPattern } from "../language/by-script.ts";
import { PIECE, PIECE_OF_A_PAGE } from "./piece-words.ts";

/** Whatever tells of a subject, and what a rule is never written in. */
const PART = `(?:text|chapter|section|${PIECE})`;
const NO_RULE = `(?:text|${PIECE_OF_A_PAGE})`;
const TELLS =
  "(?:deals with|is about|is devoted to|discusses|describes|explores|examines|explains|looks at|introduces|outlines|presents|considers|reviews|surveys|tells)";
const WILL = "(?:will|shall|are going to|am going to|(?:would|should) like to|want to|can now|now)";
const MUST = "(?:need to|have to|must|should)";
/** What one does to a subject in words only. */
const TELL =
  "(?:clarify|look|turn|discuss|describe|explain|explore|consider|examine|introduce|outline|define|understand|summari[sz]e|take (?:a|another) (?:\\p{Ll}+ )?look|(?:begin|start) (?:with|by))";
/** What may be done in words. */
const TREAT = `(?:${TELL}|review|present|analy[sz]e|address|touch|highlight|delve|dive)`;

/** What the paper will speak of, by language. */
const SPACED: Readonly<Record<string, string>> = {
  en: [
    `(?:this|the following) (?:${PART} (?:\\p{Ll}+ly )?(?:will )?(?:${TELLS}|${TREAT})|${NO_RULE} (?:\\p{Ll}+ly )?(?:provides|offers|gives|covers))(?!\\p{L})(?! that)`,
    `(?:next|now|below|here|finally|first|in (?:this|the (?:following|next)) ${PART}),? (?:(?:(?:I|we) (?:${WILL} |['’]ll )?|let us |let['’]s )(?:(?!${MUST} )\\p{Ll}+ )?${TREAT}|(?:I|we) ${MUST} (?:\\p{Ll}+ )?${TELL})(?!\\p{L})`,
    `before (?:(?:I|we) )?\\p{Ll}+(?!\\p{L})[^.]{3,200}, (?:(?:(?:I|we|one) ${WILL}|let us|let['’]s)(?: \\p{Ll}+)? (?:to )?${TREAT}|(?:(?:I|we|one) ${MUST}|it is (?:important|necessary|useful|helpful) to)(?: \\p{Ll}+)? ${TELL})(?!\\p{L})`,
    `(?:(?:I|we) (?:also )?(?:need|want|have) to|let['’]s|let us) (?:first |now |also )?take a (?:\\p{Ll}+ )?look at(?!\\p{L})`,
    "(?:[^.;:]{3,80} )?(?:has|have|had|come[s]? with) (?:its |their |both |many |some |several )?(?:pros and cons|advantages and disadvantages|strengths and weaknesses|ups and downs|upsides and downsides)\\.?$",
    "(?:we|I) (?:explore|examine|outline|discuss|turn to|look at) (?:how|why|what|whether|some of the)(?!\\p{L})|(?:and |so,? )?without further ado(?!\\p{L})[^.]*:$",
    "case in point: [^.]{2,60}\\.?$|(?:other|further|more|additional|some) examples (?:include|are)(?!\\p{L})",
  ].join("|"),
  de: "(?:der|dieser|die|diese) (?:folgende |vorliegende |nachstehende )?(?:text|artikel|beitrag|aufsatz|abschnitt|kapitel|teil) (?:liefert|behandelt|befasst sich|beschäftigt sich|gibt einen|handelt von|bietet|untersucht|beschreibt|stellt|erklärt)(?!\\p{L})|bevor (?:wir|ich) [^.]{3,160}, (?:müssen|sollten|wollen|möchte|will) (?:wir|ich) [^.]{0,80}(?:klären|definieren|verstehen|betrachten|erläutern)|(?:weitere|andere) beispiele sind(?!\\p{L})|[^.,;:]{3,80} (?:hat|haben) (?:ihre |seine )?vor- und nachteile\\.?$",
  fr: "(?:cet|le présent|ce|cette|la présente) (?:article|texte|chapitre|section|billet|partie) (?:traite|porte sur|présente|examine|décrit|aborde|analyse|offre|explore)(?!\\p{L})|avant de [^.]{3,160}, (?:il (?:faut|convient)|nous (?:devons|devrions|allons))(?: \\p{Ll}+){0,2} (?:définir|préciser|comprendre|examiner|clarifier)|d['’]autres exemples (?:sont|incluent|comprennent)(?!\\p{L})|[^.,;:]{3,80} (?:a|ont) (?:ses|leurs|des) avantages et (?:ses|leurs|des) inconvénients\\.?$",
  es: "(?:este|el presente|el siguiente|esta) (?:artículo|texto|capítulo|ensayo|sección) (?:trata|aborda|analiza|examina|presenta|describe|ofrece|explora)(?!\\p{L})|antes de [^.]{3,160}, (?:debemos|deberíamos|hay que|tenemos que|conviene)(?: \\p{Ll}+){0,2} (?:definir|aclarar|entender|examinar|analizar)|otros ejemplos (?:son|incluyen)(?!\\p{L})|[^.,;:]{3,80} tienen? (?:sus )?(?:ventajas y (?:sus )?desventajas|pros y (?:sus )?contras)\\.?$",
  it: "(?:questo|il presente|il seguente|quest['’]) ?(?:articolo|testo|capitolo|saggio|sezione) (?:tratta|affronta|analizza|presenta|descrive|esamina|offre|esplora)(?!\\p{L})|prima di [^.]{3,160}, (?:dobbiamo|dovremmo|bisogna|occorre)(?: \\p{Ll}+){0,2} (?:definire|chiarire|capire|esaminare)|altri esempi (?:sono|includono)(?!\\p{L})",
  pt: "(?:este|esse|o presente|o seguinte) (?:artigo|texto|capítulo|ensaio|post) (?:trata|aborda|analisa|apresenta|examina|discute|descreve|oferece)(?!\\p{L})|antes de [^.]{3,200}, (?:devemos|deveríamos|precisamos|temos (?:de|que))(?: \\p{Ll}+){0,2} (?:definir|esclarecer|entender|examinar|analisar)|outros exemplos (?:são|incluem)(?!\\p{L})",
  nl: "(?:dit|deze|het volgende) (?:artikel|tekst|hoofdstuk|stuk) (?:gaat over|behandelt|beschrijft|bespreekt|onderzoekt|geeft|biedt)(?!\\p{L})",
  ru: "(?:эта|данная|настоящая|этот|данный) (?:статья|глава|текст|заметка|раздел) (?:посвящен|рассматрива|описыва|рассказыва)\\p{L}*|прежде чем [^.]{3,160}, (?:нужно|необходимо|следует|мы должны|давайте)(?: \\p{L}+){0,2} (?:определ|поня|рассмотр|выясн|разобра)\\p{L}+|другие примеры",
  uk: "(?:ця|дана) (?:стаття|глава) (?:присвячен|розгляда|опису)\\p{L}*",
  ar: "(?:هذا المقال|هذه المقالة|هذا الفصل) (?:يتحدث|يتناول|يناقش|يعرض|تتناول|تناقش)",
};

const UNSPACED =
  "本(?:文|章|節|节)(?:將|将|旨在)?(?:探討|探讨|討論|讨论|介紹|介绍|分析|說明|说明|敘述|叙述)|接下來，?我們(?:將|會)|接下来，?我们(?:将|会)|(?:本稿|本記事|この記事|本論文)で?は[^。]{0,80}(?:論じる|論じます|述べる|述べます|紹介する|紹介します|検討する|解説します|説明します)。?$|이 (?:글|장|절|기사)(?:은|는|에서는)[^.]{0,120}(?:다룬다|다룹니다|살펴봅니다|살펴본다|설명합니다|논의합니다)\\.?$|다음(?:으로|에는)[^.]{0,80}(?:살펴보|알아보)";

const FORETELLS = byScript(
  latinPattern(`^["“«„]?(?:${latinWords(SPACED)})`),
  new RegExp(`^["“«„]?(?:${Object.values(SPACED).join("|")}|${UNSPACED})`, "iu"),
);

/** A longer sentence says something besides. */
const LONGEST = 330;

/**
 * Whether a sentence only says what the paper will speak of: “Next, we will look at the mills.”, “This article deals
 * with the ferry.”, “Before we can judge the tolls, we should define them.”, “The bridge has pros and cons.”
 */
export function foretellsSubject(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  return FORETELLS.test(sentence.includes("\n") ? sentence.replace(/\s+/gu, " ") : sentence);
}
