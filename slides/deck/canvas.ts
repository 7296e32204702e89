import type { Shape } from "./deck.ts";

/**
 * The page that every slide is set on, in canvas pixels. Style sheet, plan and markup all take their measures from
 * here: build/scripts/theme-steps.ts writes them into the theme as custom properties.
 */
export interface Canvas {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Left and right margin; text hangs from it, quotation marks hang into it. */
  readonly marginPx: number;
}

export const CANVASES: Readonly<Record<Shape, Canvas>> = {
  "16:9": { widthPx: 1280, heightPx: 720, marginPx: 112 },
  "4:3": { widthPx: 960, heightPx: 720, marginPx: 84 },
};

/** Width between the margins. */
export function contentWidthPx(shape: Shape): number {
  const canvas = CANVASES[shape];
  return canvas.widthPx - 2 * canvas.marginPx;
}

/** Vertical measures and gaps, the same in both shapes. Above 40 and below 684 is left to the marking. */
export const GRID = {
  /** Tops of the marking's two lines, each `furnitureLinePx` high. */
  markingTopPx: 12,
  markingBottomPx: 688,
  /** Left and right of the marking at the least. */
  markingInsetPx: 24,
  /** Top of the running title's line. */
  runningTitleTopPx: 42,
  /** Top of the foot's line: folio, paragraph reference, part. */
  footTopPx: 660,
  /** Line height of running title and foot. */
  furnitureLinePx: 24,
  /** Content stands between these two. */
  contentTopPx: 94,
  contentBottomPx: 640,
  /** Headline to the rule under it. */
  headlineGapPx: 26,
  /** Soft headline of a statement or quotation to the text below it. */
  leadGapPx: 22,
  /** Thickness of the thin rules between items and rows. */
  ruleWidthPx: 1,
  /** Space above and below an item's lines. */
  itemPaddingPx: 17,
  /** Space above and below a table cell's lines. */
  cellPaddingPx: 10,
  /** Space between two columns of a table. */
  columnGapPx: 32,
  /** Column of the markers of a list, marker and gap together; also the indent of a nested level. */
  markerPx: 72,
  /** The accent bar over statements, and its distance to the text. */
  barWidthPx: 72,
  barHeightPx: 5,
  barGapPx: 38,
  /** Text to the speaker's line under it. */
  attributionGapPx: 36,
  /** A list's or table's last rule to the speaker's line under it. */
  pageAttributionGapPx: 20,
  /** The brass rule before the speaker's name, and the gap between rule, name and role. */
  attributionRulePx: 44,
  attributionInsetPx: 16,
  /** Title to the heavy rule, the rule itself, the rule to the fields, between fields, label to value. */
  titleGapPx: 40,
  titleRulePx: 2,
  fieldsGapPx: 26,
  fieldGapPx: 7,
  labelGapPx: 32,
  /** A marker is set smaller than its item; this is its size. */
  markerTextPx: 24,
  /** The widest label that a field's value leaves room for. */
  labelColumnPx: 200,
} as const;

/** Sizes of furniture, which may be smaller than what is read: running title, folio, paragraph reference. */
export const FOLIO_PX = 17;

/** The smallest size of text that is read, and of headlines. */
export const TEXT_FLOOR_PX = 24;
export const HEADLINE_FLOOR_PX = 40;

/** The size of a speaker's name and role, as in the step "attribution-28". */
export const ATTRIBUTION_PX = 28;

/** Height between the top and the bottom of the content. */
export const CONTENT_HEIGHT_PX = GRID.contentBottomPx - GRID.contentTopPx;
