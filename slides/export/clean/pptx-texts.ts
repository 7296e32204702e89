import { strFromU8, unzipSync } from "fflate";
import { parseXml, type XmlElement } from "../../memo/read/package/xml.ts";
import { failure, success, type Result } from "../../result.ts";
import { TYPEFACES } from "../pptx/theme-part.ts";
import type { FileTexts } from "./leaks.ts";

/** Parts that an audience copy may have; notes are not among them. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|ppt\/(?:presentation\.xml|_rels\/presentation\.xml\.rels|theme\/theme1\.xml|slideMasters\/slideMaster1\.xml|slideLayouts\/slideLayout[123]\.xml|slides\/slide\d+\.xml|(?:slideMasters|slideLayouts|slides)\/_rels\/[A-Za-z]+\d+\.xml\.rels))$/u;

/** Parts of the package's own making, which are told by their names and hold no words. */
const WORDLESS = /^\[Content_Types\]|\.rels$|\/theme\d\.xml$/u;

/** What a PowerPoint file says: all text and every attribute of its parts, but for measures, colours and ids. */
export function pptxTexts(bytes: Uint8Array): Result<FileTexts> {
  const texts: string[] = [];
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!PARTS.test(path)) return unproven(`it has a part "${path}"`);
    const source = strFromU8(part);
    if (/<!|<\?(?!xml )/u.test(source)) return unproven(`"${path}" holds a comment or an instruction`);
    const root = parseXml(source);
    if (typeof root === "string") return unproven(`"${path}" is ${root}`);
    texts.push(...textsOf(root, WORDLESS.test(path)));
  }
  return success({ texts, own: OWN });
}

/** Texts of an element and of all below it. A paragraph is one text, however its words are styled. */
function textsOf(element: XmlElement, wordless: boolean): readonly string[] {
  const attributes = Object.entries(element.attributes)
    .filter(([name, value]) => !isMeasure(name, value))
    .map(([, value]) => (wordless ? addressless(value) : value));
  if (element.name === "p")
    return [...attributes, ...paragraphText(element).split(BORDER), ...attributesBelow(element)];
  const below = element.children.map((child) =>
    typeof child === "string" ? [child] : textsOf(child, wordless),
  );
  return [...attributes, ...below.flat()];
}

/** What stands between a marker and its item, or between a name and a role. */
const BORDER = /\t| {3}/u;

/** Addresses of namespaces, kinds of parts and names of fonts are the format's, not ours. */
function addressless(value: string): string {
  return TYPEFACES.has(value) || /^(?:https?:\/\/schemas\.|application\/)/u.test(value) ? "" : value;
}

function paragraphText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : child.name === "br" ? "" : paragraphText(child)))
    .join("");
}

function attributesBelow(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) =>
    typeof child === "string"
      ? []
      : [
          ...Object.entries(child.attributes)
            .filter(([name, value]) => !isMeasure(name, value))
            .map(([, value]) => value),
          ...attributesBelow(child),
        ],
  );
}

/** Attributes that can hold nothing but a number, a colour, an id or a word of the format's own lists. */
function isMeasure(name: string, value: string): boolean {
  if (name === "cap") return value === "all";
  if (MEASURES.has(name)) return /^-?\d+$/u.test(value);
  if (name === "xmlns" || NAMESPACE_PREFIXES.has(name)) return /^https?:\/\/[\w./-]+$/u.test(value);
  return name === "uri"
    ? /^[\w{}:/.-]+$/u.test(value)
    : name === "val" && /^(?:\d+|[0-9a-f]{6}|[a-z]+\d?)$/u.test(value);
}

const MEASURES = new Set([
  ..."x y cx cy w h pos sz spc b i marL marR marT marB indent rtl idx firstRow noGrp noRot txBox dirty show".split(
    " ",
  ),
  ..."lIns tIns rIns bIns rtlCol preserve userDrawn saveSubsetFonts noChangeAspect id".split(" "),
]);
const NAMESPACE_PREFIXES = new Set(["a", "r", "p", "cp", "dc", "adec"]);

/** Words that our files say of themselves: names of shapes, layouts, fonts and the program. */
const OWN: ReadonlySet<string> = new Set(
  (
    "Lectern Title Words Items Rule Bar Label Value Table Speaker Reference Slide Marking Running Notes " +
    "rId1 rId2 rId3 C183D7F6 B498 43B3 948B 1728B52AA6E4 2006 2017 1 0 UTF 8"
  ).split(" "),
);

function unproven(why: string): ReturnType<typeof failure> {
  return failure("export/unproven", `It can't be proven that the file is free of speaker notes: ${why}.`);
}
