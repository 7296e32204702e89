import type { Heading, Paragraph } from "mdast";

/** Two signs and more: with a single one, "#budget" is a hashtag. */
const TIGHT = /^(?<signs>#{2,6})(?=[\p{L}\p{N}])[^\n]*$/u;

/**
 * The heading that a line "##Title" was meant to be, or null. CommonMark asks for a space behind the signs; the
 * Markdown before it (Gruber 2004) did not, and documents of that time have none.
 */
export function tightHeading({ children, position }: Paragraph, source: string): Heading | null {
  const [first, ...rest] = children;
  const start = first?.position?.start.offset;
  if (first?.type !== "text" || first.position === undefined || start === undefined) return null;
  const signs = TIGHT.exec(source.slice(start, position?.end.offset))?.groups?.["signs"]?.length;
  if (signs === undefined || !first.value.startsWith("#".repeat(signs))) return null;
  const words = {
    ...first,
    value: first.value.slice(signs),
    position: { ...first.position, start: { ...first.position.start, offset: start + signs } },
  };
  return { type: "heading", depth: DEPTHS[signs] ?? 6, children: [words, ...rest] };
}

const DEPTHS: readonly Heading["depth"][] = [1, 1, 2, 3, 4, 5, 6];
