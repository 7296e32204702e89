import { readingLength } from "../language/words.ts";
import type { Memo, Span } from "../memo/memo.ts";
import { placeOf } from "../memo/place.ts";
import type { Problem } from "../result.ts";
import type { Judged } from "./judged.ts";

/** A shorter quotation needs no speaker on a slide. */
const LONG_ENOUGH = 12;

/** What is out of order with the quotations of a memo, in reading order. */
export function problemsOf(memo: Memo, judged: readonly Judged[]): readonly Problem[] {
  return judged.flatMap((one) => [...neverClosed(memo, one), ...withoutSpeaker(memo, one)]);
}

function neverClosed(memo: Memo, { quotation, closed }: Judged): readonly Problem[] {
  if (closed) return [];
  return [
    {
      code: "quotation/never-closed",
      severity: "warning",
      message: `A quotation is opened and never closed: ${beginning(memo.text, quotation)}`,
      place: placeOf(memo, quotation.start),
      hint: "It is taken to end with its paragraph. Close it in the memo if it goes on.",
    },
  ];
}

function withoutSpeaker(memo: Memo, { quotation, attributed: { finding } }: Judged): readonly Problem[] {
  if (
    finding?.kind === "speaker" ||
    readingLength(memo.text.slice(quotation.start, quotation.end)) < LONG_ENOUGH
  )
    return [];
  const reason = finding === null ? "nobody is named as its source" : finding.reason;
  return [
    {
      code: "quotation/no-speaker",
      severity: "note",
      message: `It is not certain who said ${beginning(memo.text, quotation)} – ${reason}.`,
      place: placeOf(memo, quotation.start),
      hint: "The slide shows it without a name. Name the speaker in the sentence before it.",
    },
  ];
}

function beginning(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + 40)).replace(/\s+/gu, " ");
  return end > start + 40 ? `${words}…` : words;
}
