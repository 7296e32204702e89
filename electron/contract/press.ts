import type { Shape } from "../../slides/deck/deck.ts";
import type { Scale } from "../../slides/export/options.ts";
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

/** Slides for the camera. */
export interface PictureJob {
  /** The slides one under the other, each at its canvas's own size. */
  readonly page: PressDocument;
  readonly shape: Shape;
  readonly slides: number;
  /** Pixels of the picture for each pixel of the canvas, along each side. */
  readonly scale: Scale;
}

/** How far a job is: so many of its slides have been taken. */
export interface PicturesTaken {
  readonly taken: number;
  readonly slides: number;
}

/** Pictures that lie in a folder. */
export interface SavedPictures {
  /** The folder's name, without the folders that it lies in. */
  readonly folder: string;
  readonly slides: number;
}
