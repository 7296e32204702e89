import type { Box, PageGeometry } from "../geometry.ts";
import type { HandoutOptions } from "../options.ts";
import type { BoxName, SheetDraft } from "../sheet.ts";
import type { HandoutSource } from "../source.ts";

/** What a layout is given. */
export interface LayoutContext {
  readonly source: HandoutSource;
  readonly options: HandoutOptions;
  readonly geometry: PageGeometry;
  /** The slides to show, from 0, in order. */
  readonly shown: readonly number[];
}

/** What a layout makes: the boxes that its pages use, and the pages. */
export interface LaidOut {
  readonly boxes: Readonly<Record<BoxName, Box>>;
  readonly drafts: readonly SheetDraft[];
}

/** Lays a briefing out on pages. */
export type Layout = (context: LayoutContext) => LaidOut;
