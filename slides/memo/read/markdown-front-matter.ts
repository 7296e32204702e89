import type { Span } from "../memo.ts";
import { parsePiece, textOf } from "./html/tree.ts";
import type { TextBuilder } from "./text-builder.ts";

/** "&#8211;", "&amp;" and the tags that a title is marked with: "<em>and</em>", "<br>". */
const HTML =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|<\/?(?:b|br|cite|code|em|i|q|small|span|strong|sub|sup|u|wbr)\s*\/?>/giu;

/**
 * Adds a front matter's text. Site generators put its values into a page, so that its entities and tags of HTML are
 * mark-up: a tag is none of the document's words, an entity is the character that it names.
 * @param at where it stands in the source, null when unknown
 */
export function addData(value: string, at: number | null, builder: TextBuilder): Span {
  const start = builder.here();
  let from = 0;
  for (const { 0: sign, index } of value.matchAll(HTML)) {
    builder.add(value.slice(from, index), at === null ? null : at + from);
    builder.add(shown(sign), at === null ? null : at + index);
    from = index + sign.length;
  }
  builder.add(value.slice(from), at === null ? null : at + from);
  return { start, end: builder.end() };
}

function shown(sign: string): string {
  if (sign.startsWith("<")) return /^<br/iu.test(sign) ? " " : "";
  const parsed = parsePiece(sign);
  return parsed.ok ? textOf(parsed.value) : sign;
}
