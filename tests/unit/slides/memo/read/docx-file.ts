import { strToU8, zipSync } from "fflate";

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A Word file of our own: the body's XML, and further parts of `word/` by their names. */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const further = Object.entries(parts).map(
    ([name, xml]) => [`word/${name}`, strToU8(xml.replace(/^<(?<name>w:\w+)/u, `<$<name> ${W}`))] as const,
  );
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(further),
  });
}

/** A paragraph with properties. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run with properties. */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The properties of a numbered paragraph. */
export function num(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** numbering.xml with one list for each array of [format, text] per level; ids begin at 1. */
export function numbering(
  ...lists: readonly (readonly (readonly [format: string, text: string])[])[]
): string {
  const abstracts = lists.map(
    (levels, index) =>
      `<w:abstractNum w:abstractNumId="${index}">${levels
        .map(
          ([format, text], level) =>
            `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
        )
        .join("")}</w:abstractNum>`,
  );
  const nums = lists.map(
    (_levels, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
  );
  return `<w:numbering>${abstracts.join("")}${nums.join("")}</w:numbering>`;
}
