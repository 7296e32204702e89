import { CANVASES } from "../deck/canvas.ts";
import type { Shape } from "../deck/deck.ts";
import { orientationOf, paperOf, type HandoutOptions, type MarginName, type PaperName } from "./options.ts";
import { PAPER_STEPS } from "./paper-steps.ts";

/** A place on the page, CSS pixels (1/96 inch) from the page's upper left corner. */
export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What every page of a job has in common. */
export interface PageGeometry {
  /** The page's size as CSS writes it ("210mm 297mm"). */
  readonly cssSize: string;
  /** The page in whole pixels, never larger than the paper: a page that is too large by a hair gives a blank one. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where slides and text stand: between header and footer; for full slides, whose pages are bare, the whole page. */
  readonly content: Box;
  /** Between header and footer in any case: where lists stand that come with the pages. */
  readonly text: Box;
  readonly furniture: FurnitureGeometry;
  /** How far a left-hand page is moved to the left of a right-hand one, for the binding. */
  readonly versoShiftPx: number;
}

export interface FurnitureGeometry {
  readonly markingTopPx: number;
  readonly headerPx: number;
  readonly headerRulePx: number;
  readonly footerRulePx: number;
  readonly footerPx: number;
  readonly markingBottomPx: number;
}

/** ISO 216 and ANSI/ASME Y14.1 sizes: in CSS, and in whole CSS pixels rounded down. */
const SIZES: Readonly<
  Record<PaperName, { readonly css: readonly [string, string]; readonly px: readonly [number, number] }>
> = {
  a4: { css: ["210mm", "297mm"], px: [793, 1122] },
  letter: { css: ["8.5in", "11in"], px: [816, 1056] },
};

/** 12, 18 and 25 mm. */
const MARGIN_PX: Readonly<Record<MarginName, number>> = { narrow: 45, normal: 68, wide: 94 };

/** Printers leave about 5 mm at the edge blank. */
const EDGE_PX = 20;

/** Half of what a binding needs, 4 mm: pages move by this to either side. */
const BINDING_PX = 15;

const GAPS = { aroundRulePx: 9, belowHeaderPx: 26, aboveFooterPx: 18, markingPx: 6 } as const;

/** The measures of a job's pages; `markingLines` is how many lines the marking takes, 0 without one. */
export function pageGeometry(options: HandoutOptions, shape: Shape, markingLines: number): PageGeometry {
  const paper = paperOf(options);
  if (paper === null) {
    const { widthPx, heightPx } = CANVASES[shape];
    return wholePage(
      withFurniture(options, { cssSize: `${widthPx}px ${heightPx}px`, widthPx, heightPx }, markingLines),
    );
  }
  const { css, px } = SIZES[paper];
  const portrait = orientationOf(options) === "portrait";
  const cssSize = portrait ? css.join(" ") : css.toReversed().join(" ");
  const [widthPx, heightPx] = portrait ? px : [px[1], px[0]];
  const geometry = withFurniture(options, { cssSize, widthPx, heightPx }, markingLines);
  return options.layout === "slides" ? wholePage(geometry) : geometry;
}

/** The largest box of the slide's proportions inside another, from its top at the start of the line. */
export function slideBox(within: Box, shape: Shape): Box {
  const canvas = CANVASES[shape];
  const scale = Math.min(within.widthPx / canvas.widthPx, within.heightPx / canvas.heightPx);
  return {
    xPx: within.xPx,
    yPx: within.yPx,
    widthPx: Math.floor(canvas.widthPx * scale),
    heightPx: Math.floor(canvas.heightPx * scale),
  };
}

function wholePage(geometry: PageGeometry): PageGeometry {
  const { widthPx, heightPx } = geometry;
  return { ...geometry, content: { xPx: 0, yPx: 0, widthPx, heightPx }, versoShiftPx: 0 };
}

function withFurniture(
  options: HandoutOptions,
  page: Pick<PageGeometry, "cssSize" | "widthPx" | "heightPx">,
  markingLines: number,
): PageGeometry {
  const steps = PAPER_STEPS[options.size];
  const marginPx = MARGIN_PX[options.margins];
  const linePx = steps.furniture.linePx;
  const markingPx = markingLines === 0 ? 0 : markingLines * steps.marking.linePx + GAPS.markingPx;
  const headerPx = Math.max(EDGE_PX + markingPx, marginPx - linePx + 2);
  const headerRulePx = headerPx + linePx + GAPS.aroundRulePx;
  const footerPx = Math.min(
    page.heightPx - EDGE_PX - markingPx - linePx,
    page.heightPx - marginPx + GAPS.aroundRulePx,
  );
  const footerRulePx = footerPx - GAPS.aroundRulePx;
  const bindingPx = options.duplex ? BINDING_PX : 0;
  const top = headerRulePx + GAPS.belowHeaderPx;
  const text: Box = {
    xPx: marginPx + bindingPx,
    yPx: top,
    widthPx: page.widthPx - 2 * marginPx,
    heightPx: footerRulePx - GAPS.aboveFooterPx - top,
  };
  return {
    ...page,
    content: text,
    text,
    furniture: {
      markingTopPx: headerPx - markingPx,
      headerPx,
      headerRulePx,
      footerRulePx,
      footerPx,
      markingBottomPx: footerPx + linePx + GAPS.markingPx,
    },
    versoShiftPx: 2 * bindingPx,
  };
}
