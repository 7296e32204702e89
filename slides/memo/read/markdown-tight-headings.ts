import type { Heading, Paragraph, PhrasingContent, Text } from "mdast";

/** Two signs and more: with a single one, "#budget" is a hashtag, but "#§ 4 Fees" and "#2. Fees" are none. */
const TIGHT = /^(?:#{2,6}(?=[\p{L}\p{N}§¶“"«„(])|#(?=§|\p{N}{1,2}[.)]\s+\p{Lu}))[^\n]*$/u;
/** The same of a line with others below it: what begins small may go on with them. */
const TIGHT_ABOVE_LINES = /^(?:#{2,6}(?=[\p{Lu}\p{Lo}\p{N}§¶])|#(?=§))/u;

/**
 * A paragraph with the headings that lines "##Title" in it were meant to be, or null without one. CommonMark asks for
 * a space behind the signs; the Markdown before it (Gruber 2004) did not, and documents of that time have none.
 */
export function tightHeadings(paragraph: Paragraph, source: string): readonly (Heading | Paragraph)[] | null {
  const start = paragraph.position?.start.offset;
  if (start === undefined || !source.slice(start, paragraph.position?.end.offset).includes("#")) return null;
  const lines = linesOf(paragraph, source);
  const headings = lines.map((line) => headingOf(line, source, lines.length === 1));
  if (headings.every((heading) => heading === null)) return null;
  const blocks: (Heading | Paragraph)[] = [];
  for (const [at, line] of lines.entries()) {
    const heading = headings[at] ?? null;
    const before = blocks.at(-1);
    if (heading !== null) blocks.push(heading);
    else if (before?.type !== "paragraph") blocks.push({ type: "paragraph", children: [...line.nodes] });
    else before.children.push(...line.breakBefore, ...line.nodes);
  }
  return blocks;
}

/** A line of a paragraph, and what ends the one before it. */
interface Line {
  readonly nodes: PhrasingContent[];
  readonly breakBefore: readonly PhrasingContent[];
}

/** The lines that end between nodes or in plain text; marked words stay whole. */
function linesOf({ children }: Paragraph, source: string): readonly Line[] {
  let line: Line = { nodes: [], breakBefore: [] };
  const lines = [line];
  const begin = (breakBefore: readonly PhrasingContent[]): void => {
    line = { nodes: [], breakBefore };
    lines.push(line);
  };
  for (const node of children) {
    if (node.type === "break") begin([node]);
    else if (node.type === "text")
      for (const [at, part] of textLines(node, source).entries()) {
        if (at > 0) begin([{ type: "text", value: "\n" }]);
        if (part.value !== "") line.nodes.push(part);
      }
    else line.nodes.push(node);
  }
  return lines;
}

/** The lines of a text, each with its own place in the source. */
function textLines(node: Text, source: string): readonly Text[] {
  const { position } = node;
  const from = position?.start.offset;
  const values = node.value.split("\n");
  if (values.length === 1 || position === undefined || from === undefined) return [node];
  let start = from;
  const raw = source.slice(from, position.end.offset).split("\n");
  if (raw.length !== values.length) return [node];
  return values.map((value, at) => {
    const end = start + (raw[at]?.length ?? 0);
    const place = { start: { ...position.start, offset: start }, end: { ...position.end, offset: end } };
    start = end + 1;
    return { type: "text", value, position: place };
  });
}

function headingOf({ nodes }: Line, source: string, alone: boolean): Heading | null {
  const [first, ...rest] = nodes;
  const position = first?.position;
  const end = nodes.at(-1)?.position?.end.offset;
  if (first?.type !== "text" || position?.start.offset === undefined) return null;
  const own = source.slice(position.start.offset, end).trim();
  if (!(alone ? TIGHT : TIGHT_ABOVE_LINES).test(own)) return null;
  const signs = /^#*/u.exec(own)?.[0].length ?? 0;
  if (!first.value.startsWith("#".repeat(signs))) return null;
  const offset = source.indexOf("#", position.start.offset) + signs;
  const words = {
    ...first,
    value: first.value.slice(signs),
    position: { ...position, start: { ...position.start, offset } },
  };
  return { type: "heading", depth: DEPTHS[signs] ?? 6, children: [words, ...rest] };
}

const DEPTHS: readonly Heading["depth"][] = [1, 1, 2, 3, 4, 5, 6];
