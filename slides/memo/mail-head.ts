import { labelledLines } from "./header-shapes/labelled-lines.ts";
import type { Block, HeaderField, HeaderKind, Memo, Span } from "./memo.ts";

/** What a mail program sets above the mail that it repeats, as Outlook does: "From: … Sent: … To: … Subject: …". */
export interface MailHead {
  /** Who sent the mail, as it stands there. */
  readonly sender: Span;
}

/** "-----Original Message-----", "________", "Begin forwarded message:" above the labels. */
const PARTING_LINE = /^(?:[-–—_=*]{3,}[^\n]{0,60}|[^\n:]{3,60}:)[^\S\n]*\n/u;

/**
 * The head of a mail that the memo repeats, or null. It names a sender and a receiver and has a date or a subject; the
 * memo has a header of its own, or a line parts the mail from it: else the head may be the memo's own, far down.
 */
export function mailHead({ text, header }: Pick<Memo, "text" | "header">, block: Block): MailHead | null {
  if (block.kind !== "paragraph") return null;
  const { start, end } = block;
  // Below the kind of paper ("MEMO") the memo's own header stays in the text.
  if (header.some((field) => field.start >= start && field.end <= end)) return null;
  const lineEnd = text.indexOf("\n", start);
  if (lineEnd === -1 || lineEnd >= end) return null; // most paragraphs are one line
  const parting = PARTING_LINE.exec(text.slice(start, end))?.[0].length ?? 0;
  if (parting === 0 && !header.some(({ kind }) => kind === "from" || kind === "to")) return null;
  const fields = labelledLines(text, { kind: "paragraph", start: start + parting, end })?.fields ?? [];
  const has = (kind: HeaderKind): boolean => fields.some((field) => field.kind === kind && isFilled(field));
  if (!has("to") || !(has("date") || has("subject"))) return null;
  const sender = fields.find((field) => field.kind === "from" && isFilled(field))?.value;
  return sender === undefined ? null : { sender };
}

function isFilled({ value }: HeaderField): boolean {
  return value.end > value.start;
}
