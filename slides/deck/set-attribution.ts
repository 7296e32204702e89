import type { Attribution } from "../quotations/quotation.ts";
import { FILL, breakLines } from "./break-lines.ts";
import { contentWidthPx, GRID } from "./canvas.ts";
import type { Line, Run, Shape } from "./deck.ts";
import { widthOf } from "./measure.ts";
import { TYPE_STEPS } from "./type-steps.ts";

/** A speaker's name and role as set under a passage; all of it furniture. */
export interface SetAttribution {
  readonly name: readonly Line[];
  /** Empty when there is no role. */
  readonly role: readonly Line[];
  /** True when name and role stand side by side on one line. */
  readonly sideBySide: boolean;
  readonly heightPx: number;
}

/** A role of more lines than these stays in the notes, which have it whole: the slide is for the words. */
const MOST_ROLE_LINES = 2;

/** A speaker stands under many slides, and is set the same on each. */
const known = new WeakMap<Attribution, Map<Shape, SetAttribution>>();

/** Sets name and role on one line where they fit, else one under the other. */
export function setAttribution(attribution: Attribution, shape: Shape): SetAttribution {
  const shapes = known.get(attribution) ?? new Map<Shape, SetAttribution>();
  known.set(attribution, shapes);
  const before = shapes.get(shape);
  if (before !== undefined) return before;
  const set = setNew(attribution, shape);
  shapes.set(shape, set);
  return set;
}

function setNew({ speaker, role }: Attribution, shape: Shape): SetAttribution {
  const widthPx = contentWidthPx(shape) - GRID.attributionRulePx - GRID.attributionInsetPx;
  const nameRun = furniture(speaker, true);
  const roleRun = furniture(role ?? "", false);
  const together = width(nameRun) + GRID.attributionInsetPx + width(roleRun);
  const name = breakLines([nameRun], "attribution-28", widthPx);
  const wholeRole = role === null ? [] : breakLines([roleRun], "attribution-28", widthPx);
  const roleLines = wholeRole.length > MOST_ROLE_LINES ? [] : wholeRole;
  const sideBySide = role !== null && together <= widthPx * FILL;
  const lines = sideBySide ? 1 : name.length + roleLines.length;
  return { name, role: roleLines, sideBySide, heightPx: lines * TYPE_STEPS["attribution-28"].linePx };
}

function furniture(text: string, strong: boolean): Run {
  return { text: text.replace(/\s+/gu, " "), start: null, strong, emphasis: false };
}

function width(run: Run): number {
  return widthOf(run.text, "attribution-28", run);
}
