import type { Memo, Span } from "../memo/memo.ts";
import type { Problem } from "../result.ts";
import type { Attributed } from "./attribute.ts";
import { attribute } from "./attribute.ts";
import { blockQuotes } from "./unmarked/block-quotes.ts";
import { displayedPassages } from "./unmarked/displayed.ts";
import { repeatedMails } from "./unmarked/repeated-mails.ts";
import { spokenTurns } from "./unmarked/turns.ts";
import type { UnmarkedPassage } from "./unmarked/unmarked.ts";
import { goesOnFrom, isQuotation } from "./is-quotation.ts";
import type { Judged } from "./judged.ts";
import { markedPassages } from "./marked.ts";
import { passagesOf } from "./passages.ts";
import { problemsOf } from "./problems.ts";
import type { Person } from "./people.ts";
import type { Quotation } from "./quotation.ts";
import type { MarkedPassage } from "./scan.ts";
import type { Patterns } from "./speakers/patterns.ts";
import { patternsOf } from "./speakers/patterns.ts";
import type { Scene } from "./speakers/scene.ts";
import { sceneOf } from "./speakers/scene.ts";
import { speechWords } from "./words/index.ts";

export interface FoundQuotations {
  /** Ordered by start; they never overlap. */
  readonly quotations: readonly Quotation[];
  readonly problems: readonly Problem[];
  /** Everybody whom the memo names in full, whether it quotes them or not, in the order of the memo. */
  readonly people: readonly Person[];
}

/** From this share of a passage on, what stands between marks in it is the quotation, and not a part of it. */
const MOST_OF_IT = 0.6;

/**
 * Finds what somebody said: passages between marks, block quotes, repeated mails, and what a lead-in with a colon
 * gives to somebody.
 */
export function findQuotations(memo: Memo): FoundQuotations {
  const passages = passagesOf(memo.blocks);
  const all = markedPassages(memo, passages);
  const patterns = patternsOf(speechWords(memo.language));
  const marked = saidAmong(memo.text, all, patterns);
  const scene = sceneOf(memo, passages, all);
  const spoken = judgeMarked(scene, marked);
  const unmarked = [
    ...repeatedMails(scene, memo.blocks),
    ...blockQuotes(scene, memo.blocks),
    ...spokenTurns(scene),
    ...displayedPassages(scene, memo.blocks),
  ];
  const judged = combine(spoken, unmarked);
  return {
    quotations: judged.map(({ quotation }) => quotation),
    problems: problemsOf(memo, judged),
    people: scene.people.everybody,
  };
}

/** Those that are quotations, and what a verb of speech breaks off from one of them. */
function saidAmong(
  text: string,
  all: readonly MarkedPassage[],
  patterns: Patterns,
): readonly MarkedPassage[] {
  const said: MarkedPassage[] = [];
  for (const passage of all) {
    const before = said.at(-1);
    const goesOn = before !== undefined && goesOnFrom(text, before, passage, patterns);
    if (goesOn || isQuotation(text, passage, patterns)) said.push(passage);
  }
  return said;
}

/** Tells the speakers in reading order: a quotation may go on from the one before. */
function judgeMarked(scene: Scene, marked: readonly MarkedPassage[]): readonly Judged[] {
  const judged: Judged[] = [];
  let first = 0;
  for (const [index, passage] of marked.entries()) {
    while ((scene.passages[first]?.end ?? Infinity) <= passage.start) first += 1;
    let last = first;
    while ((scene.passages[last]?.end ?? Infinity) < passage.end) last += 1;
    const before = judged.at(-1);
    const attributed = attribute({
      scene,
      quotation: passage,
      marked: true,
      first,
      last,
      previous: before === undefined ? null : { span: before.quotation, ...before.attributed },
      next: marked[index + 1]?.start ?? scene.text.length,
    });
    judged.push({
      quotation: quotationOf(passage, true, passage.nested, attributed),
      attributed,
      closed: passage.closed,
    });
  }
  return judged;
}

function quotationOf(
  { start, end, paragraphs }: Span & { readonly paragraphs: readonly Span[] },
  marked: boolean,
  nested: readonly Span[],
  { finding }: Attributed,
): Quotation {
  const attribution = finding?.kind === "speaker" ? finding.attribution : null;
  return { start, end, attribution, marked, paragraphs, nested };
}

/** Marked and unmarked ones together, without overlap: the larger holds the smaller, unless that is most of it. */
function combine(spoken: readonly Judged[], unmarked: readonly UnmarkedPassage[]): readonly Judged[] {
  const kept: Judged[] = [];
  const held = new Set<Judged>();
  let from = 0;
  let done = 0;
  for (const passage of unmarked.toSorted((a, b) => a.start - b.start)) {
    if (passage.start < done) continue;
    while ((spoken[from]?.quotation.end ?? Infinity) <= passage.start) from += 1;
    const touching: Judged[] = [];
    for (let at = from; (spoken[at]?.quotation.start ?? Infinity) < passage.end; at += 1)
      touching.push(...spoken.slice(at, at + 1));
    const whole = touching.every(
      ({ quotation }) => quotation.start >= passage.start && quotation.end <= passage.end,
    );
    const most = touching.some(
      ({ quotation }) =>
        quotation.start <= passage.start + 1 &&
        quotation.end - quotation.start > (passage.end - passage.start) * MOST_OF_IT,
    );
    if (!whole || most) continue;
    const nested = touching.flatMap(({ quotation: { start, end, nested: inner } }) => [
      { start, end },
      ...inner,
    ]);
    for (const judged of touching) held.add(judged);
    kept.push({
      quotation: quotationOf(passage, false, nested, passage.attributed),
      attributed: passage.attributed,
      closed: true,
    });
    done = passage.end;
  }
  return [...spoken.filter((judged) => !held.has(judged)), ...kept].toSorted(
    (a, b) => a.quotation.start - b.quotation.start,
  );
}
