import { CANVASES } from "../../deck/canvas.ts";
import type { Deck, Shape } from "../../deck/deck.ts";
import { strongWeight } from "../../deck/face.ts";
import type { TypeStep } from "../../deck/type-steps.ts";
import type { Fragment } from "../../handout/flow.ts";
import type { Box } from "../../handout/geometry.ts";
import { familyRule } from "../family-rule.ts";
import { cssRule } from "./css-rule.ts";
import { inkRules } from "./ink.ts";
import { DEPTH_PX, NUMBER_PX } from "../../handout/layouts/text-margins.ts";
import { PAPER_STEPS } from "../../handout/paper-steps.ts";
import type { PlannedHandout } from "../../handout/plan-handout.ts";

/**
 * The style sheet of one job: page size, boxes, type and gaps, all from the numbers that the pages were planned with.
 * What pages look like beyond their measures is in renderer/shared/theme/sheet.css.
 */
export function handoutStyle(handout: PlannedHandout, { shape, look }: Pick<Deck, "shape" | "look">): string {
  const { geometry, options, boxes } = handout;
  const { furniture, text } = geometry;
  const page = [
    `--page-width: ${geometry.widthPx}px`,
    `--page-height: ${geometry.heightPx}px`,
    `--verso-shift: ${geometry.versoShiftPx}px`,
    `--content-x: ${text.xPx}px`,
    `--number-column: ${NUMBER_PX[options.size]}px`,
    `--margin-text: ${PAPER_STEPS[options.size].furniture.px}px`,
    `--depth-step: ${DEPTH_PX[options.size]}px`,
    `--content-width: ${text.widthPx}px`,
    ...Object.entries(furniture).map(([name, px]) => `--${kebab(name.replace(/Px$/u, ""))}: ${px}px`),
  ];
  return [
    `@page { size: ${geometry.cssSize}; margin: 0 }`,
    cssRule(".sheet", page),
    ...inkRules(options.ink, look),
    ...Object.entries(PAPER_STEPS[options.size]).map(([role, step]) => stepRules(role, step)),
    ...Object.entries(boxes).map(([name, box]) => boxRules(name, box, shape)),
    ...gapsOf(handout).map((px) => cssRule(`.sheet .gap-${px}`, [`margin-block-start: ${px}px`])),
    ...paddingsOf(handout).map((px) =>
      cssRule(`.sheet .pad-${px} > *`, [`padding-block: ${px}px ${px - RULE_PX}px`]),
    ),
    "",
  ].join("\n");
}

/** The rule under a row is part of its padding. */
const RULE_PX = 1;

function stepRules(role: string, step: TypeStep): string {
  const plain = [
    familyRule(step),
    `font-size: ${step.px}px`,
    `font-weight: ${step.weight}`,
    `line-height: ${step.linePx}px`,
    `font-variation-settings: ${step.opticalSize === 0 ? "normal" : `"opsz" ${step.opticalSize}`}`,
    `--line: ${step.linePx}px`,
  ];
  return [
    cssRule(`.sheet .paper-${role}`, plain),
    cssRule(`.sheet .paper-${role} strong`, [`font-weight: ${strongWeight(step)}`]),
  ].join("\n");
}

function boxRules(name: string, { xPx, yPx, widthPx, heightPx }: Box, shape: Shape): string {
  const box = cssRule(`.sheet .box-${name}`, [
    `left: ${xPx}px`,
    `top: ${yPx}px`,
    `width: ${widthPx}px`,
    `height: ${heightPx}px`,
  ]);
  if (!name.startsWith("slide")) return box;
  const scale = Math.min(widthPx / CANVASES[shape].widthPx, heightPx / CANVASES[shape].heightPx);
  return `${box}\n${cssRule(`.sheet .box-${name} > .slide-canvas`, [`transform: scale(${scale})`])}`;
}

function gapsOf(handout: PlannedHandout): readonly number[] {
  return numbers(handout, ({ block }) => block.beforePx);
}

function paddingsOf(handout: PlannedHandout): readonly number[] {
  return numbers(handout, ({ block }) => block.paddingPx);
}

function numbers({ sheets }: PlannedHandout, of: (fragment: Fragment) => number): readonly number[] {
  const found = sheets.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === "flow" ? part.fragments.map(of) : [])),
  );
  return [...new Set(found)].filter((px) => px > 0).toSorted((a, b) => a - b);
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}
