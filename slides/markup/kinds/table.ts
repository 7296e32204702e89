import { GRID } from "../../deck/canvas.ts";
import type { Setting, Shape, Slide } from "../../deck/deck.ts";
import { attributionMarkup } from "../attribution.ts";
import { html, type Html } from "../html.ts";
import { lines, stepClass } from "../lines.ts";
import { headlineMarkup } from "./stage.ts";

/** A cell that holds a figure: it is set flush with the others of its column at the end of the line. */
const FIGURE = /^[\s$€£¥+\-−–(]*\d[\d\s.,'’]*[%)]?\s*$/u;

/** A table with its columns at the widths of the plan. */
export function tableMarkup(slide: Slide, shape: Shape): Html {
  if (slide.body.kind !== "table") return html`${headlineMarkup(slide)}`;
  const { columns, header, rows } = slide.body;
  const figures = columns.map((_, at) => rows.every((row) => isFigure(row[at])));
  const widths = columns.map((width, at) => (at === columns.length - 1 ? width : width + GRID.columnGapPx));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const head =
    header === null
      ? null
      : html`<thead>
          <tr>
            ${header.map((cell, at) => html`<th scope="col" class="${cellClass(cell, figures[at])}">${lines(cell)}</th> `)}
          </tr>
        </thead>`;
  const body = rows.map(
    (row) =>
      html`<tr>
        ${row.map((cell, at) => html`<td class="${cellClass(cell, figures[at])}">${lines(cell)}</td> `)}
      </tr>`,
  );
  const table = html`<table class="table" width="${total}">
    <colgroup>
      ${widths.map((width) => html`<col width="${width}" />`)}
    </colgroup>
    ${head}
    <tbody>
      ${body}
    </tbody>
  </table>`;
  const speaker = slide.attribution === null ? null : attributionMarkup(slide.attribution, shape);
  return html`${headlineMarkup(slide)}${speaker === null ? table : html`<figure class="said">${table}${speaker}</figure>`}`;
}

function cellClass(cell: Setting, figure: boolean | undefined): string {
  return figure === true ? `${stepClass(cell)} figures` : stepClass(cell);
}

export function isFigure(cell: Setting | undefined): boolean {
  const text = cell?.lines.map(({ runs }) => runs.map((run) => run.text).join("")).join(" ") ?? "";
  return FIGURE.test(text);
}
