import type { LabelledSpan } from "./corpus.ts";

const NAME_WORD = /\p{Lu}[\p{L}\p{M}]{2,}/gu;

/** Words of a label that name somebody: "Mr_Bennet-5" → bennet; "Der Minister" → minister. */
function nameWords(label: string): readonly string[] {
  const words: readonly string[] = label.replace(/[_\-\d]+/gu, " ").match(NAME_WORD) ?? [];
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => !/^(?:the|mrs|miss|der|die|das|sie|ein|eine)$/u.test(word));
}

/** True when a word of the speaker's name stands in the quotation's paragraph or a neighbouring one. */
export function nameStandsNear(text: string, span: LabelledSpan, speaker: string): boolean {
  const around = neighbourhood(text, span).toLowerCase();
  return nameWords(speaker).some((word) => around.includes(word));
}

/** True when a given name and a label have a word of a name in common. */
export function sharesAName(given: string, label: string): boolean {
  const words: readonly string[] = given.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return nameWords(label).some((word) => words.includes(word));
}

/** The lines of the quotation with one before and one behind, its own words left out. */
function neighbourhood(text: string, { start, end }: LabelledSpan): string {
  const lineStart = text.lastIndexOf("\n", start - 1);
  const from = lineStart <= 0 ? 0 : text.slice(0, lineStart).trimEnd().lastIndexOf("\n") + 1;
  const lineEnd = text.indexOf("\n", end);
  const behind = lineEnd === -1 ? -1 : text.slice(lineEnd).search(/\S[^\n]*(?:\n|$)/u);
  const to = behind === -1 ? text.length : text.indexOf("\n", lineEnd + behind + 1);
  return `${text.slice(from, start)} ${text.slice(end, to === -1 ? text.length : to)}`;
}
