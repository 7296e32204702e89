import { byScript, latinPattern, latinWords } from "../../language/by-script.ts";
import { sentenceSpans } from "../../language/sentences.ts";
import type { PlanContext } from "../rule.ts";
import { carriesWeight } from "../weighty-words.ts";
import type { AsideCase } from "./aside-cases.ts";

/** Who wrote or made a text is told in so many units at its end, below so many at its top. */
const NEAR_END = 4;
const BELOW_TOP = 3;
/** So many names make a list of those who took part. */
const FEWEST_NAMES = 3;

const NAME =
  "(?:(?:Dr|Mr|Mrs|Ms|Prof|Lt|Col)\\.? )?\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}(?:, (?:Ph\\.?D\\.?|[A-Z]{2,5}),?)*";
/** One or several by name, before what they are or do. */
const WHO = new RegExp(
  `^(?!(?:The|This|Our|An?|D(?:ie|er|as)|L[ae]s?|El|Los|Il|Os?) )${NAME}(?:, ${NAME})*(?:,? (?:and|und|et|y|e|и) ${NAME})? `,
  "u",
);

const POST =
  "director|officer|specialists?|manager|analysts?|fellows?|engineers?|editor|professor|researcher|lecturer|student|intern|consultant|coordinator|lead|head|designers?|developers?|strategists?|scientists?|historian|economist|authors?|writers?|journalist|advis[eo]r|attorney|lawyer|co-?founder|founder|chief|librarian|archivist|administrator|assistant|technologist|architect|planner|contractor|employee|master|members?";

