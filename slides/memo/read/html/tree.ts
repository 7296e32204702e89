import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes } from "parse5";
import { defaultTreeAdapter, parse, parseFragment } from "parse5";
import type { Result } from "../../../result.ts";
import { success } from "../../../result.ts";
import { LIMITS, tooComplex, tooDeep } from "../limits.ts";

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Leaves the parser from inside; never leaves this file. */
class LimitBroken extends Error {
  readonly refusal: Result<never>;

  constructor(refusal: Result<never>) {
    super("A limit is broken");
    this.refusal = refusal;
  }
}

/** Parses a whole page the way browsers do. */
export function parsePage(source: string): Result<HtmlParent> {
  return guarded(source, (treeAdapter) =>
    parse(source, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false }),
  );
}

/** Parses a piece of HTML as if it stood in a page's body. */
export function parsePiece(source: string): Result<HtmlParent> {
  return guarded(source, (treeAdapter) =>
    parseFragment(source, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false }),
  );
}

function guarded(
  source: string,
  run: (adapter: typeof defaultTreeAdapter) => HtmlParent,
): Result<HtmlParent> {
  if (hasHugeTag(source)) return tooComplex("attributes in one element", LIMITS.attributes);
  try {
    return success(run(limitedAdapter()));
  } catch (error) {
    if (error instanceof LimitBroken) return error.refusal;
    throw error;
  }
}

/** parse5's own tree, which gives up as soon as it grows too deep or too large. */
function limitedAdapter(): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  let nodes = 0;
  const enter = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    nodes += 1;
    if (depth > LIMITS.nesting) throw new LimitBroken(tooDeep());
    if (nodes > LIMITS.nodes) throw new LimitBroken(tooComplex("elements", LIMITS.nodes));
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    appendChild: (parent, child) => {
      enter(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore: (parent, child, reference) => {
      enter(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}

/** True when a tag has more attributes than the parser could compare in time: white space outside quotes counts. */
function hasHugeTag(source: string): boolean {
  let spaces = -1;
  let quote = "";
  for (let index = 0; index < source.length; index += 1) {
    const sign = source.charAt(index);
    if (spaces < 0) {
      if (sign === "<" && /[A-Za-z/]/u.test(source.charAt(index + 1))) spaces = 0;
    } else if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === ">") spaces = -1;
    else if ((sign === '"' || sign === "'") && source.charAt(index - 1) === "=") quote = sign;
    else if (/[\s/"']/u.test(sign) && (spaces += 1) > LIMITS.attributes) return true;
  }
  return false;
}

export function isElement(node: DefaultTreeAdapterMap["node"]): node is HtmlElement {
  return "tagName" in node;
}

export function isText(node: DefaultTreeAdapterMap["node"]): node is HtmlText {
  return node.nodeName === "#text";
}

/** An attribute's value, or null when the element lacks it. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

/** The words of an attribute that lists some (class, rel, role, epub:type), in lower case. */
export function tokens(element: HtmlElement, name: string): readonly string[] {
  return (attribute(element, name) ?? "")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
}

export function children(node: HtmlParent): readonly HtmlNode[] {
  return node.childNodes;
}

/** All elements below a node, in document order. */
export function descendants(node: HtmlParent): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (parent: HtmlParent): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** All text below a node, scripts and styles left out. */
export function textOf(node: HtmlParent | HtmlNode): string {
  const pieces: string[] = [];
  const visit = (inner: HtmlParent | HtmlNode): void => {
    if (isText(inner)) pieces.push(inner.value);
    else if ("childNodes" in inner && !(isElement(inner) && WITHOUT_TEXT.has(inner.tagName))) {
      for (const child of inner.childNodes) visit(child);
      if (isElement(inner) && (!PHRASING.has(inner.tagName) || inner.tagName === "br")) pieces.push(" ");
    }
  };
  visit(node);
  return pieces.join("").replace(/\s+/gu, " ").trim();
}

/** All text below a node as it stands, white space untouched: preformatted lines, programs. */
export function rawText(node: HtmlParent): string {
  return children(node)
    .map((child) => {
      if (isText(child)) return child.value;
      if (!isElement(child)) return "";
      return child.tagName === "br" ? "\n" : rawText(child);
    })
    .join("");
}

/** Elements that hold programs or data. */
export const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "head",
  "link",
  "meta",
]);

/** Elements that stand within a line. All others begin a new one. */
export const PHRASING: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label map mark math " +
    "meter nobr output progress q ruby rb rp rt rtc s samp select small span strike strong sub sup svg textarea time " +
    "tt u var wbr picture source audio video canvas object embed iframe noscript script style template"
  ).split(" "),
);

const FLOW_TAGS =
  "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption " +
  "figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link listing main menu meta nav " +
  "noframes ol optgroup option p param pre search section summary table tbody td tfoot th thead title tr ul xmp annotation " +
  "mi mn mo mrow ms mtext msup msub mfrac msqrt semantics path g circle rect line";

/** The elements that HTML has or had, and the commonest of MathML and SVG. */
export const KNOWN_TAGS: ReadonlySet<string> = new Set([...PHRASING, ...FLOW_TAGS.split(" ")]);
