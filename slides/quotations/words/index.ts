import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { others } from "./others.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import type { SpeechWords } from "./speech-words.ts";

const TABLES: Readonly<Record<string, SpeechWords>> = { en, de, fr, es, it, pt, nl, ru, ...others };

const known = new Map<string, SpeechWords>();

/** The words of a memo's language; English ones as well where it has no table of its own. */
export function speechWords(language: string): SpeechWords {
  const code = language.split("-")[0] ?? language;
  const found = known.get(code) ?? forLanguage(code);
  known.set(code, found);
  return found;
}

function forLanguage(code: string): SpeechWords {
  const own = TABLES[code];
  if (own === undefined) return en;
  // A language with a short table says too little about roles and documents, never something wrong.
  return own;
}

/** One of a "|" list, longest first, so that "went on" is not taken for "went"; never matches when it is empty. */
export function oneOf(...lists: readonly string[]): string {
  const words = lists
    .join("|")
    .split("|")
    .filter((word) => word !== "");
  if (words.length === 0) return "(?!)";
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /gu, "\\s+"))
    .join("|");
}
