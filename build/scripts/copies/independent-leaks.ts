import { unzipSync } from "fflate";
import type { Deck } from "../../../slides/deck/deck.ts";

/**
 * Passages of the notes in a finished file, found by brute force: everything that looks like words, in whatever part of
 * the file, against every five consecutive words of the notes that no slide has. Shares no code with the proof.
 */
export function independentLeaks(file: string | Uint8Array, deck: Deck): readonly string[] {
  const said = wordsIn(typeof file === "string" ? withoutProgram(file) : unzipped(file));
  const inFile = new Set(fives(said));
  // Letters alone: a word may stand in two runs of different style, or be broken over two lines.
  const shown = deck.slides
    .flatMap(({ headline, body, attribution }) =>
      wordsIn(
        textsIn([
          headline,
          body,
          { text: attribution?.speaker ?? "" },
          { text: attribution?.role ?? "" },
          { text: deck.title },
        ]),
      ),
    )
    .join("");
  const isShown = (words: readonly string[]): boolean => shown.includes(words.join(""));
  // What goes over the border of two texts is no passage if both of its parts are on slides.
  const isCovered = (five: string): boolean => {
    const words = five.split(" ");
    return words.some(
      (_, cut) => isShown(words.slice(0, cut + 1)) && (cut === 4 || isShown(words.slice(cut + 1))),
    );
  };
  const found = deck.slides.flatMap(({ notes }) =>
    notes.flatMap(({ text }) => fives(wordsIn(text)).filter((five) => inFile.has(five) && !isCovered(five))),
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
    .replaceAll(/<title>.*?<\/title>|<style>.*?<\/style>|<script type="module">.*?<\/script>/gsu, " ")
    .replaceAll(/"\w+":|^[\w]+: |\bnull\b|\bfalse\b|\btrue\b/gmu, " ")
    .replaceAll(/\\u003c|\\[nrt"]|<[^>]*>|&\w+;|\\/gu, " ");
}

function unzipped(bytes: Uint8Array): string {
  const parts = Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString("utf8"));
  return parts.map((part) => part.replaceAll(/<[^>]*>/gu, " ")).join(" ");
}
