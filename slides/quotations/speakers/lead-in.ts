import { sentenceSpans } from "../../language/sentences.ts";
import type { Span } from "../../memo/memo.ts";
import type { Around, Finding, Scene, SpeakerRule } from "./scene.ts";
import { isQuoted, mentionsWithin, spoken } from "./scene.ts";
import { onlyPerson, sourceIn } from "./in-sentence.ts";
import { resolve } from "./resolve.ts";
import type { Source } from "./source.ts";
import { ARTICLE, wholeName } from "./source.ts";

const COLON = /[:：]\s*(?:[–—-]+\s*)?$/u;
/** "Professor Kotkin, you've said:" */
const ADDRESSED =
  /^[^.!?]{0,80}?,\s+(?:you(?:['’]ve|\s+have|\s+once)?|Sie\s+haben|vous\s+avez|usted\s+ha)(?=\s)/u;
/** What is somebody's and can be quoted. */
const OWN_WORDS =
  /^['’]s?\s(?:\p{Ll}+\s){0,2}(?:advice|answer|words|reply|response|statement|remarks|testimony|account|warning|conclusion|assessment|comment|comments|appeal|speech)(?!\p{L})/u;
const SAME = /(?:which|that|said|such|this|these|welche|ladite|dicho)\s+$/iu;

/** The paragraph before ends with a colon and says who is quoted. */
export const leadInRule: SpeakerRule = {
  name: "lead-in",
  why: "A paragraph that ends with a colon announces what follows, and mostly whose it is.",
  find: (around) => {
    const { scene, first, quotation } = around;
    const passage = scene.passages[first];
    const leadIn = announcementOf(around);
    if (passage === undefined || leadIn === null) return null;
    if (scene.text.slice(passage.start, quotation.start).trim() !== "") return null;
    return speakerOfLeadIn(around, leadIn);
  },
};

/** The passage that announces the one in which the quotation opens, or null. Items of one list share theirs. */
export function announcementOf({ scene, first, quotation }: Around): number | null {
  const own = scene.passages[first];
  if (own === undefined || own.heading !== null) return null;
  const before = scene.passages[first - 1];
  if (before === undefined || before.footnote !== own.footnote) return null;
  const words = scene.text.slice(before.start, before.end);
  return COLON.test(words) && before.end <= quotation.start ? first - 1 : null;
}

/** Who speaks by a lead-in: its last sentence first, then the one before it. */
export function speakerOfLeadIn(around: Around, index: number): Finding | null {
  const { scene } = around;
  const passage = scene.passages[index];
  if (passage === undefined) return null;
  const sentences = sentenceSpans(scene.text.slice(passage.start, passage.end), passage.start);
  const last = sentences.at(-1);
  if (last === undefined) return null;
  const source =
    addressed(scene, index, last) ??
    sourceIn(scene, index, last) ??
    possessor(scene, index, last) ??
    onlyPerson(scene, index, last) ??
    documentIn(scene, last);
  if (source !== null) return resolve(around, index, source);
  const earlier = sentences.at(-2);
  const named = earlier === undefined ? null : sourceIn(scene, index, earlier);
  return named === null || named.kind !== "person" ? null : spoken(named.person);
}

function addressed(scene: Scene, index: number, sentence: Span): Source | null {
  const words = scene.text.slice(sentence.start, sentence.end);
  const match = ADDRESSED.exec(words);
  if (match === null) return null;
  const [mention] = mentionsWithin(scene, index, {
    start: sentence.start,
    end: sentence.start + match[0].length,
  });
  return mention === undefined
    ? null
    : { kind: "person", person: scene.people.whom(mention), start: mention.start, end: mention.end };
}

/** "General Milley’s advice is worth quoting:" */
function possessor(scene: Scene, index: number, sentence: Span): Source | null {
  const owners = mentionsWithin(scene, index, sentence).filter(
    (mention) => mention.possessive && OWN_WORDS.test(scene.text.slice(mention.end, mention.end + 60)),
  );
  const [only] = owners;
  return only === undefined || owners.length > 1
    ? null
    : { kind: "person", person: scene.people.whom(only), start: only.start, end: only.end };
}

/** "in the President's directive of March 8, 1972:", "which act is in the words following:". */
function documentIn(scene: Scene, sentence: Span): Source | null {
  const words = scene.text.slice(sentence.start, sentence.end).replace(COLON, "");
  for (const { index } of [...words.matchAll(scene.patterns.determiners)].toReversed()) {
    const match = scene.patterns.thingFirst.exec(words.slice(index));
    const { name = "", head = "" } = match?.groups ?? {};
    if (match === null || !scene.patterns.documentWord.test(head)) continue;
    if (SAME.test(match.groups?.["determiner"] ?? "")) continue;
    const start = sentence.start + index;
    if (isQuoted(scene, start) || /(?:^|\s)(?:of|von|de|du|di|des)$/u.test(words.slice(0, index).trimEnd()))
      continue;
    const whole = wholePhrase(
      words.slice(index, index + match[0].length),
      match.groups?.["determiner"] ?? "",
    );
    return {
      kind: "thing",
      name: wholeName(whole === "" ? name : whole),
      head,
      bare: whole.toLowerCase() === head.toLowerCase(),
      start,
      end: start + match[0].length,
    };
  }
  return null;
}

function wholePhrase(phrase: string, determiner: string): string {
  const words = ARTICLE.test(determiner) ? phrase.slice(determiner.length) : phrase;
  return words.replace(/\s+/gu, " ").trim();
}
