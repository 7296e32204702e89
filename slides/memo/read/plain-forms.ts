import type { TextLine } from "./plain-lines.ts";

/** "RECORD NUMBER : 12", "TITLE :": a space before the colon, as forms have it. */
const FIELD = /^[\p{Lu}\p{N}][\p{Lu}\p{N} .#/&-]{1,40}\s[:：](?:\s|$)/u;
/** Fewer fields are no form. */
const FEWEST_FIELDS = 4;
/** A form that begins among so many lines begins with the first one; one ends before a line of running text. */
const NEAR_TOP = 20;
const RUNNING_TEXT = 60;

/** Where a form stands in a text: what is in capitals there labels its fields and heads no section. Null without one. */
export function formIn(lines: readonly TextLine[]): { readonly start: number; readonly end: number } | null {
  const inked = lines.filter((line) => line.text !== "");
  const fields = inked.flatMap((line, at) => (FIELD.test(line.text) ? [at] : []));
  const [first] = fields;
  const last = fields.at(-1);
  if (first === undefined || last === undefined || fields.length < FEWEST_FIELDS) return null;
  const behind = inked.slice(last + 1).find((line) => line.text.length >= RUNNING_TEXT);
  return {
    start: (first < NEAR_TOP ? inked[0] : inked[first])?.start ?? 0,
    end: behind?.start ?? inked.at(-1)?.end ?? 0,
  };
}
