import { unreachable } from "../result.ts";
import { compositionOf, hasBar } from "./composition.ts";
import {
  coverRuleHeightPx,
  fieldsHeightPx,
  itemHeightPx,
  itemWidthPx,
  pageHeadHeightPx,
  rowHeightPx,
  widestLinePx,
} from "./boxes.ts";
import {
  ATTRIBUTION_PX,
  CONTENT_HEIGHT_PX,
  contentWidthPx,
  GRID,
  HEADLINE_FLOOR_PX,
  TEXT_FLOOR_PX,
} from "./canvas.ts";
import type { Setting, Shape, Slide } from "./deck.ts";
import { setAttribution } from "./set-attribution.ts";
import { heightOf } from "./set-text.ts";
import { TYPE_STEPS } from "./type-steps.ts";

export * from "./boxes.ts";
export { columnWidthsPx } from "./column-widths.ts";

/** What a slide needs before it can be known whether it fits. */
export type SlideToFit = Pick<Slide, "kind" | "headline" | "body" | "attribution">;

export interface SlideFit {
  /** Whether all of it stands between the margins, at no less than the floor. */
  readonly fits: boolean;
  /** The smallest size of what is read (running title and foot left out), canvas pixels. */
  readonly smallestTextPx: number;
  /** Height of what stands between top and bottom of the content, canvas pixels. */
  readonly heightPx: number;
}

/** A text with the width it has. */
interface Placed {
  readonly setting: Setting;
  readonly widthPx: number;
}

/** Whether a slide fits its canvas, computed from the measures that the style sheet is made of. */
export function fitSlide(slide: SlideToFit, shape: Shape): SlideFit {
  const heightPx = contentHeightPx(slide, shape);
  const texts = placedTexts(slide, shape);
  const sizes = texts.map(({ setting }) => TYPE_STEPS[setting.step].px);
  const smallestTextPx = Math.min(...sizes, slide.attribution === null ? Infinity : ATTRIBUTION_PX);
  const fits =
    heightPx <= CONTENT_HEIGHT_PX &&
    texts.every(({ setting, widthPx }) => widestLinePx(setting) <= widthPx) &&
    (slide.headline === null || TYPE_STEPS[slide.headline.step].px >= HEADLINE_FLOOR_PX) &&
    smallestTextPx >= TEXT_FLOOR_PX;
  return { fits, smallestTextPx: Number.isFinite(smallestTextPx) ? smallestTextPx : TEXT_FLOOR_PX, heightPx };
}

function contentHeightPx(slide: SlideToFit, shape: Shape): number {
  const headline = slide.headline === null ? 0 : heightOf(slide.headline);
  const body = bodyHeightPx(slide);
  const speaker = slide.attribution === null ? 0 : setAttribution(slide.attribution, shape).heightPx;
  const composition = compositionOf(slide);
  switch (composition) {
    case "cover":
      return headline + (body === 0 ? 0 : coverRuleHeightPx() + body);
    case "page":
      return (
        pageHeadHeightPx(slide.headline) + body + (speaker === 0 ? 0 : GRID.pageAttributionGapPx + speaker)
      );
    case "stage":
      return (
        (hasBar(slide) ? GRID.barHeightPx + GRID.barGapPx : 0) +
        headline +
        (headline > 0 && body > 0 ? GRID.leadGapPx : 0) +
        body +
        (speaker === 0 ? 0 : GRID.attributionGapPx + speaker)
      );
    default:
      return unreachable(composition);
  }
}

function bodyHeightPx({ kind, body }: SlideToFit): number {
  switch (body.kind) {
    case "none":
      return 0;
    case "text":
      return heightOf(body.setting) + (kind === "code" ? GRID.itemPaddingPx : 0);
    case "items":
      return body.items.reduce((sum, item) => sum + itemHeightPx(item), 0);
    case "fields":
      return fieldsHeightPx(body.fields);
    case "table":
      return [...(body.header === null ? [] : [body.header]), ...body.rows].reduce(
        (sum, row) => sum + rowHeightPx(row),
        0,
      );
    default:
      return unreachable(body);
  }
}

/** Every text of a slide with the width that the page leaves it. */
function placedTexts(slide: SlideToFit, shape: Shape): readonly Placed[] {
  const full = contentWidthPx(shape);
  const headline = slide.headline === null ? [] : [{ setting: slide.headline, widthPx: full }];
  return [...headline, ...bodyTexts(slide, shape, full)];
}

function bodyTexts({ body }: SlideToFit, shape: Shape, full: number): readonly Placed[] {
  switch (body.kind) {
    case "none":
      return [];
    case "text":
      return [{ setting: body.setting, widthPx: full }];
    case "items": {
      const marked = body.items.some((item) => item.marker !== null);
      return body.items.map(({ setting, depth }) => ({
        setting,
        widthPx: itemWidthPx(shape, depth, marked),
      }));
    }
    case "fields": {
      const labels = Math.max(0, ...body.fields.map(({ label }) => widestLinePx(label)));
      return body.fields.flatMap(({ label, value }) => [
        { setting: label, widthPx: full },
        { setting: value, widthPx: full - labels - GRID.labelGapPx },
      ]);
    }
    case "table":
      return [...(body.header === null ? [] : [body.header]), ...body.rows].flatMap((row) =>
        row.map((setting, at) => ({ setting, widthPx: body.columns[at] ?? 0 })),
      );
    default:
      return unreachable(body);
  }
}
