import type { HeaderField, HeaderKind, Paragraph, Span } from "../memo.ts";
import type { ShapedHeader } from "./shape.ts";

/** So long a line is no title. */
const LONGEST = 300;

const PART = String.raw`(?:\([^)]*\)|[^()\n])+?`;

/** "Memorandum From Anna Berg (Harbour Master) Through Tom Hale to Mary Gray (Minister of Ports)" */
const SENTENCE = new RegExp(
  String.raw`^(?:Memorandum|Memo|Letter|Telegram|Note|Despatch|Dispatch|Message|Airgram|Instruction|Report)s?\s+` +
    String.raw`(?<fromLabel>From)\s+(?<from>${PART})(?:\s+(?<throughLabel>Through|Via)\s+(?<through>${PART}))?` +
    String.raw`\s+(?<toLabel>to)\s+(?<to>[^\n]+?)(?:\[\d+\])?$`,
  "diu",
);

const PARTS: readonly (readonly [kind: HeaderKind, label: string])[] = [
  ["from", "fromLabel"],
  ["through", "throughLabel"],
  ["to", "toLabel"],
];

/** A title that says from whom to whom, as archives write it. It stays in the text: it is the title as well. */
export function fromToSentence(text: string, block: Paragraph): ShapedHeader | null {
  const line = text.slice(block.start, block.end);
  const groups = line.length > LONGEST ? undefined : SENTENCE.exec(line)?.indices?.groups;
  if (groups === undefined) return null;
  const fields = PARTS.flatMap(([kind, labelName]): readonly HeaderField[] => {
    const label = spanOf(groups[labelName], block.start);
    const value = spanOf(groups[kind], block.start);
    return label === null || value === null
      ? []
      : [{ kind, label, value, start: label.start, end: value.end }];
  });
  return { fields, staysInText: true };
}

function spanOf(indices: readonly [number, number] | undefined, offset: number): Span | null {
  return indices === undefined ? null : { start: offset + indices[0], end: offset + indices[1] };
}
