import { unzipSync } from "fflate";
import type { Deck } from "../../../slides/deck/deck.ts";

/**
 * Passages of the notes in a finished file, found by brute force: everything that looks like words, in whatever part of
 * the file, against every five consecutive words of the notes that no slide has. Shares no code with the proof.
 */
export function independentLeaks(file: string | Uint8Array, deck: Deck): readonly string[] {
  const said = wordsIn(typeof file === "string" ? withoutProgram(file) : unzipped(file));
  const inFile = new Set(fives(said));
  const onSlides = new Set(
    fives(deck.slides.flatMap(({ headline, body }) => wordsIn(textsIn([headline, body])))),
  );
  const found = deck.slides.flatMap(({ notes }) =>
    notes.flatMap(({ text }) =>
      fives(wordsIn(text)).filter((five) => inFile.has(five) && !onSlides.has(five)),
    ),
  );
  return [...new Set(found)];
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}

function fives(words: readonly string[]): readonly string[] {
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(" "));
}

/** Every `text` of a deck's settings, line by line. */
function textsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textsIn).join(" ");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([name, each]) => (name === "text" && typeof each === "string" ? each : textsIn(each)))
    .join(" ");
}

/** Scripts and styles that run are the program; what is left are words, escaped in one way or another. */
function withoutProgram(page: string): string {
  return page
    .replaceAll(/<style>.*?<\/style>|<script type="module">.*?<\/script>/gsu, " ")
    .replaceAll(/"(?:text|start|strong|emphasis|runs|lines)":|null|false|true/gu, " ")
    .replaceAll(/\\u003c|\\[nrt"]|<[^>]*>|&\w+;|\\/gu, " ");
}

function unzipped(bytes: Uint8Array): string {
  const parts = Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString("utf8"));
  return parts.map((part) => part.replaceAll(/<[^>]*>/gu, " ")).join(" ");
}
