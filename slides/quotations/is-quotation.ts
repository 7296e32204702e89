import { readingLength } from "../language/words.ts";
import type { MarkedPassage } from "./scan.ts";
import { SPEECH_VERB } from "./speech-verbs.ts";

/** From so many words on, a passage between marks is what somebody said, whatever it looks like. */
const SURELY = 12;
/** Below so many words it is a term or a scare quote, unless a verb of speech announces it. */
const PERHAPS = 6;

const ANNOUNCED = new RegExp(`(?:${SPEECH_VERB})(?:\\s+that)?[,::]?\\s*$`, "u");
const NAMED_SO = /(?:titled|entitled|called|so-called|named|termed|known as|dubbed|labell?ed|phrase|term|word)\s*,?\s*$/iu;
const ENDS_LIKE_SPEECH = /[.!?,…][”"“»」』]$/u;

/** Tells what somebody said from titles, terms and scare quotes, which stand between the same marks. */
export function isQuotation(text: string, passage: MarkedPassage): boolean {
  if (passage.paragraphs.length > 1) return true;
  const words = text.slice(passage.start, passage.end);
  const before = text.slice(Math.max(0, passage.start - 60), passage.start);
  const length = readingLength(words);
  if (length >= SURELY) return true;
  if (length < 3 || NAMED_SO.test(before)) return false;
  if (ANNOUNCED.test(before)) return true;
  return length >= PERHAPS && ENDS_LIKE_SPEECH.test(words) && !isTitleCase(words);
}

/** “Thorough, Accurate, and Reliable”: most words begin with a capital. */
function isTitleCase(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}’']*/gu) ?? [];
  return all.filter((word) => /^\p{Lu}/u.test(word)).length > all.length * 0.6;
}
