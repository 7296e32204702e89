import type { Flow } from "../flow/flow.ts";
import type { SetAside } from "../set-aside-note.ts";
import type { OdtStyles } from "./styles.ts";

/** What reading an OpenDocument text needs to know, and what it gathers on the way. */
export interface OdtContext {
  readonly styles: OdtStyles;
  /** Heading levels are one lower in a document that has a title. */
  readonly headingShift: number;
  /** Notes in the order of their references. */
  readonly notes: Flow[];
  /** The last number given on each level of each list style, for lists that go on. */
  readonly counts: Map<string, number>;
  /** The last number of each level of headings. */
  readonly headings: number[];
  readonly seen: OdtSeen;
}

/** What was found and is not shown. */
export interface OdtSeen {
  readonly hidden: SetAside[];
  readonly contents: SetAside[];
  readonly comments: SetAside[];
  changes: number;
  objects: number;
  /** Cells that repeated ones stand for. */
  cells: number;
}
