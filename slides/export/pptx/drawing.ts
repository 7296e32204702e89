import type { Run } from "../../deck/deck.ts";
import type { TypeStep } from "../../deck/type-steps.ts";

/** A place on the canvas, canvas pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Colours by their place in the presentation's theme. */
export type ThemeColour = "ink" | "soft" | "rule" | "accent" | "brass";

/** Words in one style. */
export interface Piece {
  readonly run: Run;
  readonly step: Pick<TypeStep, "family" | "px" | "linePx" | "weight" | "opticalSize" | "tracking">;
  readonly colour: ThemeColour;
  /** Whether it is drawn in capitals, whatever its letters are. */
  readonly capital?: boolean;
}

/** Lines of one paragraph, each with its pieces; a tab parts a marker from its text. */
export interface Paragraph {
  readonly lines: readonly (readonly Piece[])[];
  /** Indent of the first line and of the others, canvas pixels. */
  readonly firstIndent: number;
  readonly indent: number;
  readonly spaceBefore: number;
}

/** What a text is to those who listen to the slide or read its outline. */
export type TextRole = "title" | "body" | "other";

export type Drawing =
  | {
      readonly kind: "text";
      readonly name: string;
      readonly role: TextRole;
      readonly box: Box;
      readonly align: "start" | "center" | "end";
      readonly paragraphs: readonly Paragraph[];
    }
  | { readonly kind: "rule"; readonly name: string; readonly box: Box; readonly colour: ThemeColour }
  | {
      readonly kind: "table";
      readonly name: string;
      readonly box: Box;
      readonly columns: readonly number[];
      readonly hasHeader: boolean;
      readonly rows: readonly { readonly height: number; readonly cells: readonly Cell[] }[];
    };

export interface Cell {
  readonly paragraph: Paragraph;
  readonly align: "start" | "end";
  readonly padding: { readonly top: number; readonly end: number };
}
