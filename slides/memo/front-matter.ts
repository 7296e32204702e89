import { headerKindOf } from "./header-labels.ts";
import type { HeaderField, Span } from "./memo.ts";

const KEY = /^(?<label>[\p{L}\p{N}_.-]+)\s*[:=]\s*(?<value>.*)$/u;

/** The fields of a front matter: a key begins one, all lines up to the next key belong to it. */
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
    else
      fields.splice(-1, 1, { ...before, end: line.end, value: { start: before.value.start, end: line.end } });
  }
  return fields;
}

function fieldOf(line: Span, label: string, value: string): HeaderField {
  return {
    ...line,
    kind: label === "" ? "other" : (headerKindOf(label) ?? "other"),
    label: { start: line.start, end: line.start + label.length },
    value: unquoted({ start: line.end - value.length, end: line.end }, value),
  };
}

/** YAML and TOML put strings in quotation marks; they are theirs, not the memo's. */
function unquoted(span: Span, value: string): Span {
  return /^(["']).*\1$/u.test(value) && value.length > 1
    ? { start: span.start + 1, end: span.end - 1 }
    : span;
}
