/**
 * A French sentence with its unbreakable spaces: narrow before ; ! ? and inside « », full before a colon. They are
 * set in the sentence's own words alone, so that names and titles in it stay what they are.
 */
export function fr(sentence: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return sentence.map((part, index) => spaced(part) + String(values[index] ?? "")).join("");
}

function spaced(part: string): string {
  return part
    .replaceAll(/ (?=[;!?»])/g, "\u202f")
    .replaceAll(/(?<=«) /g, "\u202f")
    .replaceAll(/ (?=:)/g, "\u00a0");
}
