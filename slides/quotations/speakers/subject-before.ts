import { isOpeningWord } from "../not-names.ts";
import { personBefore } from "./person-before.ts";
import type { Scene } from "./scene.ts";
import type { Source } from "./source.ts";
import { oneLine, soleName, thingOf, WIDEST } from "./source.ts";

const RELATIVE = /,?\s+(?:who|which|that|der|die|das|qui|che|quien|que|который|которая|которое|dat|som)$/iu;
/** "the minister, speaking on condition of anonymity, said" */
const ASIDE =
  /,\s(?:speaking|who|which|in|on|at|during|while|after|before|a|an|the)\s[^,;:?!“”„"«»]{2,100},$/u;
/** "Article 5 of the Treaty", "Section 3 of title 44, U.S. Code", "M-17-06". */
const CODE =
  /(?:^|[\s(,;])(?<name>(?:(?:Article|Section|Art\.|Sec\.|§§?|Title|Chapter|Clause|Rule|Public Law|Resolution|Executive Order|Directive|Regulation|Artikel|Paragraph|Artículo|Articolo|Artigo|Статья)\s?[\p{N}IVXLC][\p{L}\p{N}().:/-]*(?:\s+of\s+(?:the\s+|title\s+)?[\p{Lu}\d][\p{L}\p{N}]*(?:\s+(?:(?:of|the|on|and|for)\s+){0,2}\p{Lu}[\p{L}\p{N}.]*)*)?(?:,\s+(?:Section\s+)?[\p{Lu}\d][\p{L}\p{N}.§() -]{0,30}){0,2}|\p{Lu}{1,6}-\d[\p{L}\d-]*))[,\s]*$/u;
/** "L’article 7 de l’accord du 12 mars", "O artigo 12.º do decreto-lei". */
const CITED =
  /(?:^|[\s(,;'’])(?<name>(?:article|artículo|artigo|articolo|artikel|art\.)\s?\d[\p{N}\p{L}.º°()/-]*\s(?:de|del|do|da|du|des|della|dello|der|van)(?:\s|(?<=['’]))(?:(?!(?:et|y|e|und|en|ou|o)\s)[^\s,;:.!?“”„"«»]+(?:\.\d[\d./-]*)?\s?){1,8})$/iu;
/** "The Committee issued a complaint to the town and consistently": the verb that follows has the same subject as another. */
const AND_ALSO = /\s(?:and|und|et|y|e|en|и)(?:\s\p{Ll}+ly)?$/u;
/** "And the Act says": at a sentence's beginning a conjunction joins nothing to its subject. */
const OPENS_SENTENCE = /^(?:And|Or|But|Und|Oder|Et|Ou|Y|O|E|En|Of|И|А|Но|Och|Og)$/u;
const CAPITALS =
  /(?:^|[\s(—–-])(?<name>(?:(?:the|The|la|La|le|Le|il|Il|el|El|l['’]|L['’])\s*)?(?<body>\p{Lu}[\p{L}\p{M}\p{N}&’'-]*(?:\s+(?:of|for|the|and|on|&|de|la|des|du|del)(?=\s)|\s+(?:\p{Lu}[\p{L}\p{M}\p{N}&’'-]*|\p{Lu}\.(?:\p{Lu}\.)+))*))$/u;

/** The subject whose verb begins at `to`, in the passage `index`, no further back than `from`. */
export function subjectBefore(scene: Scene, index: number, from: number, to: number): Source | null {
  const start = Math.max(from, to - WIDEST);
  const raw = scene.text.slice(start, to).trimEnd().replace(scene.patterns.fillersLast, "");
  const segment = raw.replace(RELATIVE, ",").replace(/,+\s*,$/u, ",");
  const end = start + raw.replace(RELATIVE, "").length;
  const relative = segment.endsWith(",") && segment.length !== raw.length;
  return (
    personBefore(scene, index, start, end, relative) ??
    pronounLast(scene, start, raw) ??
    codeLast(start, segment) ??
    thingLast(scene, start, raw.replace(RELATIVE, "").replace(ASIDE, ""), relative) ??
    bodyLast(scene, start, raw.replace(RELATIVE, ""))
  );
}

function pronounLast({ patterns }: Scene, offset: number, segment: string): Source | null {
  const word = patterns.pronounLast.exec(segment)?.groups?.["pronoun"];
  if (word === undefined) return null;
  const end = offset + segment.length;
  return { kind: "pronoun", word: word.toLowerCase(), start: end - word.length, end };
}

function codeLast(offset: number, segment: string): Source | null {
  const match = CODE.exec(segment) ?? CITED.exec(segment.trimEnd());
  const name = match?.groups?.["name"];
  if (match === null || name === undefined) return null;
  const start = offset + segment.lastIndexOf(name);
  return {
    kind: "thing",
    name: oneLine(name).replace(/,$/u, ""),
    head: "",
    bare: false,
    start,
    end: start + name.length,
  };
}

/** The nearest noun phrase with an office, a document or a body as its head that is nobody's object, but of "who". */
function thingLast(
  { patterns, lexicon }: Scene,
  offset: number,
  segment: string,
  relative: boolean,
): Source | null {
  for (const { index } of [...segment.matchAll(patterns.determiners)].toReversed()) {
    const match = patterns.thing.exec(segment.slice(index));
    if (match === null) continue;
    const isPaper = patterns.documentWord.test(match.groups?.["head"] ?? "");
    if (isPaper && !relative && AND_ALSO.test(match[0].trimEnd())) return null;
    const before = segment.slice(0, index).trimEnd();
    if (!relative && patterns.prepositionLast.test(before) && !OPENS_SENTENCE.test(before)) continue;
    return thingOf(match, offset + index, lexicon.words.capitalNouns);
  }
  return null;
}

/** A body by its capitals ("the Inter Ocean", "CISA"), or somebody by one name that is no word ("Alice"). */
function bodyLast(scene: Scene, offset: number, segment: string): Source | null {
  const match = CAPITALS.exec(segment);
  const { name = "", body = "" } = match?.groups ?? {};
  if (match === null || body === "") return null;
  const words = body.split(/\s+/u);
  const [first = ""] = words;
  const articled = name.length > body.length;
  const start = offset + segment.lastIndexOf(name);
  const before = segment.slice(0, segment.lastIndexOf(name)).trimEnd();
  if (scene.patterns.prepositionLast.test(before) || /['’]s?$/u.test(body)) return null;
  const span = { start, end: offset + segment.length };
  if (words.length === 1 && !articled && !/^\p{Lu}{2,}$/u.test(first)) return soleName(scene, first, span);
  if (isOpeningWord(first) || (scene.lexicon.words.capitalNouns && !/^\p{Lu}{2,}$/u.test(first))) return null;
  if (words.length === 1 && articled && scene.lexicon.isCommon(first)) return null;
  return { kind: "thing", name: oneLine(body), head: "", bare: false, ...span };
}
