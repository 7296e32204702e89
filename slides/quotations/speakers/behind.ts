import type { SpeakerRule } from "./scene.ts";
import { unclear } from "./scene.ts";
import { sentenceBefore } from "./before.ts";
import { goesOn } from "./broken.ts";
import { resolve } from "./resolve.ts";
import type { Source } from "./source.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";

/** So many characters behind a quotation can name its speaker. */
const TAIL = 220;
/** "Burns said" is a sentence of its own behind a full stop only when it ends so soon. */
const NEGATED = /\b(?:never|not|nie|nicht|jamais|nunca|mai|никогда)\s*$|n['’]t\s*$/iu;
const SHORT_REST = /^[^.!?;:“„"]{0,30}[.!?;:,“„"]|^[^.!?]{0,30}$/u;
const ENDS_SENTENCE = /[.。][”"’'»«“」』]*$/u;
const LEAD = /^[\s,;–—-]*/u;
/** "Bartlett said, with restraint:" leads to what follows. */
const LEADS_ON = /[:：,]\s*$/u;
const ASKS_OR_ENDS = /[.!?。！？][”"’'»«“」』]\s*$/u;
const THAT = /^\s*(?:that|it|this|so|nothing|dass|daß|que|che|dat|что)(?![\p{L}])/u;

/** `…,” said Burns`, `…,” Burns said`, `…,” according to Burns`. */
export const behindRule: SpeakerRule = {
  name: "behind",
  why: "The nearest witness: who is named with a verb of speech right behind the closing mark.",
  find: (around) => {
    const { scene, quotation, last, next } = around;
    const passage = scene.passages[last];
    if (passage === undefined) return null;
    const ended = ENDS_SENTENCE.test(scene.text.slice(quotation.start, quotation.end));
    if (ended && goesOn(around)) return null;
    const to = Math.min(passage.end, next, quotation.end + TAIL);
    const tail = scene.text.slice(quotation.end, to);
    const lead = LEAD.exec(tail)?.[0].length ?? 0;
    const source =
      byPhrase(scene, last, quotation.end + lead, to) ??
      verbThenName(scene, last, quotation.end, to) ??
      (ended && sentenceBefore(around) !== null
        ? null
        : nameThenVerb(scene, last, quotation.end + lead, to, ended));
    if (source !== null) return resolve(around, last, source);
    return namesNobody(scene, tail, quotation) ? unclear("the words behind it name nobody") : null;
  },
};

type Scene = Parameters<typeof resolve>[0]["scene"];

/** `…,” added the other one`: a verb of speech follows at once, so nobody else is meant, but who is not understood. */
function namesNobody(
  { text, patterns }: Scene,
  tail: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return !ENDS_SENTENCE.test(text.slice(Math.max(start, end - 3), end)) && patterns.verbFirst.test(tail);
}

function byPhrase(scene: Scene, index: number, from: number, to: number): Source | null {
  const tail = scene.text.slice(from, to);
  const match = tail.matchAll(scene.patterns.sources).next().value;
  return match === undefined || match.index > 0 || /^\p{Lu}/u.test(match[0])
    ? null
    : subjectAfter(scene, index, from + match[0].length, to);
}

/** "a-t-il ajouté", "a déclaré-t-elle" */
const INVERTED = /^[\s,]*(?:a|ont|avait|avaient)-(?:t-)?(?<pronoun>il|elle|on|ils|elles)\s/iu;

function verbThenName(scene: Scene, index: number, from: number, to: number): Source | null {
  const tail = scene.text.slice(from, to);
  const inverted = INVERTED.exec(tail);
  const word = inverted?.groups?.["pronoun"];
  if (inverted !== null && word !== undefined)
    return { kind: "pronoun", word: word.toLowerCase(), start: from, end: from + inverted[0].length };
  const match = scene.patterns.verbFirst.exec(tail);
  return match === null ? null : subjectAfter(scene, index, from + match[0].length, to);
}

function nameThenVerb(
  scene: Scene,
  index: number,
  from: number,
  to: number,
  endsSentence: boolean,
): Source | null {
  const tail = scene.text.slice(from, to);
  for (const verb of tail.matchAll(scene.patterns.verbs)) {
    if (/[.!?;:](?=\s)/u.test(tail.slice(0, verb.index).replace(/\b\p{L}{1,3}\./gu, ""))) return null;
    const source = subjectBefore(scene, index, from, from + verb.index);
    if (source === null) continue;
    if (NEGATED.test(tail.slice(0, verb.index))) return null;
    const rest = tail.slice(verb.index + verb[0].length);
    if (LEADS_ON.test(rest) && ASKS_OR_ENDS.test(scene.text.slice(Math.max(0, from - 4), from))) return null;
    if (endsSentence && (THAT.test(rest) || !SHORT_REST.test(rest))) return null;
    const before = scene.text.slice(from, source.start).trim();
    return /^(?:(?:as|the|The|der|die|das|le|la|el|il)?)$/u.test(before) || isRole(scene, before)
      ? source
      : null;
  }
  return null;
}

/** "the Russian president Vladimir Putin": only an office stands before the name. */
function isRole({ lexicon }: Scene, before: string): boolean {
  const words = before.split(/\s+/u);
  return words.length <= 6 && lexicon.isRole(words.at(-1) ?? "");
}
