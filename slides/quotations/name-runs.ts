import type { Span } from "../memo/memo.ts";

/** A word of a run of capitalised words, or a small word between two of them. */
export interface Piece extends Span {
  readonly word: string;
  /** A small word: "of", "van". */
  readonly connects: boolean;
  /** "Seward’s", without the ending. */
  readonly possessive: boolean;
}

const LETTERS = String.raw`\p{L}\p{M}`;
const INITIAL = String.raw`\p{Lu}\.(?:-?\p{Lu}\.)*`;
const SHORTENED =
  "(?:Dr|Mrs?|Ms|Mx|Messrs|Prof|Gen|Gov|Sen|Rep|Lt|Col|Capt|Sgt|Adm|Amb|Rev|Hon|St|Jr|Sr|Maj|Cmdr|Pres|Mme|Mlle|Sra|Dott|Wm|Chas|Geo)\\.";
const WORD = String.raw`\p{Lu}[${LETTERS}]*(?:['’\-][${LETTERS}]+)*`;
const PART = `(?:${SHORTENED}|${INITIAL}|${WORD})`;
const SPACE = String.raw`(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*)`;
const CONNECTOR =
  "(?:of|the|de|del|della|di|da|dos|das|du|des|la|le|las|los|bin|ibn|al|el|van|von|zu|der|den|dem|ter|ten|y|for|on)";
/** Looking for a capital first is far quicker than looking at each letter for what stands before it. */
const RUN = new RegExp(
  `(?=\\p{Lu})(?<![${LETTERS}\\p{N}'’_])${PART}(?:${SPACE}(?:${CONNECTOR}${SPACE}){0,3}${PART}){0,11}`,
  "gu",
);
const PIECE = /\S+/gu;
const APOSTROPHE = /['’]/u;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u;

/**
 * The runs of capitalised words of a text, in order. A possessive ends one and begins another, and so do a word that
 * `parts` tells and one that is a label at the beginning of a line ("Present: Dr. Lind\nApologies: …").
 */
export function nameRuns(text: string, parts: (word: string) => boolean): readonly (readonly Piece[])[] {
  return Array.from(text.matchAll(RUN)).flatMap((run) => {
    const runs: Piece[][] = [[]];
    for (const { 0: raw, index } of run[0].matchAll(PIECE)) {
      const possessive = APOSTROPHE.test(raw) && POSSESSIVE.test(raw);
      const word = possessive ? raw.replace(POSSESSIVE, "") : raw;
      const start = run.index + index;
      if (parts(word) || isLabel(text, start, start + raw.length)) {
        runs.push([]);
        continue;
      }
      runs
        .at(-1)
        ?.push({ word, start, end: start + word.length, connects: /^\p{Ll}/u.test(word), possessive });
      if (possessive) runs.push([]);
    }
    return runs.filter((pieces) => pieces.length > 0).map(withoutSmallEnd);
  });
}

function isLabel(text: string, start: number, end: number): boolean {
  return text.charAt(end) === ":" && text.charAt(start - 1) === "\n";
}

/** A run that was cut may end with small words. */
function withoutSmallEnd(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.slice(0, pieces.findLastIndex((piece) => !piece.connects) + 1);
}
