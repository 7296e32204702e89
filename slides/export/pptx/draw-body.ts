import { fieldsHeightPx, itemHeightPx, rowHeightPx, widestLinePx } from "../../deck/boxes.ts";
import { GRID } from "../../deck/canvas.ts";
import type { Body, SetItem, Setting, Slide } from "../../deck/deck.ts";
import { compositionOf } from "../../deck/composition.ts";
import { furniture } from "../../deck/runs.ts";
import { heightOf } from "../../deck/set-text.ts";
import { isFigure } from "../../markup/kinds/table.ts";
import { unreachable } from "../../result.ts";
import { wordsAreClause } from "../../markup/kinds/stage.ts";
import { drawDisplay } from "./draw-display.ts";
import type { Drawing, Paragraph, Piece } from "./drawing.ts";
import { paragraphOf, withPieceBefore } from "./set-paragraph.ts";

/** Where a body begins and how wide it may be, canvas pixels. */
interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

interface DrawnBody {
  readonly drawings: readonly Drawing[];
  readonly heightPx: number;
}

/** What stands under the headline (and under the rule, where there is one). */
export function drawBody(slide: Slide, room: Room): DrawnBody {
  const { body } = slide;
  switch (body.kind) {
    case "none":
      return { drawings: [], heightPx: 0 };
    case "text":
      return drawText(slide, body.setting, room);
    case "items":
      return drawItems(body.items, room);
    case "fields":
      return drawFields(body, room);
    case "table":
      return drawTable(body, room);
    default:
      return unreachable(body);
  }
}

/** Words without a headline over them are what the slide is called. */
function drawText(slide: Slide, setting: Setting, room: Room): DrawnBody {
  const padding = slide.kind === "code" ? GRID.itemPaddingPx : 0;
  const role = slide.headline === null && compositionOf(slide) === "stage" ? "title" : "body";
  const place = { ...room, top: room.top + padding };
  const drawing = drawDisplay({
    setting,
    ...place,
    colour: "ink",
    marks: slide.marks,
    role,
    // A close's address is drawn as it is written, as on the slide.
    capital: compositionOf(slide) === "stage" && wordsAreClause(slide),
  });
  return { drawings: [drawing], heightPx: heightOf(setting) + padding };
}

/** All items as paragraphs of one text, with thin rules between them. */
function drawItems(items: readonly SetItem[], { left, top, width }: Room): DrawnBody {
  const marked = items.some(({ marker }) => marker !== null);
  const depths = depthsOnSlide(items);
  const rules: Drawing[] = [];
  let bottom = top;
  for (const [index, item] of items.entries()) {
    bottom += itemHeightPx(item);
    const indent = (depths[index] ?? 0) * GRID.markerPx;
    rules.push({
      kind: "rule",
      name: "Rule",
      colour: "rule",
      box: {
        left: left + indent,
        top: bottom - GRID.ruleWidthPx,
        width: width - indent,
        height: GRID.ruleWidthPx,
      },
    });
  }
  const paragraphs = items.map((item, index) =>
    itemParagraph({ ...item, depth: depths[index] ?? 0 }, marked, index === 0),
  );
  const text: Drawing = {
    kind: "text",
    name: "Items",
    role: "body",
    align: "start",
    box: { left, top: top + GRID.itemPaddingPx, width, height: bottom - top - 2 * GRID.itemPaddingPx },
    paragraphs,
  };
  return { drawings: [text, ...rules], heightPx: bottom - top };
}

/** How far in each item stands: below those of its own slide, as in a list within a list. */
function depthsOnSlide(items: readonly SetItem[]): readonly number[] {
  const above: number[] = [];
  return items.map(({ depth }) => {
    while ((above.at(-1) ?? -1) >= depth) above.pop();
    return above.push(depth) - 1;
  });
}

function itemParagraph(
  { marker, markerStart, depth, setting }: SetItem,
  marked: boolean,
  first: boolean,
): Paragraph {
  const outer = depth * GRID.markerPx;
  const indent = outer + (marked ? GRID.markerPx : 0);
  const spaceBefore = first ? 0 : 2 * GRID.itemPaddingPx + GRID.ruleWidthPx;
  const words = { ...paragraphOf(setting, "ink"), firstIndent: indent, indent, spaceBefore };
  if (marker === null) return words;
  const step = {
    family: "sans",
    px: GRID.markerTextPx,
    linePx: 0,
    weight: 600,
    opticalSize: 0,
    tracking: 0,
  } as const;
  const run = { text: `${marker}\t`, start: markerStart, strong: false, emphasis: false };
  const piece: Piece = { run, step, colour: "soft" };
  return { ...withPieceBefore(words, piece), firstIndent: outer };
}

/** Label and value side by side, a text of their own each, since either may have two lines. */
function drawFields({ fields }: Extract<Body, { kind: "fields" }>, { left, top, width }: Room): DrawnBody {
  const labels = Math.max(0, ...fields.map(({ label }) => widestLinePx(label)));
  const values = left + labels + GRID.labelGapPx;
  const drawings: Drawing[] = [];
  let at = top;
  for (const { label, value } of fields) {
    const height = Math.max(heightOf(label), heightOf(value));
    const text = (name: string, setting: Setting, from: number, colour: "soft" | "ink"): Drawing => ({
      kind: "text",
      name,
      role: "other",
      align: "start",
      box: { left: from, top: at, width: left + width - from, height: heightOf(setting) },
      paragraphs: [paragraphOf(setting, colour)],
    });
    drawings.push(text("Label", label, left, "soft"), text("Value", value, values, "ink"));
    at += height + GRID.fieldGapPx;
  }
  return { drawings, heightPx: fieldsHeightPx(fields) };
}

function drawTable({ columns, header, rows }: Extract<Body, { kind: "table" }>, room: Room): DrawnBody {
  const figures = columns.map((_, at) => rows.every((row) => isFigure(row[at])));
  const last = columns.length - 1;
  const all = [...(header === null ? [] : [header]), ...rows];
  const drawn = all.map((cells, row) => ({
    height: rowHeightPx(cells),
    cells: cells.map((cell, at) => ({
      paragraph: paragraphOf(
        cell.lines.length === 0 ? empty(cell) : cell,
        header !== null && row === 0 ? "soft" : "ink",
      ),
      align: figures[at] === true ? ("end" as const) : ("start" as const),
      padding: { top: GRID.cellPaddingPx, end: at === last ? 0 : GRID.columnGapPx },
    })),
  }));
  const heightPx = drawn.reduce((sum, { height }) => sum + height, 0);
  const widths = columns.map((width, at) => (at === last ? width : width + GRID.columnGapPx));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const table: Drawing = {
    kind: "table",
    name: "Table",
    box: { left: room.left, top: room.top, width, height: heightPx },
    columns: widths,
    hasHeader: header !== null,
    rows: drawn,
  };
  return { drawings: [table], heightPx };
}

/** An empty cell keeps its line, so that the row keeps its height. */
function empty({ step }: Setting): Setting {
  return { step, lines: [{ runs: [furniture("")] }] };
}
