import type { Problem, Result } from "../../../result.ts";
import { success } from "../../../result.ts";
import type { DocumentParts } from "../../assemble.ts";
import type { Flow } from "../flow/flow.ts";
import { withBoldHeadings } from "../flow/bold-headings.ts";
import { layFlow } from "../flow/lay-flow.ts";
import { numeral } from "../numerals.ts";
import type { XmlElement } from "../package/xml.ts";
import { allBelow, childOf, elementsOf } from "../package/xml.ts";
import { optionalXml, requiredXml } from "../package/xml-part.ts";
import type { Package } from "../package/zip.ts";
import { damaged, noText } from "../refusals.ts";
import { createTextBuilder } from "../text-builder.ts";
import { readBlocks } from "./blocks.ts";
import type { DocxContext, Seen } from "./context.ts";
import { readNumbering } from "./numbering.ts";
import { problemsOf } from "./problems.ts";
import { readStyles } from "./styles.ts";

type NoteKind = "footnote" | "endnote";

/** Reads a Word document out of its package. */
export function readDocx(archive: Package, documentPath: string): Result<DocumentParts> {
  const folder = documentPath.slice(0, documentPath.lastIndexOf("/") + 1);
  const document = requiredXml(archive, documentPath);
  if (!document.ok) return document;
  const body = childOf(document.value, "body");
  if (body === undefined) return damaged("Word file", "it has no body");
  const parts: (XmlElement | null)[] = [];
  for (const name of ["styles", "numbering", "footnotes", "endnotes"]) {
    const part = optionalXml(archive, `${folder}${name}.xml`);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const [styles, numbering, footnotes, endnotes] = parts;
  const styleOf = readStyles(styles ?? null);
  const titled = allBelow(body, "pStyle").some((style) => styleOf(style.attributes["val"]).role === "title");
  const notes = createNotes();
  const seen: Seen = { hidden: [], contents: [], inserted: 0, deleted: 0, graphics: 0, embedded: 0 };
  const context: Omit<DocxContext, "targets"> = {
    styleOf,
    numbering: readNumbering(numbering ?? null),
    noteLabel: notes.labelOf,
    fields: [],
    headingShift: titled ? 1 : 0,
    seen,
  };
  const readPart = (path: string, root: XmlElement): readonly Flow[] =>
    readBlocks(root, { ...context, fields: [], targets: targetsOf(archive, path) });
  const flow = [...readPart(documentPath, body)];
  // A note may refer to further notes, so the list grows while it is gone through.
  for (const note of notes.referred) {
    const root = note.kind === "footnote" ? footnotes : endnotes;
    const element = root
      ? elementsOf(root, note.kind).find((candidate) => candidate.attributes["id"] === note.id)
      : undefined;
    if (element !== undefined)
      flow.push({
        kind: "footnote",
        label: note.label,
        flow: readPart(`${folder}${note.kind}s.xml`, element),
      });
  }
  const builder = createTextBuilder("");
  const blocks = layFlow(withBoldHeadings(flow), "keep-tabs", builder);
  if (blocks.length === 0) return noText("Word file");
  return success({
    ...builder.finish(),
    frontMatter: null,
    blocks,
    problems: problemsIn(archive, folder, seen),
  });
}

interface Notes {
  readonly referred: readonly { readonly kind: NoteKind; readonly id: string; readonly label: string }[];
  readonly labelOf: (kind: NoteKind, id: string) => string;
}

/** Numbers notes in the order of their references: footnotes in digits, endnotes in small Roman numerals, as Word does. */
function createNotes(): Notes {
  const referred: { readonly kind: NoteKind; readonly id: string; readonly label: string }[] = [];
  return {
    referred,
    labelOf: (kind, id) => {
      const known = referred.find((note) => note.kind === kind && note.id === id);
      if (known !== undefined) return known.label;
      const number = referred.filter((note) => note.kind === kind).length + 1;
      const label = numeral(number, kind === "footnote" ? "decimal" : "lower-roman");
      referred.push({ kind, id, label });
      return label;
    },
  };
}

/** The targets that a part refers to by id: links outside, pictures inside the package. */
function targetsOf(archive: Package, path: string): ReadonlyMap<string, string> {
  const slash = path.lastIndexOf("/") + 1;
  const relations = optionalXml(archive, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  if (!relations.ok || relations.value === null) return new Map();
  return new Map(
    elementsOf(relations.value, "Relationship").map(({ attributes }) => [
      attributes["Id"] ?? "",
      attributes["Target"] ?? "",
    ]),
  );
}

function problemsIn(archive: Package, folder: string, seen: Seen): readonly Problem[] {
  const read = (pattern: RegExp): readonly XmlElement[] =>
    archive.names
      .filter((name) => name.startsWith(folder) && pattern.test(name.slice(folder.length)))
      .flatMap((name) => {
        const part = optionalXml(archive, name);
        return part.ok && part.value !== null ? [part.value] : [];
      });
  return problemsOf(seen, read(/^comments\.xml$/u), read(/^(?:header|footer)\d*\.xml$/u));
}

/** The parts of a package that reading a Word document needs. */
export function isDocxPart(path: string): boolean {
  return /(?:^|\/)(?:document\d*|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml(?:\.rels)?$/u.test(
    path,
  );
}
