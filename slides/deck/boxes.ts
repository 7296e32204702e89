import type { Attribution } from "../quotations/quotation.ts";
import { hasBar } from "./composition.ts";
import { CONTENT_HEIGHT_PX, contentWidthPx, GRID } from "./canvas.ts";
import type { SetField, SetItem, Setting, Shape, SlideKind } from "./deck.ts";
import { widthOf } from "./measure.ts";
import { setAttribution } from "./set-attribution.ts";
import { heightOf, type TextBox } from "./set-text.ts";

/** A headline takes at most so many lines; a longer one belongs in the body. On the narrow canvas lines are shorter. */
const HEADLINE_LINES: Readonly<Record<Shape, number>> = { "16:9": 3, "4:3": 4 };

/** The room for a slide's headline. */
export function headlineBox(shape: Shape): TextBox {
  return { widthPx: contentWidthPx(shape), heightPx: CONTENT_HEIGHT_PX / 2, maxLines: HEADLINE_LINES[shape] };
}

/** The room for the title over the fields that stand under it. */
export function titleBox(shape: Shape, fields: readonly SetField[]): TextBox {
  return {
    widthPx: contentWidthPx(shape),
    heightPx: CONTENT_HEIGHT_PX - coverRuleHeightPx() - fieldsHeightPx(fields),
  };
}

/** The room for a text that stands alone or under a headline. */
export function textBox(around: {
  readonly kind: SlideKind;
  readonly shape: Shape;
  readonly headline: Setting | null;
  readonly attribution: Attribution | null;
}): TextBox {
  const { kind, shape, headline, attribution } = around;
  const slide = { kind, body: { kind: "none" } } as const;
  const cover = kind === "title" || kind === "close";
  const headlinePx = headline === null ? 0 : heightOf(headline);
  const over = headline === null ? 0 : headlinePx + GRID.leadGapPx;
  const page = kind === "code" ? pageHeadHeightPx(headline) + GRID.itemPaddingPx : over;
  const taken =
    (cover ? coverRuleHeightPx() + headlinePx : page) +
    (hasBar(slide) ? GRID.barHeightPx + GRID.barGapPx : 0) +
    speakerHeightPx(attribution, shape, GRID.attributionGapPx);
  return { widthPx: contentWidthPx(shape), heightPx: CONTENT_HEIGHT_PX - taken };
}

/** The room for a list's items, the rule over the first one taken off. */
export function itemsBox(around: {
  readonly shape: Shape;
  readonly headline: Setting | null;
  readonly attribution: Attribution | null;
}): TextBox {
  const taken =
    pageHeadHeightPx(around.headline) +
    speakerHeightPx(around.attribution, around.shape, GRID.pageAttributionGapPx);
  return { widthPx: contentWidthPx(around.shape), heightPx: CONTENT_HEIGHT_PX - taken };
}

/** Height of an item with its padding and the rule under it. */
export function itemHeightPx(item: Pick<SetItem, "setting">): number {
  return heightOf(item.setting) + 2 * GRID.itemPaddingPx + GRID.ruleWidthPx;
}

/** Width of an item's text at a depth (0 is outermost), beside a column for markers if the list has any. */
export function itemWidthPx(shape: Shape, depth: number, marked: boolean): number {
  return contentWidthPx(shape) - (depth + (marked ? 1 : 0)) * GRID.markerPx;
}

/** The room for a table, header row included. */
export function tableBox(around: { readonly shape: Shape; readonly headline: Setting | null }): TextBox {
  return itemsBox({ ...around, attribution: null });
}

/** Height of a table's row with its padding and the rule under it. */
export function rowHeightPx(cells: readonly Setting[]): number {
  return Math.max(0, ...cells.map(heightOf)) + 2 * GRID.cellPaddingPx + GRID.ruleWidthPx;
}

/** Width of a field's value beside its label. */
export function fieldValueWidthPx(shape: Shape): number {
  return contentWidthPx(shape) - GRID.labelColumnPx - GRID.labelGapPx;
}

/** Height of a cover's fields, 0 for none. */
export function fieldsHeightPx(fields: readonly SetField[]): number {
  const heights = fields.map(({ label, value }) => Math.max(heightOf(label), heightOf(value)));
  return heights.reduce((sum, height) => sum + height + GRID.fieldGapPx, 0);
}

/** Height of a page's headline with the rule under it and the gap between; of the rule alone when there is none. */
export function pageHeadHeightPx(headline: Setting | null): number {
  return GRID.ruleWidthPx + (headline === null ? 0 : heightOf(headline) + GRID.headlineGapPx);
}

/** Height of a cover's heavy rule with the gaps around it. */
export function coverRuleHeightPx(): number {
  return GRID.titleGapPx + GRID.titleRulePx + GRID.fieldsGapPx;
}

/** Width of a set text's widest line, canvas pixels. */
export function widestLinePx({ step, lines }: Setting): number {
  return Math.max(
    0,
    ...lines.map(({ runs }) => runs.reduce((sum, run) => sum + widthOf(run.text, step, run), 0)),
  );
}

/** Height of a speaker's lines with the gap above them; 0 without a speaker. */
function speakerHeightPx(attribution: Attribution | null, shape: Shape, gapPx: number): number {
  return attribution === null ? 0 : gapPx + setAttribution(attribution, shape).heightPx;
}
