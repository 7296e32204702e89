import type { PlanContext } from "../rule.ts";

/** Pairs of titles that oppose: what stands under the one is weighed against what stands under the other. */
const PAIRS: readonly (readonly [one: string, other: string])[] = [
  [
    "pros?|arguments for|for|in favou?r|advantages?|benefits?|strengths?|opportunities|upsides?",
    "cons?|arguments against|against|disadvantages?|drawbacks|costs?|risks?|weaknesses|threats?|downsides?|limitations?",
  ],
  [
    "before|then|today|now|current(?:ly| state| situation| policy)?|status quo|as is|existing",
    "after|now|tomorrow|future(?: state)?|proposed?(?: policy| change)?|to be|planned|new",
  ],
  ["with(?: the)? .{0,30}", "without(?: the)? .{0,30}"],
  [
    "what works|what went well|successes|do|dos|yes",
    "what does not(?: work)?|what went wrong|failures|challenges|don[’']?ts?|no",
  ],
  [
    "vorteile|chancen|stärken|pro|dafür|nutzen|heute|bisher|vorher|ist",
    "nachteile|risiken|schwächen|contra|kontra|dagegen|kosten|morgen|künftig|nachher|soll",
  ],
  [
    "avantages|pour|forces|opportunités|bénéfices|avant|aujourd[’']hui",
    "inconvénients|contre|faiblesses|risques|menaces|coûts|après|demain",
  ],
  [
    "ventajas|a favor|fortalezas|oportunidades|beneficios|antes|hoy",
    "desventajas|inconvenientes|en contra|debilidades|amenazas|riesgos|costes|costos|después|mañana",
  ],
  [
    "vantaggi|pro|punti di forza|opportunità|prima|oggi",
    "svantaggi|contro|punti deboli|rischi|minacce|dopo|domani",
  ],
  ["voordelen|voor|sterktes|kansen", "nadelen|tegen|zwaktes|risico[’']s|bedreigingen"],
  [
    "преимущества|плюсы|за|возможности|сильные стороны|выгоды|было|сейчас",
    "недостатки|минусы|против|риски|угрозы|слабые стороны|издержки|стало|потом",
  ],
  ["メリット|長所|利点|賛成|現状", "デメリット|短所|欠点|反対|今後|将来"],
  ["优点|优势|利|机遇|现状|正面", "缺点|劣势|弊|风险|挑战|未来|负面"],
  ["المزايا|الإيجابيات|الفرص|قبل|مؤيد", "العيوب|السلبيات|المخاطر|بعد|معارض"],
];

const MATCHERS = PAIRS.map(
  ([one, other]) => [new RegExp(`^(?:${one})$`, "iu"), new RegExp(`^(?:${other})$`, "iu")] as const,
);

/** "Option A", "Variante 2", "Scenario I: …": titles that number alternatives. */
const ALTERNATIVE =
  /^(?:the )?(?<word>option|alternative|scenario|approach|variant|choice|plan|proposal|möglichkeit|variante|szenario|opción|alternativa|escenario|opzione|вариант|сценарий|案|方案|选项|الخيار)\s*(?<sign>\p{Lu}|\p{N}{1,2}|[IVX]+|one|two|eins|zwei|un|deux|uno|dos|due|один|два|الأول|الثاني)(?:\s*[:.–—(-].*)?$/iu;

/** Whether two titles oppose each other, or number two alternatives. */
export function oppose(first: string, second: string): boolean {
  const [one, other] = [bare(first), bare(second)];
  if (
    MATCHERS.some(
      ([left, right]) => (left.test(one) && right.test(other)) || (left.test(other) && right.test(one)),
    )
  )
    return true;
  const [left, right] = [ALTERNATIVE.exec(one)?.groups, ALTERNATIVE.exec(other)?.groups];
  return (
    left !== undefined &&
    right !== undefined &&
    left["word"]?.toLowerCase() === right["word"]?.toLowerCase() &&
    left["sign"] !== right["sign"]
  );
}

/** Whether the heading at `at` stands over the second of two lists that are weighed: it is a column's title and heads nothing else. */
export function isColumnTitle({ memo, units }: PlanContext, at: number): boolean {
  const [title, list, heading, other] = [units[at - 2], units[at - 1], units[at], units[at + 1]];
  if (title === undefined || heading === undefined) return false;
  if (list?.block.kind !== "list" || other?.block.kind !== "list") return false;
  const [one, two] = [title.block, heading.block].map(({ start, end }) => memo.text.slice(start, end));
  return oppose(one ?? "", two ?? "");
}

/** "On the one hand", and its other half. */
const HANDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^on (?:the )?one hand/iu, /^on the other(?: hand)?/iu],
  [/^einerseits/iu, /^andererseits/iu],
  [/^d['’]une part|^d['’]un côté/iu, /^d['’]autre part|^de l['’]autre/iu],
  [/^por un lado|^por una parte/iu, /^por (?:el )?otro(?: lado)?|^por otra parte/iu],
  [/^da un lato/iu, /^dall['’]altro/iu],
  [/^enerzijds/iu, /^anderzijds/iu],
  [/^с одной стороны/iu, /^с другой стороны/iu],
  [/^من ناحية|^من جهة/u, /^ومن ناحية أخرى|^من ناحية أخرى|^ومن جهة أخرى/u],
];

/** Whether two paragraphs say "on the one hand" and "on the other". */
export function weigh(first: string, second: string): boolean {
  return HANDS.some(([one, other]) => one.test(first) && other.test(second));
}

function bare(title: string): string {
  return title
    .replace(/^(?:\p{N}+|[IVX]+|\p{L})[.)]\s+/u, "")
    .replace(/[\s:：.]+$/u, "")
    .trim();
}
