import type { Flow, Inline } from "../flow/flow.ts";
import { wordsOfInlines } from "../flow/flow.ts";
import type { HtmlContext } from "./context.ts";
import type { HtmlElement, HtmlNode } from "./tree.ts";
import { children } from "./tree.ts";

/** What leads back from a note to its reference, and is of no use on paper. */
const BACK = /^(?:[\s↩↑⏎←^]|\uFE0E)*$/u;

/** The block of a note, without the label that it repeats at its beginning and the arrow at its end. */
export function noteFlow(
  element: HtmlElement,
  label: string,
  context: HtmlContext,
  flowOf: (nodes: readonly HtmlNode[], context: HtmlContext) => readonly Flow[],
): readonly Flow[] {
  const flow = flowOf(children(element), context);
  const [first, ...rest] = flow;
  if (first?.kind !== "paragraph") return [{ kind: "footnote", label, flow }];
  const inlines = withoutLabel(first.inlines, label);
  return [{ kind: "footnote", label, flow: [{ kind: "paragraph", inlines }, ...rest] }];
}

function withoutLabel(inlines: readonly Inline[], label: string): readonly Inline[] {
  const kept = inlines.filter(
    (inline) => inline.kind === "break" || !BACK.test(wordsOfInlines([inline])) || blank(inline),
  );
  const at = kept.findIndex((inline) => inline.kind !== "break" && wordsOfInlines([inline]).trim() !== "");
  const first = kept[at];
  if (first === undefined) return kept;
  const words = wordsOfInlines([first])
    .trim()
    .replace(/^[[(^]+|[\])^.:]+$/gu, "");
  return plainDigits(words) === label ? kept.slice(at + 1) : kept;
}

function blank(inline: Inline): boolean {
  return inline.kind === "text" && inline.text.trim() === "";
}

function plainDigits(words: string): string {
  return words.normalize("NFKC");
}
