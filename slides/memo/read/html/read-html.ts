import type { Problem, Result } from "../../../result.ts";
import { success } from "../../../result.ts";
import type { DocumentParts } from "../../assemble.ts";
import { lineStarts, placeInSource } from "../../source-lines.ts";
import type { Flow } from "../flow/flow.ts";
import { hasInk, textInline, wordsOfInlines } from "../flow/flow.ts";
import { withBoldHeadings } from "../flow/bold-headings.ts";
import { layFlow } from "../flow/lay-flow.ts";
import { withTypedBullets } from "../flow/typed-bullets.ts";
import { setAsideNote } from "../set-aside-note.ts";
import { createTextBuilder } from "../text-builder.ts";
import { noText } from "../refusals.ts";
import { findNotes } from "./footnotes.ts";
import { findFurniture } from "./set-aside.ts";
import { flowOf } from "./to-flow.ts";
import type { HtmlElement, HtmlParent } from "./tree.ts";
import { attribute, children, descendants, parsePage, textOf } from "./tree.ts";

/** Reads a page of HTML or XHTML: its article, with a note on what surrounds it. */
export function readHtml(source: string): Result<DocumentParts> {
  const parsed = parsePage(source);
  if (!parsed.ok) return parsed;
  const page = parsed.value;
  const { flow, furniture } = readPage(page, source);
  const builder = createTextBuilder(source);
  const blocks = layFlow(withBoldHeadings(withTypedBullets(flow)), "collapse", builder);
  if (blocks.length === 0) return noText("page");
  return success({ ...builder.finish(), frontMatter: null, blocks, problems: notesOn(furniture, source) });
}

/** The blocks of a page's article and the elements that were set aside. */
function readPage(
  page: HtmlParent,
  source: string,
): { readonly flow: readonly Flow[]; readonly furniture: readonly HtmlElement[] } {
  const elements = descendants(page);
  const body = elements.find((element) => element.tagName === "body") ?? page;
  const html = elements.find((element) => element.tagName === "html");
  const language = html === undefined ? "" : (attribute(html, "lang") ?? attribute(html, "xml:lang") ?? "");
  const read = (furniture: readonly HtmlElement[]): readonly Flow[] =>
    flowOf(children(body), {
      parsed: source,
      sourceOffset: (offset) => offset,
      notes: findNotes(body),
      leftOut: new Set(furniture),
      slotOf: () => null,
      inlineSlotOf: () => null,
      language,
    });
  const furniture = findFurniture(body);
  const flow = read(furniture);
  if (!flow.some(holdsText)) return { flow: titled(read([]), elements), furniture: [] };
  return { flow: titled(flow, elements), furniture };
}

function holdsText(block: Flow): boolean {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return hasInk(block.inlines);
    case "figure":
      return false;
    default:
      return true;
  }
}

/** A page without headings gets the title that its window shows. */
function titled(flow: readonly Flow[], elements: readonly HtmlElement[]): readonly Flow[] {
  const title = elements.find((element) => element.tagName === "title");
  const words = title === undefined ? "" : textOf(title);
  const headed = flow.some((block) => block.kind === "heading" && block.level <= 2 && hasInk(block.inlines));
  const said = flow.some(
    (block) => block.kind === "paragraph" && wordsOfInlines(block.inlines).trim() === words,
  );
  return words === "" || headed || said
    ? flow
    : [{ kind: "heading", level: 1, inlines: [textInline(words)] }, ...flow];
}

function notesOn(furniture: readonly HtmlElement[], source: string): readonly Problem[] {
  const starts = lineStarts(source);
  const note = setAsideNote(
    "read/set-aside",
    "What surrounds the article",
    furniture.map((element) => ({
      text: textOf(element),
      place: element.sourceCodeLocation
        ? placeInSource(starts, element.sourceCodeLocation.startOffset)
        : null,
    })),
  );
  return note === null ? [] : [note];
}
