import type { SetAside } from "../set-aside-note.ts";
import type { Numbering } from "./numbering.ts";
import type { Style } from "./styles.ts";

/** A field that is open while runs are read: its code comes first, then what it shows. */
export interface OpenField {
  code: string;
  showing: boolean;
}

/** What reading one part of a Word file needs to know, and what it gathers on the way. */
export interface DocxContext {
  readonly styleOf: (id: string | undefined) => Style;
  readonly numbering: Numbering;
  /** Targets of links and pictures by their relationship's id. */
  readonly targets: ReadonlyMap<string, string>;
  /** The label of a note that is referred to; asking for it the first time gives it its number. */
  readonly noteLabel: (kind: "footnote" | "endnote", id: string) => string;
  readonly fields: OpenField[];
  /** Heading levels are one lower in a document that has a title. */
  readonly headingShift: number;
  readonly seen: Seen;
}

/** What was found and is not shown, or not as it stands. */
export interface Seen {
  /** Text with the attribute "hidden", and what stands in fields' codes. */
  readonly hidden: SetAside[];
  readonly contents: SetAside[];
  inserted: number;
  deleted: number;
  /** Charts and diagrams, whose words stand in parts of their own. */
  graphics: number;
  /** Documents within the document. */
  embedded: number;
}
