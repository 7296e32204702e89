import type { HeaderField, HeaderKind, Paragraph } from "../memo.ts";
import type { ShapedHeader } from "./shape.ts";

/** "FM AMEMBASSY LAGOS", "TO SECSTATE WASHDC 1234", "INFO AMEMBASSY LONDON": no colons but behind the subject, and always in this order. */
const LINES: readonly (readonly [kind: HeaderKind, pattern: RegExp])[] = [
  ["from", /^(?<label>FM)\s+(?<value>\S.*)$/u],
  ["to", /^(?<label>TO)\s+(?<value>\S.*)$/u],
  ["cc", /^(?<label>INFO)\s+(?<value>\S.*)$/u],
  ["reference", /^(?<label>REFS?|TAGS|E\.?O\.? \d{4,5})\s*:\s+(?<value>\S.*)$/u],
  ["subject", /^(?<label>SUBJECT|SUBJ)\s*:\s+(?<value>\S.*)$/u],
];
/** "R 171455Z MAY 78": how urgent, and when it was sent. */
const SENT = /^(?<label>[ZOPR])(?: [ZOPR])? (?<value>\d{6}Z \p{Lu}{3} \d{2,4})$/u;

/** The address of a telegram: sender and addressee at least; lines without a label go on with the one before. */
export function telegramLines(text: string, block: Paragraph): ShapedHeader | null {
  const fields: HeaderField[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(/[^\n]+/gu)) {
    const line = match[0].trim();
    const start = block.start + match.index + match[0].indexOf(line);
    const end = start + line.length;
    const last = fields.at(-1);
    const found = fieldIn(line, start, end);
    if (found !== null) fields.push(found);
    else if (last === undefined || /\p{Ll}/u.test(line)) return null;
    else fields.splice(-1, 1, { ...last, end, value: { start: last.value.start, end } });
  }
  const has = (kind: HeaderKind): boolean => fields.some((field) => field.kind === kind);
  return has("from") && has("to") ? { fields, staysInText: false } : null;
}

function fieldIn(line: string, start: number, end: number): HeaderField | null {
  const sent = SENT.exec(line)?.groups;
  const [kind, groups] =
    sent === undefined
      ? (LINES.map(([each, pattern]) => [each, pattern.exec(line)?.groups] as const).find(
          ([, found]) => found !== undefined,
        ) ?? [null, undefined])
      : (["date", sent] as const);
  if (kind === null || groups === undefined) return null;
  const { label = "", value = "" } = groups;
  return {
    kind,
    start,
    end,
    label: { start, end: start + label.length },
    value: { start: end - value.length, end },
  };
}
