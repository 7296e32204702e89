import { byScript, latinWords, latinPattern } from "../language/by-script.ts";
import { THERE_ARE, THINGS } from "./counted-things.ts";

/** How many there are, by language. */
const NUMBERS: Readonly<Record<string, string>> = {
  en: "two|three|four|five|six|seven|eight|several|some|a few|a number of|various|multiple|many",
  de: "zwei|drei|vier|fünf|sechs|sieben|mehrere|einige|verschiedene",
  fr: "deux|trois|quatre|cinq|six|sept|plusieurs|quelques",
  es: "dos|tres|cuatro|cinco|seis|siete|vari[oa]s|algun[oa]s",
  it: "due|tre|quattro|cinque|sei|sette|alcun[ie]|divers[ie]",
  pt: "dois|duas|três|quatro|cinco|seis|sete|vári[oa]s|algun?s|algumas",
  nl: "twee|drie|vier|vijf|enkele|verschillende",
  pl: "dw(?:a|ie|óch)|trzy|cztery|pięć|kilka",
  ru: "два|две|двух|три|трёх|трех|четыре|пять|несколько",
  uk: "два|дві|три|чотири|п['’]ять|кілька|декілька",
};
const UNSPACED_NUMBERS =
  "[二兩两三四五六幾几](?:個|个|點|点|種|种|項|项|大|方面)|[二三四五]つ(?:の)?|[二三四五]点|いくつか|(?:두|세|네|다섯|몇) ?(?:가지|개)|(?:ثلاث|أربع|خمس|عد)ة? |(?:فرقان|سببان|أمران|نقطتان|مشكلتان)";

/** How the first, and the second and later, of several things is brought in, by language. */
const FIRST: Readonly<Record<string, string>> = {
  en: "first(?:ly)?(?:,| and foremost| is| was| comes?|:)|the first(?: [\\p{Ll}-]+){0,3} (?:is|was|are|were|concerns?|concerned|relates?|comes?|has|had|involves?|deals?|would|lies?)(?!\\p{L})|one (?:is|was|of (?:them|these) (?:is|was))(?!\\p{L})",
  de: "erstens|zum einen|(?:der|die|das) erste(?: \\p{L}+){0,2} (?:ist|war|besteht|betrifft|liegt)(?!\\p{L})",
  fr: "premièrement|(?:tout )?d['’]abord|en premier lieu|(?:la|le) premi(?:er|ère)(?: \\p{Ll}+){0,2} (?:est|était|concerne|tient)(?!\\p{L})",
  es: "primero,|en primer lugar|(?:la primera|el primer[oa]?)(?: \\p{Ll}+){0,2} (?:es|era|fue|consiste)(?!\\p{L})",
  it: "in primo luogo|anzitutto|(?:la prima|il primo)(?: \\p{Ll}+){0,2} (?:è|era|riguarda|consiste)(?!\\p{L})",
  pt: "primeiro,|em primeiro lugar|(?:a primeira|o primeiro)(?: \\p{Ll}+){0,2} (?:é|era|foi|consiste)(?!\\p{L})",
  nl: "ten eerste|(?:de|het) eerste(?: \\p{Ll}+){0,2} (?:is|was|betreft)(?!\\p{L})",
  pl: "po pierwsze|pierwsz[yae](?: \\p{Ll}+){0,2} (?:to|jest|polega)(?!\\p{L})",
  ru: "во-первых|перв(?:ый|ая|ое)(?: \\p{Ll}+){0,2} (?:состоит|заключается|связан[ао]?|—|–|-|это)(?!\\p{L})",
  uk: "по-перше|перш(?:ий|а|е)(?: \\p{Ll}+){0,2} (?:полягає|—|–|-|це)(?!\\p{L})",
};
const UNSPACED_FIRST = "首先|第一|其一|まず|一つ目|ひとつ目|1つ目|첫 ?번째|첫째|أول[اًا]|الأولى? ";

