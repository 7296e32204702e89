import type { DocumentParts } from "../assemble.ts";
import { marksIn } from "../marks-in.ts";
import type { Block, Mark, Span } from "../memo.ts";
import { setAsideNote } from "./set-aside-note.ts";

/** Tags of Hugo, Liquid and their like, which a site generator fills in: `{{< … >}}`, `{{ … }}`, `{% … %}`. */
const TEMPLATE = String.raw`\{\{[^{}]{0,2000}\}\}|\{%[^{}]{0,2000}%\}`;
/** Attributes for the block beside them, as kramdown and pandoc have them: `{: .note}`, `{#top .wide key="value"}`. */
const ATTRIBUTES = String.raw`\{:[^{}\n]{0,500}\}|\{(?:[ \t]*(?:[.#][\p{L}\p{N}_-]+|[\p{L}_][\p{L}\p{N}_-]*=(?:"[^"{}\n]*"|[^\s{}"]+))[ \t]*)+\}`;
/** What stands before this mark is replaced by the table of contents, whatever it says. */
const CONTENTS = /\{:\s*toc\b[^{}\n]*\}$/u;

const LEADING = new RegExp(String.raw`^(?:(?:${TEMPLATE}|${ATTRIBUTES})\s*)+`, "u");
const ALL_TAGS = new RegExp(String.raw`${TEMPLATE}|${ATTRIBUTES}`, "gu");

/** Sets tags and attributes at the ends of paragraphs and headings aside: the room has no use for a site's machinery. */
export function setTagsAside(parts: DocumentParts): DocumentParts {
  if (!/\{[{%:.#\p{L}]/u.test(parts.text)) return parts;
  const aside: Span[] = [];
  const blocks = withoutTags(parts.blocks, parts, aside);
  if (aside.length === 0) return parts;
  const words = aside.map(({ start, end }) => ({ text: parts.text.slice(start, end), place: null }));
  const note = setAsideNote("read/template-tags", "What a web site's machinery fills in", words);
  return {
    ...parts,
    blocks,
    runningHeads: [...(parts.runningHeads ?? []), ...aside],
    problems: [...parts.problems, ...(note === null ? [] : [note])],
  };
}

type Source = Pick<DocumentParts, "text" | "marks">;

function withoutTags(blocks: readonly Block[], source: Source, aside: Span[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading": {
        const rest = trimmed(source, block, aside);
        return rest === null ? [] : [{ ...block, ...rest }];
      }
      case "block-quote":
      case "footnote": {
        const inner = withoutTags(block.blocks, source, aside);
        return inner.length === 0 && block.blocks.length > 0 ? [] : [{ ...block, blocks: inner }];
      }
      case "list": {
        const items = block.items
          .map((item) => ({ item, inner: withoutTags(item.blocks, source, aside) }))
          .filter(({ item, inner }) => inner.length > 0 || item.blocks.length === 0)
          .map(({ item, inner }) => ({ ...item, blocks: inner }));
        return items.length === 0 && block.items.length > 0 ? [] : [{ ...block, items }];
      }
      default:
        return [block];
    }
  });
}

/** A block's words between the tags that it begins and ends with; null when nothing else is in it. */
function trimmed({ text, marks }: Source, { start, end }: Span, aside: Span[]): Span | null {
  const words = text.slice(start, end);
  if (!words.includes("{")) return { start, end };
  const code = marksIn(marks, { start, end }).filter(({ kind }) => kind === "code");
  const from = start + (CONTENTS.test(words) ? words.length : (LEADING.exec(words)?.[0].length ?? 0));
  const to = Math.max(from, start + trailingFrom(words));
  const cut = [
    { start, end: from },
    { start: to, end },
  ].filter((span) => span.end > span.start && text.slice(span.start, span.end).trim() !== "");
  if (cut.length === 0 || cut.some((span) => touches(code, span))) return { start, end };
  aside.push(...cut);
  const rest = text.slice(from, to);
  return rest.trim() === ""
    ? null
    : { start: from + rest.length - rest.trimStart().length, end: from + rest.trimEnd().length };
}

function touches(marks: readonly Mark[], span: Span): boolean {
  return marks.some(({ start, end }) => start < span.end && end > span.start);
}

/** Where the tags begin that some words end with; their length without any. */
function trailingFrom(words: string): number {
  let from = words.length;
  for (const { index, 0: tag } of [...words.matchAll(ALL_TAGS)].toReversed()) {
    if (words.slice(index + tag.length, from).trim() !== "") break;
    from = index;
  }
  return from;
}
