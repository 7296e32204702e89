import type { Orientation, PaperName } from "../../slides/handout/options.ts";
import type { PressDocument } from "../../slides/markup/handout/press-page.ts";

/** A printer that the system knows. */
export interface Printer {
  /** The system's own name for it; a job is sent to this one. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
}

/** What a printer has to be told that the pages don't say themselves. */
export interface PrintSettings {
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly colour: boolean;
  /** On both sides, turned as one turns a bound page. */
  readonly duplex: boolean;
}

/** Pages for a printer. */
export interface PrintJob {
  readonly page: PressDocument;
  readonly settings: PrintSettings;
  /** Null asks with the system's dialog; a name comes along so that it can be said when that printer is gone. */
  readonly printer: Printer | null;
}