const LATER: Readonly<Record<string, string>> = {
  en: "(?:second|third|fourth|fifth)(?:ly)?,|(?:the|a) (?:second|third|fourth|fifth|last|other)(?: [\\p{Ll}-]+){0,3} (?:is|was|are|were|concerns?|concerned|relates?|comes?|has|had|involves?|deals?|would|lies?)(?!\\p{L})",
  de: "(?:zweitens|drittens|viertens|zum anderen)|(?:der|die|das) (?:zweite|dritte|andere)(?: \\p{L}+){0,2} (?:ist|war|besteht|betrifft|liegt)(?!\\p{L})",
  fr: "(?:deuxièmement|troisièmement|en (?:second|deuxième) lieu)|(?:la|le) (?:second|deuxième|troisième)e?(?: \\p{Ll}+){0,2} (?:est|était|concerne|tient)(?!\\p{L})",
  es: "(?:segundo|tercero),|en (?:segundo|tercer) lugar|(?:la|el) (?:segund[oa]|tercer[oa]?)(?: \\p{Ll}+){0,2} (?:es|era|fue|consiste)(?!\\p{L})",
  it: "in (?:secondo|terzo) luogo|(?:la|il) (?:second|terz)[oa](?: \\p{Ll}+){0,2} (?:è|era|riguarda|consiste)(?!\\p{L})",
  pt: "(?:segundo|terceiro),|em (?:segundo|terceiro) lugar|[ao] (?:segund|terceir)[oa](?: \\p{Ll}+){0,2} (?:é|era|foi|consiste)(?!\\p{L})",
  nl: "ten (?:tweede|derde)|(?:de|het) (?:tweede|derde)(?: \\p{Ll}+){0,2} (?:is|was|betreft)(?!\\p{L})",
  pl: "po (?:drugie|trzecie)|(?:drug|trzec)(?:i|a|ie)(?: \\p{Ll}+){0,2} (?:to|jest|polega)(?!\\p{L})",
  ru: "(?:во-вторых|в-третьих)|(?:втор(?:ой|ая|ое)|трет(?:ий|ья|ье))(?: \\p{Ll}+){0,2} (?:состоит|заключается|связан[ао]?|—|–|-|это)(?!\\p{L})",
  uk: "(?:по-друге|по-третє)|(?:друг|трет)(?:ий|я|а|є|е)(?: \\p{Ll}+){0,2} (?:полягає|—|–|-|це)(?!\\p{L})",
};
const UNSPACED_LATER =
  "其次|第[二三四]|其[二三]|二つ目|ふたつ目|三つ目|[23]つ目|(?:두|세|네) ?번째|둘째|셋째|ثاني[اًا]|ثالث[اًا]|الثانية? |الثالثة? ";

const COUNT = counting();

/** "The first ferry was …": what the ordinal counts, behind its article, before its verb. */
const FIRST_OF_WHAT =
  /^["“«„]?(?:(?:the|der|die|das|la|le|el|il|o|a|de|het) )?(?:first|erste|premi(?:er|ère)|primer[oa]?|prim[oa]|primeir[oa]|eerste|pierwsz[yae]|перв(?:ый|ая|ое)|перш(?:ий|а|е)) (?<what>\p{L}[\p{L}-]+(?: \p{L}+){0,2})/iu;
/** The verbs of the openings that have one. */
const VERBS =
  /^(?:is|was|are|were|concerns?|concerned|relates?|comes?|has|had|involves?|deals?|would|lies?|ist|war|besteht|betrifft|liegt|est|était|concerne|tient|es|era|fue|consiste|è|riguarda|é|foi|betreft|to|jest|polega|состоит|заключается|связан[ао]?|это|полягає|це)$/iu;
/** Words are the same from so many letters on, whatever their endings. */
const STEM = 4;
const OPENS_WITH_FIRST = opening(FIRST, UNSPACED_FIRST);
const OPENS_WITH_LATER = opening(LATER, UNSPACED_LATER);

/** A sentence that announces several things has so many characters at most. */
const LONGEST = 260;

/** Whether a sentence says that there are several things, which the next one begins to name: "There are two reasons." "First, …" */
export function announcesCount(sentence: string, next: string): boolean {
  return (
    opensWithFirst(next) &&
    sentence.length <= LONGEST &&
    !/[:：]$/u.test(sentence) &&
    COUNT.test(sentence) &&
    isOneOfThem(sentence, next)
  );
}

/** "The first ferry was …" names none of the things that are counted where no ferries are. */
function isOneOfThem(sentence: string, next: string): boolean {
  const what = FIRST_OF_WHAT.exec(next)?.groups?.["what"]?.split(" ") ?? [];
  const verb = what.findIndex((word) => VERBS.test(word));
  const said = sentence.toLowerCase();
  const named = what.slice(0, verb === -1 ? what.length : verb).filter(({ length }) => length >= STEM);
  return named.length === 0 || named.some((word) => said.includes(word.slice(0, STEM).toLowerCase()));
}

/** Whether a sentence brings in the first of several things. */
export function opensWithFirst(sentence: string): boolean {
  return OPENS_WITH_FIRST.test(sentence);
}

/** Whether a sentence brings in the second of several things, or a later one. */
export function opensWithLater(sentence: string): boolean {
  return OPENS_WITH_LATER.test(sentence);
}

function opening(spaced: Readonly<Record<string, string>>, unspaced: string): ReturnType<typeof byScript> {
  return byScript(
    latinPattern(`^["“«„]?(?:${latinWords(spaced)})`),
    new RegExp(`^["“«„]?(?:${Object.values(spaced).join("|")}|${unspaced})`, "iu"),
  );
}

/** A number with what is counted right behind it ("two safe ways"), or behind "there are". */
function counting(): ReturnType<typeof byScript> {
  const patterns = Object.entries(NUMBERS).map(([language, numbers]) => {
    const [things, thereAre] = [THINGS[language] ?? "", THERE_ARE[language] ?? ""];
    const few = numbers.replace(/\|various\|multiple\|many/u, "");
    return [
      language,
      `(?:${numbers})(?: [\\p{L}-]+){0,2} (?:${things})(?!\\p{L})|(?:${thereAre}) (?:${few})(?!\\p{L})`,
    ] as const;
  });
  const spaced = Object.fromEntries(patterns);
  return byScript(
    latinPattern(`(?<!\\p{L})(?:${latinWords(spaced)})`),
    new RegExp(`(?<!\\p{L})(?:${Object.values(spaced).join("|")})|${UNSPACED_NUMBERS}`, "iu"),
  );
}
