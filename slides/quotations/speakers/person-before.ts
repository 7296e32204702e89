import type { Mention } from "../names.ts";
import type { Scene } from "./scene.ts";
import { mentionsWithin } from "./scene.ts";
import type { Source } from "./source.ts";
import { oneLine, personAt, withOffice } from "./source.ts";

/** What may stand between a name and its verb: nothing, brackets, something between two commas. */
const ENCLOSED = /^\s*(?:\([^()]{1,80}\)\s*)?(?:,[^;:?!“”„"«»]{2,160},)?\s*$/u;
/** "Ann Keller, head of the consultancy Harbour Go, …": between the two stands what the first one is. */
const APPOSED = /^,\s+(?=\p{Ll})[^,;:.!?“”„"«»]{2,100}\s$/u;
/** "of Human Rights Watch": where the person is from. */
const OF_A_BODY =
  /^\s+(?:of|from|at|with|for|von|vom|aus|de|du|del|della|di)\s+(?:(?:the|der|dem|la|le|l['’]|el)\s+)?(?:\p{Ll}+\s+)?\p{Lu}[^,;:.!?“”„"]{1,70}$/u;
/** "wrote back in May, and": another verb of the same subject. */
const ALSO =
  /^\s+\p{Ll}[^;:.!?“”„"]{2,160}(?:,\s*)?\s(?:and|und|et|y|e|en|и)(?:\s+(?:then|also|later|dann|puis|luego))?$/u;

/** Somebody named who is the subject of the verb that begins at `to`; `relative` when "who" stands before it. */
export function personBefore(
  scene: Scene,
  index: number,
  from: number,
  to: number,
  relative: boolean,
): Source | null {
  const { text } = scene;
  const mentions = mentionsWithin(scene, index, { start: from, end: to });
  for (const [at, mention] of mentions.toReversed().entries()) {
    if (mention.possessive) return null;
    const rest = text.slice(mention.end, to);
    const before = mentions[mentions.length - 2 - at];
    if (rest.startsWith(",") && before !== undefined && isWithinApposition(scene, before, mention)) continue;
    if (rest.trim() === "," && !relative) {
      const office = officeBefore(scene, from, mention.start);
      if (office !== null) return withOffice(scene, mention, office);
      continue;
    }
    const right = ENCLOSED.test(rest) || text.slice(mention.until, to).trim() === "";
    const near = right || OF_A_BODY.test(rest) || ALSO.test(rest) || (relative && /^,?$/u.test(rest));
    if (!near) continue;
    if (relative || !isObject(scene, mention)) return personAt(scene, mention);
    if (right) return null;
  }
  return null;
}

/** "…, aide to minister Stone,": named within what the person before is; "…, the minister Stone," is somebody else. */
function isWithinApposition({ text, patterns }: Scene, before: Mention, mention: Mention): boolean {
  if (!APPOSED.test(text.slice(before.end, mention.start))) return false;
  const plain = !mention.titled && mention.role === null;
  return plain || patterns.prepositionLast.test(text.slice(before.end, mention.officeStart).trimEnd());
}

/** "to Adams": somebody else does what the verb says. */
function isObject({ text, patterns }: Scene, mention: Mention): boolean {
  return patterns.prepositionLast.test(text.slice(Math.max(0, mention.start - 24), mention.start).trimEnd());
}

/** "The prime minister, Rishi Sunak, said": the office that a name between commas explains, or null. */
function officeBefore({ text, patterns }: Scene, from: number, nameStart: number): string | null {
  const before = text.slice(Math.max(from, nameStart - 100), nameStart);
  if (!/,\s*$/u.test(before)) return null;
  const phrase = before.replace(/,\s*$/u, "");
  for (const { index } of phrase.matchAll(patterns.determiners)) {
    const match = patterns.thing.exec(phrase.slice(index));
    const head = match?.groups?.["head"] ?? "";
    if (match !== null && !patterns.documentWord.test(head)) return oneLine(match[0]);
  }
  return null;
}
