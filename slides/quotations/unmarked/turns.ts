import { countWords } from "../../language/words.ts";
import type { Span } from "../../memo/memo.ts";
import { capitalised } from "../capitalised.ts";
import { findMentions } from "../names.ts";
import { guestOf } from "../speakers/interview.ts";
import type { Finding, Scene } from "../speakers/scene.ts";
import { spoken } from "../speakers/scene.ts";
import type { UnmarkedPassage } from "./unmarked.ts";

/** "Name:" or "MR. NAME:" at the beginning of a paragraph, with words behind it. */
const LABEL = /^(?<label>[^:：.!?“”„"\n]{2,60}?\.?[^:：.!?“”„"\n]{0,40})[:：]\s+(?=\S)/u;
/** Characters of a paragraph among which its label's colon stands. */
const LONGEST_LABEL = 120;
const FEWEST_SPEAKERS = 2;
const FEWEST_TURNS = 3;
const FEWEST_WORDS = 3;

interface Turn extends Span {
  readonly name: string;
  readonly finding: Finding;
}

/** What is said in turns ("KISSINGER: …"), when several persons take turns. */
export function spokenTurns(scene: Scene): readonly UnmarkedPassage[] {
  const answers = interviewAnswers(scene);
  if (answers.length > 0) return answers;
  const turns = scene.passages.flatMap((passage) => turnIn(scene, passage));
  const speakers = new Set(turns.map(({ name }) => name));
  if (speakers.size < FEWEST_SPEAKERS || turns.length < FEWEST_TURNS) return [];
  return turns.map(({ start, end, finding }) => ({
    start,
    end,
    paragraphs: [{ start, end }],
    attributed: { finding, rule: "turn" },
  }));
}

/** "Q: … A: …": the answers, when the document says whose they are. */
function interviewAnswers(scene: Scene): readonly UnmarkedPassage[] {
  const { question, answer } = scene.lexicon.words;
  if (question === "") return [];
  const asks = new RegExp(`^(?:${question})\\s?[:.]\\s+\\S`, "u");
  const answers = new RegExp(`^(?:${answer})\\s?[:.]\\s+(?=\\S)`, "u");
  const begins = (passage: Span): string =>
    scene.text.slice(passage.start, Math.min(passage.end, passage.start + 20));
  if (scene.passages.filter((passage) => asks.test(begins(passage))).length < FEWEST_SPEAKERS) return [];
  const guest = guestOf(scene);
  if (guest === null) return [];
  const isTurn = (words: string): boolean => asks.test(words) || answers.test(words);
  const { passages } = scene;
  return passages.flatMap((passage, at) => {
    const label = answers.exec(begins(passage))?.[0].length;
    if (label === undefined) return [];
    const behind = passages.slice(at + 1);
    const next = behind.findIndex(
      (each) => each.afterBreak || each.footnote !== passage.footnote || isTurn(begins(each)),
    );
    // What follows the last answer may be the writer's again.
    const goesOn = next === -1 || behind[next]?.afterBreak === true ? [] : behind.slice(0, next);
    const own = { start: passage.start + label, end: passage.end };
    const paragraphs = [own, ...goesOn.map(({ start, end }) => ({ start, end }))];
    const end = paragraphs.at(-1)?.end ?? own.end;
    return [{ start: own.start, end, paragraphs, attributed: { finding: spoken(guest), rule: "turn" } }];
  });
}

function turnIn(scene: Scene, passage: Span): readonly Turn[] {
  const words = scene.text.slice(passage.start, Math.min(passage.end, passage.start + LONGEST_LABEL));
  if (!/[:：]\s/u.test(words)) return [];
  const match = LABEL.exec(words);
  const label = match?.groups?.["label"]?.replace(/[*_]/gu, "").trim();
  if (match === null || label === undefined) return [];
  const person = personOf(scene, label);
  const start = passage.start + match[0].length;
  if (person === null || countWords(scene.text.slice(start, passage.end)) < FEWEST_WORDS) return [];
  return [{ start, end: passage.end, name: label, finding: person }];
}

/** Somebody's name, the whole label long; in capitals as transcripts set it, or with a title. */
function personOf(scene: Scene, label: string): Finding | null {
  const shown = label === label.toUpperCase() ? capitalised(label) : label;
  const [mention] = findMentions(shown, scene.lexicon, () => true);
  if (mention === undefined || mention.start > 0 || shown.slice(mention.until).trim() !== "") return null;
  const person = scene.people.whom(mention);
  if (!mention.titled && !person.name.includes(" ")) return null;
  return spoken(person);
}
