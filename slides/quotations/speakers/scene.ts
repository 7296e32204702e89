import type { Memo, Span } from "../../memo/memo.ts";
import type { Lexicon } from "../lexicon.ts";
import { lexiconOf } from "../lexicon.ts";
import type { Mention } from "../names.ts";
import type { Passage } from "../passages.ts";
import type { People, Person } from "../people.ts";
import { peopleOf } from "../people.ts";
import type { Attribution } from "../quotation.ts";
import { speechWords } from "../words/index.ts";
import type { Patterns } from "./patterns.ts";
import { patternsOf } from "./patterns.ts";

/** Everything about a memo that helps to tell who speaks. */
export interface Scene {
  readonly memo: Memo;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
  readonly people: People;
  readonly patterns: Patterns;
  /** What stands between marks, ordered by start: nobody named in there is a witness to who speaks outside. */
  readonly quoted: readonly Span[];
  /** The persons that a passage names, by its index; found once. */
  readonly mentionsAt: (index: number) => readonly Mention[];
  /** The note that a reference behind a passage means, by its label; null without one. */
  readonly noteOf: (label: string) => Passage | null;
}

/** Who said something, or why that can't be told. */
export type Finding =
  | { readonly kind: "speaker"; readonly attribution: Attribution }
  | { readonly kind: "unclear"; readonly reason: string };

/** A quotation whose speaker is wanted, with where it stands. */
export interface Around {
  readonly scene: Scene;
  readonly quotation: Span;
  readonly marked: boolean;
  /** Indexes of the passages in which it opens and ends. */
  readonly first: number;
  readonly last: number;
  /** The quotation before it, with what was found of its speaker, or null. */
  readonly previous: { readonly span: Span; readonly finding: Finding | null; readonly rule: string } | null;
  /** Where the next one begins, or the text's end. */
  readonly next: number;
}

/** One way to tell who speaks. Null when it has nothing to say. */
export interface SpeakerRule {
  readonly name: string;
  readonly why: string;
  readonly find: (around: Around) => Finding | null;
}

export function sceneOf(memo: Memo, passages: readonly Passage[], quoted: readonly Span[]): Scene {
  const { text } = memo;
  const words = speechWords(memo.language);
  const lexicon = lexiconOf(text, words);
  const people = peopleOf(text, lexicon);
  const cache = new Map<number, readonly Mention[]>();
  const notes = new Map(passages.flatMap((passage) => labelled(text, passage)));
  return {
    memo,
    noteOf: (label) => notes.get(label) ?? null,
    text,
    passages,
    lexicon,
    people,
    patterns: patternsOf(words),
    quoted,
    mentionsAt: (index) => {
      const passage = passages[index];
      if (passage === undefined) return [];
      const found = cache.get(index) ?? people.mentionsIn(passage.start, passage.end);
      cache.set(index, found);
      return found;
    },
  };
}

/** A footnote by its label, or a note typed by hand: "[1] Stephen Kotkin, …". */
function labelled(text: string, passage: Passage): readonly (readonly [label: string, passage: Passage])[] {
  if (passage.footnote !== null) return [[passage.footnote, passage]];
  const typed = /^\[(?<label>\d{1,3})\]\s/u.exec(text.slice(passage.start, passage.start + 6))?.groups?.[
    "label"
  ];
  return typed === undefined ? [] : [[typed, passage]];
}

/** The mentions of a passage that lie within a stretch of it. Takes logarithmic time, and that of what it finds. */
export function mentionsWithin(scene: Scene, index: number, { start, end }: Span): readonly Mention[] {
  const mentions = scene.mentionsAt(index);
  const found: Mention[] = [];
  for (let at = firstNamedFrom(mentions, start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.nameStart >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

function firstNamedFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((mentions[middle]?.nameStart ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for an offset that stands between marks. Takes logarithmic time. */
export function isQuoted({ quoted }: Scene, at: number): boolean {
  let low = 0;
  let high = quoted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((quoted[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const span = quoted[low];
  return span !== undefined && span.start <= at && at < span.end;
}

export function spoken(person: Person): Finding {
  const { name, role, organisation } = person;
  return { kind: "speaker", attribution: { speaker: name, role, organisation } };
}

export function unclear(reason: string): Finding {
  return { kind: "unclear", reason };
}
