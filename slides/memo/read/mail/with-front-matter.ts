import type { DocumentParts } from "../../assemble.ts";
import { shiftedParts } from "./shifted.ts";

const BLANK_LINE = "\n\n";

/** Puts a front matter before a document. Places are given up: the text is no longer one file's. */
export function withFrontMatter(frontMatter: string, parts: DocumentParts): DocumentParts {
  if (frontMatter === "") return { ...parts, places: [] };
  const body = shiftedParts(parts, frontMatter.length + BLANK_LINE.length);
  return {
    ...body,
    text: `${frontMatter}${BLANK_LINE}${parts.text}`,
    frontMatter: { start: 0, end: frontMatter.length },
    problems: parts.problems.map((problem) => ({ ...problem, place: null })),
  };
}
