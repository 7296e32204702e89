import type { MarkHabits } from "./tokens.ts";

const OPENING_RIGHT = /(?<![^\s(—–„“"])»(?=[\p{L}\p{N}])/gu;
const OPENING_LEFT = /(?<![^\s(—–„“"'’])«(?=\s?[\p{L}\p{N}])/gu;
/** A single mark behind a stop ends speech; behind a letter it is an apostrophe as likely. */
const SINGLE_ENDS = /[,.!?…—-]\s?['’](?=\s|$)(?!\s?["”])/gmu;
const DOUBLE_ENDS = /[,.!?…—-]\s?["”“»](?=\s|$)/gmu;
const FEWEST = 3;

/** Tells how a document uses its marks, from all of it: one slip must not turn the rest around. */
export function markHabits(text: string): MarkHabits {
  const right = text.match(OPENING_RIGHT)?.length ?? 0;
  const left = text.match(OPENING_LEFT)?.length ?? 0;
  const single = text.match(SINGLE_ENDS)?.length ?? 0;
  const double = text.match(DOUBLE_ENDS)?.length ?? 0;
  return {
    guillemetsReversed: right > left,
    singleOuter: single > double && (single >= FEWEST || double === 0),
  };
}
