import { sentenceSpans } from "../../language/sentences.ts";
import type { Around, SpeakerRule } from "./scene.ts";
import { lastClause, onlyPerson, quotesAnother, sourceIn } from "./in-sentence.ts";
import { resolve } from "./resolve.ts";
import { mentionsWithin, spoken, unclear } from "./scene.ts";
import type { Source } from "./source.ts";
import { subjectBefore } from "./subject-before.ts";

const ENDS_SENTENCE = /[.!?。！？]["”’»)\]]*$/u;
const COLON = /[:：]\s*$/u;
/** `Name, office: “…”` */
const NOT_A_SPEAKER =
  /(?:says|reads|follows|following|example|note|warning|quote|quotation|question|answer|reason|result|point|rule|definition|title|motto|slogan)$/iu;
/** Verbs that ask: what follows may be the answer. */
const LONGEST_HEAD = 600;

/** `Burns said, “…`, `according to Burns, “…`, `Burns: “…`: the sentence that the quotation goes on with. */
export const beforeRule: SpeakerRule = {
  name: "before",
  why: "A sentence that runs on into the quotation says whose it is.",
  find: (around) => {
    const { scene, first } = around;
    const sentence = sentenceBefore(around);
    if (sentence === null) return null;
    const head = lastClause(scene, first, sentence);
    const words = scene.text.slice(head.start, head.end);
    const source = sourceIn(scene, first, head);
    if (source !== null) return resolve(around, first, source);
    if (quotesAnother(scene, head)) return unclear("who is quoted there is not named");
    if (!COLON.test(words)) return null;
    const colon = head.start + words.trimEnd().length - 1;
    const bare = subjectBefore(scene, first, head.start, colon);
    if (
      bare !== null &&
      scene.text.slice(head.start, bare.start).trim().length <= 60 &&
      !NOT_A_SPEAKER.test(words.replace(COLON, ""))
    ) {
      return bare.kind === "thing" || isCommonThing(around, head.start, bare)
        ? null
        : resolve(around, first, bare);
    }
    const only = onlyPerson(scene, first, { start: head.start, end: colon });
    return only?.kind === "person" ? spoken(only.person) : null;
  },
};

/** "Hale has her Version: “…”": in the middle of a sentence a capital alone makes nobody of a word. */
function isCommonThing({ scene, first }: Around, from: number, { kind, start, end }: Source): boolean {
  if (kind !== "person" || !/\p{Ll}\s+$/u.test(scene.text.slice(from, start))) return false;
  return mentionsWithin(scene, first, { start, end }).length === 0;
}

/** What stands of the quotation's sentence before it, or null when it begins one. */
export function sentenceBefore({
  scene,
  quotation,
  first,
}: Around): { readonly start: number; readonly end: number } | null {
  const passage = scene.passages[first];
  if (passage === undefined) return null;
  const from = Math.max(passage.start, quotation.start - LONGEST_HEAD);
  const head = scene.text.slice(from, quotation.start);
  if (head.trim() === "" || ENDS_SENTENCE.test(head.trimEnd())) return null;
  const sentence = sentenceSpans(head, from).at(-1);
  return sentence === undefined ? null : { start: sentence.start, end: quotation.start };
}
