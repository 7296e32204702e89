import type { FlowCell, FlowContainer, Fragment } from "../../handout/flow.ts";
import { DEEPEST } from "../../handout/layouts/text-margins.ts";
import { lineCount } from "../../handout/flow.ts";
import { html, type Html } from "../html.ts";
import type { Words } from "./sheet.ts";

interface Region {
  readonly words: Words;
  readonly first: Fragment | undefined;
}

/** What stands in a region, blocks inside the lists, quotations and tables that hold them. */
export function fragmentsMarkup(fragments: readonly Fragment[], words: Words): Html {
  return html`${groups(fragments, 0, { words, first: fragments[0] })}`;
}

/** Fragments that share a container at this depth, together in it. */
function groups(fragments: readonly Fragment[], depth: number, region: Region): readonly Html[] {
  const printed: Html[] = [];
  for (let at = 0; at < fragments.length;) {
    const container = fragments[at]?.block.path[depth];
    let end = at + 1;
    if (container !== undefined)
      while (fragments[end]?.block.path[depth] === container && end < fragments.length) end += 1;
    const group = fragments.slice(at, end);
    const [only] = group;
    if (container !== undefined) printed.push(containerMarkup(container, group, depth, region));
    else if (only !== undefined) printed.push(blockMarkup(only, region));
    at = end;
  }
  return printed;
}

function containerMarkup(
  container: FlowContainer,
  group: readonly Fragment[],
  depth: number,
  region: Region,
): Html {
  if (container.tag === "table") return tableMarkup(container, group, region);
  const inner = groups(group, depth + 1, region);
  const id = container.anchor === null || !begins(group) ? null : html` id="${container.anchor}"`;
  switch (container.tag) {
    case "ul":
      return html`<ul>${inner}</ul> `;
    case "ol":
      return html`<ol>${inner}</ol> `;
    case "li":
      return html`<li>${inner}</li> `;
    case "blockquote":
      return html`<blockquote>${inner}</blockquote> `;
    case "section":
      return html`<section>${inner}</section> `;
    case "aside":
      return html`<div${id} class="footnote">${inner}</div> `;
  }
}

function begins([first]: readonly Fragment[]): boolean {
  return first !== undefined && first.from === 0 && !first.repeated;
}

function tableMarkup({ columnsPx }: FlowContainer, rows: readonly Fragment[], region: Region): Html {
  const widths = columnsPx ?? [];
  const total = widths.reduce((sum, width) => sum + width, 0);
  const head = rows.filter(({ block }) => block.cells.every((cell) => cell.header));
  const body = rows.filter((row) => !head.includes(row));
  const first = rows[0] === undefined ? null : gapClass(rows[0], region);
  return html`<table class="${first}" width="${total}">
    <colgroup>
      ${widths.map((width) => html`<col width="${width}" />`)}
    </colgroup>
    ${head.length === 0 ? null : html`<thead>${head.map((row) => rowMarkup(row, region))}</thead>`}
    <tbody>
      ${body.map((row) => rowMarkup(row, region))}
    </tbody>
  </table> `;
}

function rowMarkup(fragment: Fragment, region: Region): Html {
  const { block } = fragment;
  const cells = block.cells.map((cell) => {
    const inner = linesMarkup(cell, fragment, region);
    const classes = `paper-${block.role}${cell.figures ? " figures" : ""}`;
    return cell.header
      ? html`<th scope="col" class="${classes}">${inner}</th> `
      : html`<td class="${classes}">${inner}</td> `;
  });
  const own = fragment.repeated ? html` data-furniture` : null;
  return html`<tr${own} class="pad-${block.paddingPx}">
    ${cells}
  </tr> `;
}

function blockMarkup(fragment: Fragment, region: Region): Html {
  const { block, from } = fragment;
  const [cell] = block.cells;
  const inner = cell === undefined ? null : linesMarkup(cell, fragment, region);
  const marker =
    block.marker === null || from > 0
      ? null
      : html`<span class="marker"${block.marker.start === null ? html` data-furniture` : null}>${block.marker.text}</span> `;
  const margins =
    from > 0
      ? null
      : html`${marginMarkup(block.marginStart, "margin-start")}${marginMarkup(block.marginEnd, "margin-end")}`;
  const capital = block.capital && from === 0 ? "capital " : "";
  const classes = `${capital}${gapClass(fragment, region)} depth-${Math.min(block.depth, DEEPEST)} paper-${block.role}`;
  const content = html`${margins}${marker}${inner}`;
  switch (block.tag) {
    case "h1":
      return html`<h1 class="${classes}">${content}</h1> `;
    case "h2":
      return html`<h2 class="${classes}">${content}</h2> `;
    case "h3":
      return html`<h3 class="${classes}">${content}</h3> `;
    case "pre":
      return html`<pre class="${classes}">${content}</pre> `;
    case "p":
    case "row":
      return html`<p class="${classes}"${fragment.repeated ? html` data-furniture` : null}>${content}</p> `;
  }
}

function marginMarkup(text: string | null, place: string): Html | null {
  return text === null ? null : html`<span class="${place}" data-furniture>${text}</span> `;
}

/** The space above, which a region's top swallows. */
function gapClass(fragment: Fragment, { first }: Region): string {
  return fragment === first ? "gap-0" : `gap-${fragment.block.beforePx}`;
}

function linesMarkup(cell: FlowCell, { block, from, to }: Fragment, region: Region): Html {
  const last = Math.min(to, cell.lines.length, lineCount(block)) - 1;
  const shown = cell.lines.slice(from, to);
  return html`${shown.map(
    ({ runs }, at) =>
      html`<span class="line">${runs.map(region.words)}</span>${from + at === last ? null : " "}`,
  )}`;
}
