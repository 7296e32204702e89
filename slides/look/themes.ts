import type { Colour } from "./colour.ts";

/** The colours of a page by what they are for. */
export interface Colours {
  /** The one background, from the first slide to the last. */
  readonly paper: Colour;
  /** What is read. */
  readonly ink: Colour;
  /** What stands beside it: questions that lead, roles, labels, running title and folio. */
  readonly soft: Colour;
  /** Thin rules; they carry no meaning of their own. */
  readonly rule: Colour;
  /** Quotation marks and the bar over a statement. */
  readonly accent: Colour;
  /** The short rule before a speaker's name, and the focus. */
  readonly brass: Colour;
}

/** The themes there are, in the order in which they are offered. */
export const THEMES = ["light", "dark", "contrast"] as const;

export type Theme = (typeof THEMES)[number];

/** The colours of each theme; the style sheet `colours.css` is made from this table. */
export const THEME_COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    paper: "#faf8f3",
    ink: "#17212b",
    soft: "#5b6672",
    rule: "#d9d4c7",
    accent: "#8a2b2b",
    brass: "#9a7b3c",
  },
  dark: {
    paper: "#0e151c",
    ink: "#f1ede4",
    soft: "#9aa5b0",
    rule: "#2a343e",
    accent: "#e0a899",
    brass: "#c9a45c",
  },
  contrast: {
    paper: "#ffffff",
    ink: "#000000",
    soft: "#000000",
    rule: "#000000",
    accent: "#000000",
    brass: "#000000",
  },
};
