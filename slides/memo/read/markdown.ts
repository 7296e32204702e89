import type { Root, RootContent } from "mdast";
import type { Problem, Result } from "../../result.ts";
import { success } from "../../result.ts";
import type { DocumentParts } from "../assemble.ts";
import type { Span } from "../memo.ts";
import { layFlow } from "./flow/lay-flow.ts";
import { LIMITS, tooComplex, tooDeep } from "./limits.ts";
import { blocksOf, offsetIn } from "./markdown-blocks.ts";
import type { MarkdownSource } from "./markdown-html.ts";
import { addData } from "./markdown-front-matter.ts";
import { isTooDeep, isTooDense } from "./markdown-density.ts";
import { parseSparingly } from "./markdown-plain-parts.ts";
import { parseShortened } from "./markdown-shortened.ts";
import { setTagsAside } from "./markdown-tags.ts";
import { parseMarkdown } from "./markdown-tree.ts";
import { readPlainText } from "./plain-text.ts";
import { setAsideNote } from "./set-aside-note.ts";
import type { TextBuilder } from "./text-builder.ts";
import { createTextBuilder } from "./text-builder.ts";

/** Reads CommonMark with GitHub's tables, footnotes, strikethrough and autolinks, a front matter, and raw HTML. */
export function readMarkdown(text: string): Result<DocumentParts> {
  if (text.length > LIMITS.markdownCharacters)
    return tooComplex("characters of Markdown", LIMITS.markdownCharacters);
  if (isTooDense(text)) return success(asPlainText(text));
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const tree = parsed.value;
  const source: MarkdownSource = { text, unseen: [] };
  const builder = createTextBuilder(text);
  const frontMatter = addFrontMatter(tree.children[0], text, builder);
  const blocks = layFlow(blocksOf(tree.children, source), "keep-lines", builder);
  const note = setAsideNote(
    "read/raw-html",
    "What raw HTML hides from readers",
    source.unseen.map((unseen) => ({ text: unseen, place: null })),
  );
  const problems = note === null ? [] : [note];
  return success(setTagsAside({ ...builder.finish(), frontMatter, blocks, problems }));
}

/** Markdown that is too dense for its parser still has words. */
function asPlainText(text: string): DocumentParts {
  const problem: Problem = {
    code: "read/markdown-as-text",
    severity: "warning",
    message:
      "A paragraph or table has too many signs of Markdown to be read as such; the document was read as plain text.",
    place: null,
    hint: "Part what is long with blank lines, or move large tables to a document of their own.",
  };
  const parts = readPlainText(text);
  return { ...parts, problems: [problem, ...parts.problems] };
}

/** Nobody nests Markdown as deeply as its parser's stack allows; what goes beyond either is refused. */
function parse(text: string): Result<Root> {
  if (isTooDeep(text)) return tooDeep();
  try {
    const tree = parseSparingly(text, (part) => parseShortened(part, parseMarkdown));
    return isDeep(tree) ? tooDeep() : success(tree);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
}

function isDeep(tree: Root): boolean {
  let level: readonly object[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.markdownNesting) return true;
    level = level.flatMap((node) =>
      "children" in node && Array.isArray(node.children) ? (node.children as readonly object[]) : [],
    );
  }
  return false;
}

function addFrontMatter(node: RootContent | undefined, source: string, builder: TextBuilder): Span | null {
  if (node === undefined || (node.type !== "yaml" && node.type !== ("toml" as string)) || !("value" in node))
    return null;
  if (node.value === "") return null;
  const span = addData(node.value, offsetIn(node, node.value, source), builder);
  builder.separate("\n\n");
  return span;
}
