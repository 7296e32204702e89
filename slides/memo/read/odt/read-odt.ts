import type { Result } from "../../../result.ts";
import { success } from "../../../result.ts";
import type { DocumentParts } from "../../assemble.ts";
import { withBoldHeadings } from "../flow/bold-headings.ts";
import { layFlow } from "../flow/lay-flow.ts";
import type { XmlElement } from "../package/xml.ts";
import { allBelow, at, textBelow } from "../package/xml.ts";
import { optionalXml, requiredXml } from "../package/xml-part.ts";
import type { Package } from "../package/zip.ts";
import { damaged, noText } from "../refusals.ts";
import { setAsideNote } from "../set-aside-note.ts";
import { createTextBuilder } from "../text-builder.ts";
import { readOdtBlocks } from "./blocks.ts";
import type { OdtContext, OdtSeen } from "./context.ts";
import { countChanges } from "./inlines.ts";
import { odtProblems } from "./problems.ts";
import { readOdtStyles } from "./styles.ts";

/** Reads an OpenDocument text out of its package. */
export function readOdt(archive: Package): Result<DocumentParts> {
  const content = requiredXml(archive, "content.xml");
  if (!content.ok) return content;
  const named = optionalXml(archive, "styles.xml");
  if (!named.ok) return named;
  const text = at(content.value, "body", "text");
  if (text === undefined) return damaged("OpenDocument file", "it has no text");
  const styles = readOdtStyles([...(named.value === null ? [] : [named.value]), content.value]);
  const titled = allBelow(text, "p").some(
    (paragraph) => styles.styleOf("paragraph", paragraph.attributes["style-name"]).role === "title",
  );
  const seen: OdtSeen = {
    hidden: [],
    contents: [],
    comments: [],
    changes: countChanges(text),
    objects: 0,
    cells: 0,
  };
  const context: OdtContext = {
    styles,
    headingShift: titled ? 1 : 0,
    notes: [],
    counts: new Map(),
    headings: [],
    seen,
  };
  const body = readOdtBlocks(text, context);
  const builder = createTextBuilder("");
  const blocks = layFlow([...withBoldHeadings(body), ...context.notes], "keep-tabs", builder);
  if (blocks.length === 0) return noText("OpenDocument file");
  const margins = named.value === null ? null : marginsNote(named.value);
  return success({
    ...builder.finish(),
    frontMatter: null,
    blocks,
    problems: [...odtProblems(seen), ...(margins === null ? [] : [margins])],
  });
}

function marginsNote(styles: XmlElement): ReturnType<typeof setAsideNote> {
  const margins = ["header", "footer", "header-left", "footer-left", "header-first", "footer-first"].flatMap(
    (name) => allBelow(styles, name),
  );
  return setAsideNote(
    "read/running-heads",
    "What stands at the head and foot of each page",
    margins.map((margin) => ({ text: textBelow(margin), place: null })),
  );
}

/** The parts of a package that reading an OpenDocument text needs. */
export function isOdtPart(path: string): boolean {
  return path === "content.xml" || path === "styles.xml";
}
