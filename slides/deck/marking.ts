import type { Memo } from "../memo/memo.ts";
import type { Problem } from "../result.ts";
import { FILL } from "./break-lines.ts";
import { CANVASES, GRID } from "./canvas.ts";
import type { Deck, Setting, Shape } from "./deck.ts";
import { widthOf } from "./measure.ts";
import { furniture } from "./runs.ts";
import type { StepName } from "./type-steps.ts";

/** A marking takes one line; a long one is set smaller. */
const STEPS: readonly StepName[] = ["marking-20", "marking-17"];

/** The marking as a memo itself gives it: the value of its first classification line, or null. */
export function markingOf({ header, text }: Pick<Memo, "header" | "text">): string | null {
  const field = header.find(({ kind, value }) => kind === "classification" && value.end > value.start);
  return field === undefined ? null : oneLine(text.slice(field.value.start, field.value.end));
}

/**
 * A marking as it stands at the top and the bottom of every slide, page and file: in capitals or not, just as it was
 * given, on one line. Null when it is empty or too long for one line of a slide at the smallest size.
 */
export function setMarking(text: string, shape: Shape): Setting | null {
  const run = { ...furniture(oneLine(text)), strong: false };
  const step = STEPS.find((each) => widthOf(run.text, each, run) <= markingWidthPx(shape) * FILL);
  return step === undefined || run.text === "" ? null : { step, lines: [{ runs: [run] }] };
}

/** What is wrong with a marking: one that can't be set down would leave every slide unmarked, which is an error. */
export function checkMarking(text: string, shape: Shape): readonly Problem[] {
  if (setMarking(text, shape) !== null) return [];
  const message =
    oneLine(text) === ""
      ? "The marking is empty."
      : `The marking "${oneLine(text)}" is too long for one line of a slide.`;
  const hint = "Give a shorter one with --marking.";
  return [{ code: "marking/unusable", severity: "error", message, place: null, hint }];
}

/** The marking that a deck carries, ready to be set down; null when it carries none. */
export function deckMarking({ marking, shape }: Pick<Deck, "marking" | "shape">): Setting | null {
  return marking === null ? null : setMarking(marking, shape);
}

/** It may run closer to the edge than what is read. */
function markingWidthPx(shape: Shape): number {
  return CANVASES[shape].widthPx - 2 * GRID.markingInsetPx;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
