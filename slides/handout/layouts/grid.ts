import { furnitureWords } from "../../markup/furniture-words.ts";
import type { Deck, Slide } from "../../deck/deck.ts";
import { slideBox, type Box } from "../geometry.ts";
import { orientationOf, type Orientation } from "../options.ts";
import { PAPER_STEPS } from "../paper-steps.ts";
import { shortened } from "../set-line.ts";
import type { BoxName, SheetPart } from "../sheet.ts";
import { handoutWords } from "../words.ts";
import type { Layout, LayoutContext } from "./layout.ts";

/** Columns and rows of slides on a page. */
interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Ruled lines beside each slide rather than below it. */
  readonly beside: boolean;
}

type Counts = 1 | 2 | 3 | 4 | 6 | 9;

const GRIDS: Readonly<Record<Counts, Readonly<Record<Orientation, Grid>>>> = {
  1: { portrait: grid(1, 1), landscape: grid(1, 1) },
  2: { portrait: grid(1, 2), landscape: grid(2, 1) },
  3: { portrait: grid(1, 3, true), landscape: grid(3, 1) },
  4: { portrait: grid(2, 2), landscape: grid(2, 2) },
  6: { portrait: grid(2, 3), landscape: grid(3, 2) },
  9: { portrait: grid(3, 3), landscape: grid(3, 3) },
};

const GAP_PX = 28;
const CAPTION_GAP_PX = 5;

/** Distance of ruled lines: 8 mm, as in exercise books for grown-ups. */
const RULE_PX = 30;

/** Several slides to a page, each with its number and paragraphs below it, with lines to write on where asked. */
export function gridLayout(count: Counts): Layout {
  return (context) => {
    const { options, shown, source } = context;
    const shape = GRIDS[count][orientationOf(options)];
    const cells = cellsOf(context, shape);
    const perPage = chunks(shown, shape.columns * shape.rows);
    const boxes: Record<BoxName, Box> = {};
    for (const [at, cell] of cells.entries()) {
      boxes[`slide-${at}`] = cell.slide;
      boxes[`caption-${at}`] = cell.caption;
      if (cell.ruled !== null) boxes[`ruled-${at}`] = cell.ruled;
    }
    const drafts = perPage.map((slides) => ({
      slides,
      parts: slides.flatMap((index, at): SheetPart[] => {
        const ruled = cells[at]?.ruled ?? null;
        const text = captionOf(source.deck, index);
        const step = PAPER_STEPS[options.size].furniture;
        const width = cells[at]?.caption.widthPx ?? 0;
        return [
          { kind: "slide", box: `slide-${at}`, index },
          { kind: "caption", box: `caption-${at}`, text: shortened(text, step, width) },
          ...(ruled === null
            ? []
            : [
                {
                  kind: "ruled" as const,
                  box: `ruled-${at}`,
                  count: Math.floor(ruled.heightPx / RULE_PX),
                },
              ]),
        ];
      }),
    }));
    return { boxes, drafts };
  };
}

interface Cell {
  readonly slide: Box;
  readonly caption: Box;
  readonly ruled: Box | null;
}

/** The cells in the order that slides fill them. */
function cellsOf({ source, options, geometry }: LayoutContext, grid: Grid): readonly Cell[] {
  const { content } = geometry;
  const wants = options.lines || options.layout === "3";
  const cellWidth = (content.widthPx - GAP_PX * (grid.columns - 1)) / grid.columns;
  const cellHeight = (content.heightPx - GAP_PX * (grid.rows - 1)) / grid.rows;
  const places = Array.from({ length: grid.columns * grid.rows }, (_, at) =>
    options.order === "columns"
      ? { column: Math.floor(at / grid.rows), row: at % grid.rows }
      : { column: at % grid.columns, row: Math.floor(at / grid.columns) },
  );
  const captionPx = PAPER_STEPS[options.size].furniture.linePx;
  return places.map(({ column, row }) => {
    const along = source.deck.direction === "rtl" ? grid.columns - 1 - column : column;
    const cell: Box = {
      xPx: Math.floor(content.xPx + along * (cellWidth + GAP_PX)),
      yPx: Math.floor(content.yPx + row * (cellHeight + GAP_PX)),
      widthPx: Math.floor(cellWidth),
      heightPx: Math.floor(cellHeight),
    };
    return cellOf(cell, captionPx, source.deck, { ...grid, wants });
  });
}

function cellOf(
  cell: Box,
  captionPx: number,
  { shape, direction }: Pick<Deck, "shape" | "direction">,
  { beside, wants }: Grid & { readonly wants: boolean },
): Cell {
  const room = {
    ...cell,
    widthPx: beside ? Math.floor(cell.widthPx * BESIDE_SHARE) : cell.widthPx,
    heightPx: cell.heightPx - captionPx - CAPTION_GAP_PX - (wants && !beside ? LEAST_RULED_PX : 0),
  };
  const fitted = slideBox(room, shape);
  const slide = direction === "rtl" ? { ...fitted, xPx: cell.xPx + cell.widthPx - fitted.widthPx } : fitted;
  const caption = {
    ...slide,
    yPx: slide.yPx + slide.heightPx + CAPTION_GAP_PX,
    heightPx: captionPx,
  };
  if (!wants) return { slide, caption, ruled: null };
  const below = caption.yPx + captionPx;
  const ruled: Box = beside
    ? {
        xPx: direction === "rtl" ? cell.xPx : slide.xPx + slide.widthPx + GAP_PX,
        yPx: cell.yPx,
        widthPx: cell.widthPx - slide.widthPx - GAP_PX,
        heightPx: slide.heightPx,
      }
    : { ...slide, yPx: below, heightPx: cell.yPx + cell.heightPx - below };
  return { slide, caption, ruled };
}

/** How much of its cell a slide with lines beside it takes. */
const BESIDE_SHARE = 0.55;

/** Room for two ruled lines. */
const LEAST_RULED_PX = 2 * RULE_PX;

/** "8 · Memo ¶ 14": what the slide itself says at its foot, in letters that can be read at this size. */
function captionOf(deck: Deck, index: number): string {
  const slide = deck.slides[index];
  const number = handoutWords(deck.language).slide(index + 1);
  return slide === undefined
    ? number
    : [number, referenceOf(slide, deck.language)].filter(Boolean).join(" · ");
}

function referenceOf({ paragraphs, kind }: Slide, language: string): string | null {
  if (paragraphs === null || kind === "close") return null;
  const { first, last } = paragraphs;
  return `${furnitureWords(language).memo} ¶ ${first === last ? first : `${first}–${last}`}`;
}

function chunks(items: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

function grid(columns: number, rows: number, beside = false): Grid {
  return { columns, rows, beside };
}
