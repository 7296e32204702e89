import type { HtmlElement, HtmlParent } from "./tree.ts";
import { attribute, children, descendants, isElement, textOf, tokens } from "./tree.ts";

/** Notes and the references to them. */
export interface NoteTargets {
  /** The label of the note that a link refers to, or null when it is an ordinary link. */
  readonly labelOfReference: (link: HtmlElement) => string | null;
  /** The label of the note that an element holds, or null. */
  readonly labelOfNote: (element: HtmlElement) => string | null;
}

/** No notes at all. */
export const NO_NOTES: NoteTargets = { labelOfReference: () => null, labelOfNote: () => null };

/** What a reference to a note looks like: "1", "[12]", "(a)", "*", "note 3", never a word. */
const LABEL = /^[[(]?\s*(?:(?:note|fn|n\.)\s*)?(?<label>\d{1,4}|[a-z]|[ivx]{1,6}|[*†‡§¶]{1,3})\s*[\])]?$/iu;
const NOTE_HOLDERS: ReadonlySet<string> = new Set(["li", "p", "div", "aside", "dd", "dt", "section", "td"]);

/** Binds links that look like note references to the elements they lead to. */
export function findNotes(root: HtmlParent): NoteTargets {
  const elements = descendants(root);
  const byId = new Map<string, HtmlElement>();
  for (const element of elements) {
    for (const id of [
      attribute(element, "id"),
      element.tagName === "a" ? attribute(element, "name") : null,
    ]) {
      if (id !== null && id !== "" && !byId.has(id)) byId.set(id, element);
    }
  }
  const order = new Map(elements.map((element, index) => [element, index]));
  const references = new Map<HtmlElement, string>();
  const notes = new Map<HtmlElement, string>();
  for (const link of elements) {
    const label = link.tagName === "a" ? labelOfLink(link) : null;
    const target = label === null ? undefined : byId.get(fragmentOf(link));
    const holder = target === undefined ? null : holderOf(target);
    if (label === null || holder === null) continue;
    // A note links back to where it is referred to; only the way forward is a reference.
    if ((order.get(holder) ?? 0) < (order.get(link) ?? 0)) continue;
    references.set(link, label);
    if (!notes.has(holder)) notes.set(holder, label);
  }
  return {
    labelOfReference: (link) => references.get(link) ?? null,
    labelOfNote: (element) => notes.get(element) ?? null,
  };
}

function labelOfLink(link: HtmlElement): string | null {
  const href = attribute(link, "href") ?? "";
  if (!href.startsWith("#") || href.length < 2) return null;
  const text = textOf(link);
  const label = LABEL.exec(text)?.groups?.["label"] ?? null;
  if (label !== null) return label;
  const declared =
    tokens(link, "role").includes("doc-noteref") || tokens(link, "epub:type").includes("noteref");
  return declared && text !== "" ? text : null;
}

function fragmentOf(link: HtmlElement): string {
  const raw = (attribute(link, "href") ?? "").slice(1);
  try {
    return decodeURIComponent(raw);
  } catch (error) {
    if (error instanceof URIError) return raw;
    throw error;
  }
}

/** The block that a target marks: itself, or the block that begins with it. */
function holderOf(target: HtmlElement): HtmlElement | null {
  let element: HtmlElement | null = target;
  for (let steps = 0; element !== null && steps < 4; steps += 1) {
    if (NOTE_HOLDERS.has(element.tagName)) return element;
    const parent: HtmlElement["parentNode"] = element.parentNode;
    if (parent === null || !isElement(parent) || !beginsWith(parent, element)) return null;
    element = parent;
  }
  return null;
}

function beginsWith(parent: HtmlElement, child: HtmlElement): boolean {
  const [first] = children(parent).filter((node) => isElement(node) || textOf(node) !== "");
  return first === child;
}
