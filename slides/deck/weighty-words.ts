import { OBLIGES } from "./key-line-words.ts";

/** What bears a number for a name: "Group 1", "Section 5". */
const NUMBERED =
  "(?:[Gg]roup|[Aa]ttachment|[Aa]nnex|[Aa]ppendix|[Ss]ection|[Aa]rticle|[Pp]art|[Cc]hapter|[Vv]olume|[Ii]tem|[Tt]able|[Ff]igure|[Dd]ocument|[Tt]ab|[Pp]hase|[Bb]ox|No\\.)";

/** A figure, a date or money, in whatever script; a note's number ("[1]"), and one within a name ("18F"), is none. */
const FIGURE = new RegExp(
  `[$€£¥₽%‰]|(?<![A-Za-z\\p{N}.,[]|${NUMBERED} )\\p{N}[\\p{N}.,]*(?![\\p{Lu}\\p{N}\\]])`,
  "u",
);

/** Whether a sentence says what must be done, or names a figure, a date or money: no such sentence is said for manners' sake. */
export function carriesWeight(sentence: string): boolean {
  return FIGURE.test(sentence) || OBLIGES.test(sentence);
}