/** What somebody is or does somewhere, right behind the name, by language. */
const HOLDS_POST: Readonly<Record<string, string>> = {
  en: `(?:is|are|was) (?:[\\p{L}’'&.-]+,? ){0,9}(?:${POST})s?(?!\\p{L})[^.]{0,20} (?:at|in|for|of|with|on) |(?:works|work) (?:at|in|for|on|as) |(?:serves|served) (?:as|on) `,
  de: "(?:ist|sind|war) (?:[\\p{L}-]+ ){0,6}(?:leiter|leiterin|direktor|direktorin|referent|referentin|professor|professorin|redakteur|redakteurin|journalist|journalistin|autor|autorin|mitarbeiter|mitarbeiterin|berater|beraterin|sprecher|sprecherin)(?!\\p{L})|(?:arbeitet|lehrt|leitet) ",
  fr: "est (?:[\\p{L}’'-]+ ){0,5}(?:directeur|directrice|responsable|chargée?|professeure?|chercheur|chercheuse|journaliste|auteure?|rédacteur|rédactrice|consultante?|analyste)(?!\\p{L})|(?:travaille|dirige|enseigne) ",
  es: "es (?:[\\p{L}-]+ ){0,5}(?:director|directora|profesor|profesora|investigador|investigadora|periodista|autor|autora|analista|consultor|consultora|especialista|editor|editora)(?!\\p{L})|(?:trabaja|dirige|enseña) ",
  it: "è (?:[\\p{L}’'-]+ ){0,5}(?:direttore|direttrice|professore|professoressa|ricercatore|ricercatrice|giornalista|autore|autrice|analista|consulente|responsabile)(?!\\p{L})|(?:lavora|dirige|insegna) ",
  pt: "é (?:[\\p{L}-]+ ){0,5}(?:diretora?|professora?|pesquisadora?|jornalista|autora?|analista|consultora?|especialista|editora?)(?!\\p{L})|(?:trabalha|dirige) ",
  ru: "(?:—|–|-|является|работает) (?:[\\p{L}-]+ ){0,4}(?:директор|редактор|профессор|исследовател|журналист|автор|аналитик|консультант|сотрудник|историк|экономист)\\p{L}*",
};
/** What somebody does in the office held; by itself it may as well be what is to be done. */
const LEADS = /^(?:leads|heads|directs|runs|manages|chairs|edits) the /u;
/** A memo tells in its fields who wrote it, and at its end who does what. */
const FROM_OR_TO = /^[*_# ]{0,4}(?:to|from|an|von|de|à|a|para|da|per|от|кому|至|致|自)[*_]{0,2}\s?[:：]/imu;
const HOLDS = byScript(
  latinPattern(`^(?:${latinWords(HOLDS_POST)})`),
  new RegExp(`^(?:${Object.values(HOLDS_POST).join("|")})`, "iu"),
);

/** What goes on about somebody who was named. */
const GOES_ON =
  /^(?:s?he|they|follow|you can (?:find|read|learn|reach|follow|contact)|(?:his|her|their) |er|sie|il|elle|él|ella|он|она)(?!\p{L})/iu;

/** "Launch team: ", "Credits: ", "Mit Beiträgen von: ", before names. */
const CREDITS =
  /^[^.:]{0,40}(?:team|contributors?|credits?|authors?|editors?|contributions from|written by|autor(?:en|es|s)|beiträgen? von|équipe|auteurs|equipo|autori|equipe|авторы|команда|над текстом работали)\s?:\s/iu;
const NAMED = /^(?:and |und |et |y |e |и )?(?:\p{Lu}[\p{L}.’'-]*(?: |$)){2,4}$/u;

/** Paragraphs without a slide in which a text tells who made it. */
export const AUTHOR_CASES: readonly AsideCase[] = [
  {
    name: "author's note",
    why: "“Mary Gray is a harbour master at the Port of Lund.” below an article says who wrote it.",
    home: "before",
    is: (context, at, words) => {
      if (!isNearEnd(context, at)) return false;
      const sentences = sentenceSpans(words).map(({ start, end }) => words.slice(start, end));
      if (sentences.some(carriesWeight) || isAddressed(context)) return false;
      const told = sentences.map((sentence, index) => {
        const surname = nameBefore(sentence, HOLDS);
        if (surname !== null) return isNamedBefore(context, at, surname) ? null : "post";
        if (index > 0 && GOES_ON.test(sentence)) return "more";
        const leader = nameBefore(sentence, LEADS);
        return leader === null || isNamedBefore(context, at, leader) ? null : "more";
      });
      return told.includes("post") && !told.includes(null);
    },
  },
  {
    name: "credits",
    why: "“Launch team: Mary Gray, John Hale and Ann Reed” says who took part.",
    home: "before",
    is: (context, at, words) => {
      const label = CREDITS.exec(words);
      if (label === null || !isNearEnd(context, at)) return false;
      const names = words
        .slice(label[0].length)
        .replace(/\.$/u, "")
        .split(/,\s+|\s+(?=(?:and|und|et|y|e|и) )/u);
      return names.length >= FEWEST_NAMES && names.every((name) => NAMED.test(name));
    },
  },
];

/** Whether a paragraph is one of the last, where a text tells who made it. */
export function isNearEnd({ units }: PlanContext, at: number): boolean {
  return at >= Math.max(BELOW_TOP, units.length - NEAR_END) && units[at]?.block.kind === "paragraph";
}

/** The last name of whoever a sentence says something about; null when it says nothing of the kind. */
function nameBefore(sentence: string, says: Pick<RegExp, "test">): string | null {
  const who = WHO.exec(sentence)?.[0];
  if (who === undefined || !says.test(sentence.slice(who.length))) return null;
  return who.match(/\p{Lu}\p{Ll}[\p{L}’'-]+/gu)?.at(-1) ?? null;
}

/** Whether a sentence says of somebody, by name, what office that person holds: "Dr. Mary Gray is the master of …" */
export function tellsPost(sentence: string): boolean {
  return nameBefore(sentence, HOLDS) !== null;
}

/** Whether a paper has the fields of a memo. */
function isAddressed({ memo, units }: PlanContext): boolean {
  return FROM_OR_TO.test(memo.text.slice(0, units[BELOW_TOP]?.block.start));
}

/** Whether a name stands in the text above, but for its top: then the text is about that person. */
function isNamedBefore({ memo, units }: PlanContext, at: number, name: string): boolean {
  const [from, to] = [units[BELOW_TOP]?.block.start, units[at]?.block.start];
  return from !== undefined && to !== undefined && memo.text.slice(from, to).includes(name);
}
