import { headerKindOf } from "./header-labels.ts";
import type { HeaderField, HeaderKind, Span } from "./memo.ts";

const KEY = /^(?<label>[\p{L}\p{N}_.-]+)\s*[:=]\s*(?<value>.*)$/u;

/** "  - Anna": one of several values. */
const ITEM = /^\s*-\s+(?<value>\S.*)$/u;
/** "title: >-": YAML's sign that the value stands on the lines below. */
const BELOW = /^[>|][+-]?[1-9]?[+-]?$/u;
/** Kinds of fields that name people, of whom there may be several. */
const PEOPLE: ReadonlySet<HeaderKind> = new Set(["to", "through", "from", "cc"]);
/** A program notes the second; who reads asks for the day. */
const TIMESTAMP = /^["']?(?<day>\p{N}{4}-\p{N}{2}-\p{N}{2})[T ]\p{N}{1,2}:\p{N}{2}/u;

/**
 * The fields of a front matter: a key begins one, all lines up to the next key belong to it. Of several values below
 * a key for people each is a field of its own.
 */
export function findFrontMatterFields(text: string, frontMatter: Span): readonly HeaderField[] {
  const fields: HeaderField[] = [];
  for (const match of text.slice(frontMatter.start, frontMatter.end).matchAll(/[^\n]+/gu)) {
    const line = {
      start: frontMatter.start + match.index,
      end: frontMatter.start + match.index + match[0].trimEnd().length,
    };
    const before = fields.at(-1);
    const key = KEY.exec(text.slice(line.start, line.end))?.groups;
    if (key !== undefined) fields.push(fieldOf(line, key["label"] ?? "", key["value"] ?? ""));
    else if (before === undefined) fields.push(fieldOf(line, "", text.slice(line.start, line.end)));
    else if (PEOPLE.has(before.kind) && ITEM.test(text.slice(line.start, line.end)))
      addItem(fields, before, line, text);
    else
      fields.splice(-1, 1, {
        ...before,
        end: line.end,
        value: { start: valueStart(text, before, line), end: line.end },
      });
  }
  return fields;
}

/** Where the value of a field begins that goes on with a line. */
function valueStart(text: string, { value }: HeaderField, line: Span): number {
  if (!BELOW.test(text.slice(value.start, value.end))) return value.start;
  return line.start + (/\S/u.exec(text.slice(line.start, line.end))?.index ?? 0);
}

/** The first of several values is its key's, each further one a field without a label. */
function addItem(fields: HeaderField[], before: HeaderField, line: Span, text: string): void {
  const item = ITEM.exec(text.slice(line.start, line.end))?.groups?.["value"] ?? "";
  const value = unquoted({ start: line.end - item.length, end: line.end }, item);
  const first = before.value.end <= before.value.start;
  if (first) fields.splice(-1, 1, { ...before, end: line.end, value });
  else fields.push({ ...line, kind: before.kind, label: { start: line.start, end: line.start }, value });
}

function fieldOf(line: Span, label: string, value: string): HeaderField {
  const kind = label === "" ? "other" : (headerKindOf(label) ?? "other");
  const whole = unquoted({ start: line.end - value.length, end: line.end }, value);
  const day = kind === "date" ? TIMESTAMP.exec(value)?.groups?.["day"] : undefined;
  return {
    ...line,
    kind,
    label: { start: line.start, end: line.start + label.length },
    value: day === undefined ? whole : { start: whole.start, end: whole.start + day.length },
  };
}

/** YAML and TOML put strings in quotation marks; they are theirs, not the memo's. */
function unquoted(span: Span, value: string): Span {
  return /^(["']).*\1$/u.test(value) && value.length > 1
    ? { start: span.start + 1, end: span.end - 1 }
    : span;
}
