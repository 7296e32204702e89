import { countWords } from "../../../language/words.ts";
import type { HtmlElement, HtmlParent } from "./tree.ts";
import { attribute, children, descendants, isElement, isText, textOf, tokens } from "./tree.ts";

/** Roles and elements that surround an article and never are one. */
const FURNITURE_ROLES: ReadonlySet<string> = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "search",
  "menu",
  "menubar",
  "dialog",
  "alertdialog",
]);
const FURNITURE_TAGS: ReadonlySet<string> = new Set([
  "nav",
  "dialog",
  "noscript",
  "iframe",
  "object",
  "video",
  "audio",
  "canvas",
  "embed",
  "button",
  "select",
  "textarea",
  "datalist",
]);
/** Elements in which a header, footer or aside belongs to the text and not to the page. */
const TEXT_HOLDERS: ReadonlySet<string> = new Set([
  "article",
  "main",
  "section",
  "blockquote",
  "figure",
  "li",
  "td",
]);

/** Names that pages give to what surrounds an article; they count where most words are links. */
const FURNITURE_NAME =
  /^(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|sidebar|sidenav|footer|header|masthead|banner|toolbar|toc|pagination|pager|related|tags|links?|widget|entete|pied|ariane|plan|kopf|fuss|rechts|links)$/u;
/** Names that are never an article's, however many links there are. */
const ALWAYS_NAME =
  /^(?:breadcrumbs?|ariane|cookies?|cookiebar|consent|newsletter|subscribe|share|sharing|addthis|social|skip|skiplink|skipnav|sr|visuallyhidden|noprint|printonly|advert|ads?|popup|modal|searchbox|editsection)$/u;
/** A cookie notice has so many words at most; an article about cookies has more. */
const MOST_WORDS_BY_NAME = 150;
const LINK_SHARE = 0.5;

/** The elements of a page that are not its article, outermost ones, in document order; those without words count too. */
export function findFurniture(body: HtmlParent): readonly HtmlElement[] {
  const article = findArticle(body);
  const outside = article === null ? [] : outsideOf(body, article);
  const inside = furnitureIn(article ?? body, article !== null);
  return [...outside, ...inside];
}

/** The element that holds the article, where the page names one and it holds enough of the words. */
function findArticle(body: HtmlParent): HtmlElement | null {
  const all = descendants(body);
  const mains = all.filter(
    (element) => element.tagName === "main" || tokens(element, "role").includes("main"),
  );
  const articles = all.filter((element) => element.tagName === "article");
  const named = all.filter((element) =>
    /^(?:articlebody|main-?content|content|mw-content-text|contenu|inhalt)$/iu.test(
      attribute(element, "itemprop") ?? attribute(element, "id") ?? "",
    ),
  );
  const [found] =
    mains.length === 1 ? mains : articles.length === 1 ? articles : named.length === 1 ? named : [];
  if (found === undefined) return null;
  const share = countWords(textOf(found)) / Math.max(1, proseWords(body));
  return share >= 0.5 ? found : null;
}

/** Words in paragraphs and their like: what an article has and a menu hasn't. */
function proseWords(root: HtmlParent): number {
  return descendants(root)
    .filter((element) => element.tagName === "p" || element.tagName === "pre")
    .reduce((sum, element) => sum + countWords(textOf(element)), 0);
}

/** Everything beside the way down to the article; a page's only main heading stays, wherever it stands. */
function outsideOf(body: HtmlParent, article: HtmlElement): readonly HtmlElement[] {
  const way = new Set<HtmlParent>();
  for (
    let node: HtmlParent | null = article;
    node !== null;
    node = "parentNode" in node ? node.parentNode : null
  )
    way.add(node);
  const mainHeadings = descendants(body).filter((element) => element.tagName === "h1");
  const [title] = mainHeadings;
  if (title !== undefined && mainHeadings.length === 1) {
    for (
      let node: HtmlParent | null = title;
      node !== null;
      node = "parentNode" in node ? node.parentNode : null
    )
      way.add(node);
  }
  const outside: HtmlElement[] = [];
  const visit = (node: HtmlParent): void => {
    if (node === article || node === title) return;
    for (const child of children(node)) {
      if (!isElement(child)) continue;
      if (way.has(child)) visit(child);
      else outside.push(child);
    }
  };
  visit(body);
  return outside;
}

function furnitureIn(root: HtmlParent, inArticle: boolean): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (node: HtmlParent, inText: boolean): void => {
    for (const child of children(node)) {
      if (!isElement(child)) continue;
      if (isFurniture(child, inText)) found.push(child);
      else visit(child, inText || TEXT_HOLDERS.has(child.tagName));
    }
  };
  visit(root, inArticle);
  return found;
}

function isFurniture(element: HtmlElement, inText: boolean): boolean {
  if (FURNITURE_TAGS.has(element.tagName)) return true;
  if (tokens(element, "role").some((role) => FURNITURE_ROLES.has(role))) return true;
  if (isHidden(element)) return true;
  const bySemantics = ["header", "footer", "aside"].includes(element.tagName) && !inText;
  if (bySemantics && !holdsMainHeading(element)) return element.tagName !== "aside" || !isNote(element);
  if (["html", "body", "main", "article", "p", "li", "td", "tr", "tbody"].includes(element.tagName))
    return false;
  const names = nameParts(element);
  const words = names.length === 0 ? 0 : countWords(textOf(element));
  if (words <= MOST_WORDS_BY_NAME && names.some((name) => ALWAYS_NAME.test(name))) return true;
  return names.some((name) => FURNITURE_NAME.test(name)) && linkShare(element) >= LINK_SHARE;
}

function isNote(element: HtmlElement): boolean {
  return [...tokens(element, "epub:type"), ...tokens(element, "role")].some((token) =>
    token.includes("note"),
  );
}

function holdsMainHeading(element: HtmlElement): boolean {
  return descendants(element).some((inner) => inner.tagName === "h1") && linkShare(element) < LINK_SHARE;
}

function isHidden(element: HtmlElement): boolean {
  if (attribute(element, "hidden") !== null) return true;
  if (element.tagName === "input") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, "style") ?? "");
}

/** The parts of an element's id and classes: "siteNav main-menu" is site, nav, main, menu. */
function nameParts(element: HtmlElement): readonly string[] {
  const names = `${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`.trim();
  if (names === "") return [];
  return names
    .replace(/(?<=[a-z])(?=[A-Z])/gu, " ")
    .toLowerCase()
    .split(/[^a-z]+/u);
}

/** The share of an element's letters that stand in links. */
function linkShare(element: HtmlElement): number {
  const all = textOf(element).length;
  if (all === 0) return 0;
  const inLinks = descendants(element)
    .filter((inner) => inner.tagName === "a" && attribute(inner, "href") !== null)
    .reduce((sum, link) => sum + textOf(link).length, 0);
  return inLinks / all;
}

/** Comments of the page's author among the nodes, which no reader sees. */
export function commentsIn(root: HtmlParent): readonly string[] {
  return children(root).flatMap((child) => {
    if (isText(child)) return [];
    if (isElement(child)) return commentsIn(child);
    return child.nodeName === "#comment" && "data" in child ? [child.data.trim()] : [];
  });
}
