import type { Box } from "./geometry.ts";
import { pageGeometry } from "./geometry.ts";
import { copiesList } from "./copies-list.ts";
import { markingLines, sheetFurniture } from "./furniture.ts";
import { notBriefedList } from "./not-briefed-list.ts";
import { LAYOUTS } from "./layouts/index.ts";
import type { LaidOut, LayoutContext } from "./layouts/layout.ts";
import type { HandoutOptions } from "./options.ts";
import type { BoxName, Handout, Sheet, SheetDraft } from "./sheet.ts";
import { slidesOnPages, type HandoutSource } from "./source.ts";

/** A handout with the boxes its pages use. */
export interface PlannedHandout extends Handout {
  readonly boxes: Readonly<Record<BoxName, Box>>;
}

const BLANK: SheetDraft = { slides: [], parts: [] };

/**
 * Lays a briefing out on pages: every page, with all that stands on it and where. Lines are broken and pages are
 * filled by the widths of the bundled fonts, so that what is printed is what is planned.
 */
export function planHandout(source: HandoutSource, options: HandoutOptions): PlannedHandout {
  const { shape, marking } = source.deck;
  const { widthPx } = pageGeometry(options, shape, 0).text;
  const geometry = pageGeometry(options, shape, markingLines(marking, options.size, widthPx).length);
  const { shown, listed } = slidesOnPages(source, options);
  const context: LayoutContext = { source, options, geometry, shown };
  const laidOut = joined(LAYOUTS[options.layout](context), notBriefedList(context, listed));
  const list = options.copies === null ? null : copiesList(context);
  return {
    options,
    geometry,
    boxes: { ...laidOut.boxes, ...list?.boxes },
    sheets: [
      ...copiesOf(context, laidOut),
      ...(list === null ? [] : numbered(context, list.drafts, null, "recto")),
    ],
  };
}

function joined(one: LaidOut, other: LaidOut): LaidOut {
  return { boxes: { ...one.boxes, ...other.boxes }, drafts: [...one.drafts, ...other.drafts] };
}

/** The pages of every copy; with a binding, each copy begins on a right-hand page. */
function copiesOf(context: LayoutContext, { drafts }: LaidOut): readonly Sheet[] {
  const { copies, duplex } = context.options;
  if (copies === null) return numbered(context, drafts, null, "recto");
  const padded = duplex && drafts.length % 2 === 1 ? [...drafts, BLANK] : drafts;
  return Array.from({ length: copies.count }, (_, at) => numbered(context, padded, at + 1, "recto")).flat();
}

function numbered(
  { source, options, geometry }: LayoutContext,
  drafts: readonly SheetDraft[],
  copy: number | null,
  first: Sheet["side"],
): readonly Sheet[] {
  return drafts.map((draft, at) => {
    const place = { page: at + 1, pages: drafts.length, copy, slides: draft.slides };
    return {
      ...draft,
      page: at + 1,
      side: options.duplex && at % 2 === (first === "recto" ? 1 : 0) ? "verso" : "recto",
      furniture: draft.bare === true ? null : sheetFurniture(source, options, geometry, place),
    };
  });
}
