import type { Flow } from "../flow/flow.ts";
import { hasInk, wordsOfInlines } from "../flow/flow.ts";
import type { FlatItem } from "../flow/nest-items.ts";
import { nestItems } from "../flow/nest-items.ts";
import type { DocxParagraph } from "./paragraph.ts";

/** A paragraph, or blocks that are finished (tables). */
export type DocxEntry =
  | { readonly kind: "paragraph"; readonly paragraph: DocxParagraph }
  | { readonly kind: "flow"; readonly flow: readonly Flow[] };

/** Gathers neighbouring paragraphs into lists, block quotes and code. */
export function gather(entries: readonly DocxEntry[]): readonly Flow[] {
  const flow: Flow[] = [];
  for (let index = 0; index < entries.length;) {
    const entry = entries[index];
    if (entry === undefined) break;
    const taken =
      takeItems(entries, index, flow) ||
      takeRole("quote", entries, index, flow) ||
      takeRole("code", entries, index, flow);
    if (taken === 0) flow.push(...(entry.kind === "flow" ? entry.flow : paragraphFlow(entry.paragraph)));
    index += Math.max(1, taken);
  }
  return flow;
}

function paragraphFlow({ heading, inlines, besides }: DocxParagraph): readonly Flow[] {
  if (!hasInk(inlines)) return besides;
  const own: Flow =
    heading === null ? { kind: "paragraph", inlines } : { kind: "heading", level: heading, inlines };
  return [own, ...besides];
}

/** Takes a run of list paragraphs; says how many entries that were. */
function takeItems(entries: readonly DocxEntry[], from: number, flow: Flow[]): number {
  const items: FlatItem[] = [];
  let index = from;
  for (; index < entries.length; index += 1) {
    const paragraph = paragraphAt(entries, index);
    if (paragraph === null) break;
    const { numbered } = paragraph;
    const before = items.at(-1);
    if (numbered !== null) {
      const body = paragraphFlow({ ...paragraph, heading: null });
      items.push({ ...numbered, flow: body });
    } else if (before !== undefined && goesOn(entries, index, before)) {
      items.splice(-1, 1, { ...before, flow: [...before.flow, ...paragraphFlow(paragraph)] });
    } else if (
      before === undefined ||
      !isEmpty(paragraph) ||
      paragraphAt(entries, index + 1)?.numbered?.list !== before.list
    ) {
      break;
    }
  }
  flow.push(...nestItems(items));
  return items.length === 0 ? 0 : index - from;
}

/** A paragraph in the style that continues lists belongs to the item before it when the list goes on behind it. */
function goesOn(entries: readonly DocxEntry[], index: number, item: FlatItem): boolean {
  for (let next = index; next < entries.length; next += 1) {
    const paragraph = paragraphAt(entries, next);
    if (paragraph === null) return false;
    if (paragraph.numbered !== null) return paragraph.numbered.list === item.list;
    if (paragraph.role !== "list-continued" || paragraph.heading !== null) return false;
  }
  return false;
}

function isEmpty(paragraph: DocxParagraph): boolean {
  return !hasInk(paragraph.inlines) && paragraph.besides.length === 0;
}

/** Takes a run of paragraphs whose style makes them one quotation or one piece of code. */
function takeRole(role: "quote" | "code", entries: readonly DocxEntry[], from: number, flow: Flow[]): number {
  const run: DocxParagraph[] = [];
  for (let index = from; index < entries.length; index += 1) {
    const paragraph = paragraphAt(entries, index);
    if (
      paragraph === null ||
      paragraph.role !== role ||
      paragraph.heading !== null ||
      paragraph.numbered !== null
    )
      break;
    run.push(paragraph);
  }
  if (run.length === 0) return 0;
  if (role === "quote") flow.push({ kind: "block-quote", flow: run.flatMap(paragraphFlow) });
  else {
    const text = run.map(({ inlines }) => wordsOfInlines(inlines)).join("\n");
    flow.push({ kind: "code", language: null, text, at: null }, ...run.flatMap(({ besides }) => besides));
  }
  return run.length;
}

function paragraphAt(entries: readonly DocxEntry[], index: number): DocxParagraph | null {
  const entry = entries[index];
  return entry?.kind === "paragraph" ? entry.paragraph : null;
}
