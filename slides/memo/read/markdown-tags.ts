import type { DocumentParts } from "../assemble.ts";
import { marksIn } from "../marks-in.ts";
import type { Block, Mark, Span } from "../memo.ts";
import { setAsideNote } from "./set-aside-note.ts";

/** Tags of Hugo, Liquid and their like, which a site generator fills in: `{{< … >}}`, `{{ … }}`, `{% … %}`, `<img src="{{ … }}">`. */
const TEMPLATE = String.raw`<img\b[^<>{}]{0,300}\{\{[^{}]{0,300}\}\}[^<>{}]{0,300}>|\{\{[^{}]{0,2000}\}\}|\{%[^{}]{0,2000}%\}`;
/** Attributes for the block beside them, as kramdown and pandoc have them: `{: .note}`, `{#top .wide key="value"}`. */
const ATTRIBUTES = String.raw`\{:[^{}\n]{0,500}\}|\{(?:[ \t]*\n?[ \t]*(?:[.#][\p{L}\p{N}_-]+|[\p{L}_][\p{L}\p{N}_-]*=(?:"[^"{}\n]*"|[^\s{}"]+)))+\s{0,3}\}`;
/** A link whose address a site generator completes, which no parser takes for one: `[order]({{ site.url }}/x.pdf)`. */
const TEMPLATE_LINK =
  /\[(?=[^[\]]{1,300}(?<address>\]\(\{\{[^{}\n]{0,200}\}\}[^()\s]{0,500}(?:\s+(?:"[^"\n]{0,300}"|“[^”\n]{0,300}”))?\)))/gu;
/** What stands before this mark is replaced by the table of contents, whatever it says. */
const CONTENTS = /\{:\s*toc\b[^{}\n]*\}$/u;

/** What a converter calls a picture that has no name: nobody wrote it. */
const MACHINE_NAME =
  /^(?:page\d+image\d+|(?:image|img|dsc|picture|pict|screenshot)[-_ ]?\d+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|[ew]mf))$/iu;
const MAY_BE_MACHINE_NAME = /page\d+image\d|\d\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|[ew]mf)/iu;

/** A picture's name and attributes may stand before a sentence: `![page7image79](a.png){width="1"}24 While …`. */
const LEADING = new RegExp(
  String.raw`^(?:(?:page\d{1,4}image\d{1,9}(?=\{))?(?:${TEMPLATE}|${ATTRIBUTES})\s*)+`,
  "u",
);
const ALL_TAGS = new RegExp(String.raw`${TEMPLATE}|${ATTRIBUTES}`, "gu");

/**
 * Sets tags and attributes at the ends of paragraphs and headings aside, and names that machines gave to pictures: the
 * room has no use for them.
 */
export function setTagsAside(parts: DocumentParts): DocumentParts {
  if (!/\{[{%:.#\p{L}]/u.test(parts.text) && !MAY_BE_MACHINE_NAME.test(parts.text)) return parts;
  const aside: Span[] = [];
  const blocks = withoutTags(parts.blocks, parts, aside);
  const links = blocks.flatMap((block) => templateLinks(block, parts));
  aside.push(...links.map(({ address }) => address));
  if (aside.length === 0) return parts;
  const words = aside.map(({ start, end }) => ({ text: parts.text.slice(start, end), place: null }));
  const note = setAsideNote("read/template-tags", "What machines fill in", words);
  return {
    ...parts,
    blocks,
    marks: [
      ...parts.marks,
      ...links.flatMap(({ opening, address }) => [opening, address].map(leftOut)),
    ].toSorted((a, b) => a.start - b.start || b.end - a.end),
    runningHeads: [...(parts.runningHeads ?? []), ...aside],
    problems: [...parts.problems, ...(note === null ? [] : [note])],
  };
}

/** What stands around the words of a link that the parser did not take for one. */
interface TemplateLink {
  readonly opening: Span;
  readonly address: Span;
}

function templateLinks(block: Block, { text, marks }: Source): readonly TemplateLink[] {
  if (block.kind === "code" || block.kind === "figure") return [];
  const code = marksIn(marks, block).filter(({ kind }) => kind === "code");
  return Array.from(
    text.slice(block.start, block.end).matchAll(TEMPLATE_LINK),
    ({ 0: bracket, index, groups }) => {
      const start = block.start + index;
      const address = groups?.["address"] ?? "";
      const from = text.indexOf(address, start);
      return {
        opening: { start, end: start + bracket.length },
        address: { start: from, end: from + address.length },
      };
    },
  ).filter(({ opening, address }) => !touches(code, { start: opening.start, end: address.end }));
}

function leftOut({ start, end }: Span): Mark {
  return { kind: "left-out", start, end, target: null };
}

type Source = Pick<DocumentParts, "text" | "marks">;

function withoutTags(blocks: readonly Block[], source: Source, aside: Span[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case "paragraph":
      case "heading":
      case "figure": {
        const rest = trimmed(source, block, aside);
        if (rest === null || !MACHINE_NAME.test(source.text.slice(rest.start, rest.end)))
          return rest === null ? [] : [{ ...block, ...rest }];
        aside.push(rest);
        return [];
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
