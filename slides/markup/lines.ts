import type { HangingMarks, Run, Setting } from "../deck/deck.ts";
import { html, type Html } from "./html.ts";

/** Opening marks that hang into the margin when a display text begins with one. */
const HANGS = new Set("“‘„‚\"'«‹「『");

/** The class of a type step; its rules are generated from TYPE_STEPS. */
export function stepClass({ step }: Setting): string {
  return `step-${step}`;
}

/**
 * A setting's lines, each a block of its own with a space behind it, so that copied and extracted text has its word
 * spaces.
 */
export function lines(setting: Pick<Setting, "lines">): Html {
  return between(null, setting, null);
}

/**
 * Lines of display text. A quotation's marks hang before the first line and follow the last; without them, a mark that
 * the memo itself sets at the beginning hangs just so.
 */
export function displayLines(setting: Pick<Setting, "lines">, marks: HangingMarks | null = null): Html {
  const opening = marks?.opening ?? null;
  const closing = marks?.closing ?? null;
  const after =
    closing === null
      ? null
      : html`<span class="closing-mark" ${furniture(closing.start)}>${closing.text}</span>`;
  if (opening === null) {
    const [mark, rest] = splitMark(setting);
    return between(mark === "" ? null : html`<span class="hung"><span>${mark}</span></span>`, rest, after);
  }
  const before = html`<span class="hung hung-mark" ${furniture(opening.start)}
    ><span>${opening.text}</span></span
  >`;
  return between(before, setting, after);
}

/** The attribute that declares words as ours when they have no place in the memo. */
export function furniture(start: number | null): Html | null {
  return start === null ? html` data-furniture` : null;
}

function between(before: Html | null, { lines }: Pick<Setting, "lines">, after: Html | null): Html {
  const last = lines.length - 1;
  const printed = lines.map((line, at) => {
    const words = line.runs.map(runMarkup);
    const space = at === last ? null : " ";
    return html`<span class="line">${at === 0 ? before : null}${words}${at === last ? after : null}</span
      >${space}`;
  });
  return html`${printed}`;
}

function runMarkup(run: Run): Html {
  const words = run.start === null ? html`<span data-furniture>${run.text}</span>` : html`${run.text}`;
  const emphasised = run.emphasis ? html`<em>${words}</em>` : words;
  return run.strong ? html`<strong>${emphasised}</strong>` : emphasised;
}

/** Takes a hanging mark off the beginning of a text; an empty mark when there is none. */
export function splitMark(
  setting: Pick<Setting, "lines">,
): readonly [mark: string, rest: Pick<Setting, "lines">] {
  const [line, ...others] = setting.lines;
  const [run, ...more] = line?.runs ?? [];
  const mark = run?.text.charAt(0) ?? "";
  if (run === undefined || !HANGS.has(mark)) return ["", setting];
  const rest: Run = { ...run, text: run.text.slice(1), start: run.start === null ? null : run.start + 1 };
  return [mark, { lines: [{ runs: [rest, ...more] }, ...others] }];
}
