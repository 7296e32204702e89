import type { TypeStep } from "../deck/type-steps.ts";

/** What a text on paper is: each has its size in normal and in large print. */
export type PaperRole =
  | "title"
  | "heading"
  | "subheading"
  | "text"
  | "small"
  | "code"
  | "cell"
  | "column"
  | "label"
  | "furniture"
  | "marking";

export type PrintSize = "normal" | "large";

/** Optical sizes on paper, points; the axis of the serif runs from 8 to 60. */
const BODY = 12;
const LARGE = 20;
const HEADING = 36;

/**
 * Type on paper, in CSS pixels of 1/96 inch: 17 px are 12¾ pt, and nothing in large print is smaller than 24 px, which
 * are 18 pt (American Printing House for the Blind, "Large Print Guidelines").
 */
export const PAPER_STEPS: Readonly<Record<PrintSize, Readonly<Record<PaperRole, TypeStep>>>> = {
  normal: {
    title: serif(34, 41, 400, HEADING),
    heading: serif(22, 29, 600, LARGE),
    subheading: serif(18, 26, 600, BODY),
    text: serif(17, 25, 400, BODY),
    small: serif(13, 18, 400, BODY),
    code: { family: "mono", px: 12, linePx: 17, weight: 400, opticalSize: 0, tracking: 0 },
    cell: serif(13, 18, 400, BODY),
    column: sans(12, 17, 600),
    label: sans(14, 20, 400),
    furniture: sans(12, 16, 500),
    marking: sans(13, 18, 700),
  },
  large: {
    title: serif(44, 52, 400, HEADING),
    heading: serif(32, 42, 600, LARGE),
    subheading: serif(26, 36, 600, LARGE),
    text: serif(24, 35, 400, LARGE),
    small: serif(24, 33, 400, LARGE),
    code: { family: "mono", px: 24, linePx: 32, weight: 400, opticalSize: 0, tracking: 0 },
    cell: serif(24, 32, 400, LARGE),
    column: sans(24, 31, 600),
    label: sans(24, 32, 400),
    furniture: sans(24, 30, 500),
    marking: sans(24, 30, 700),
  },
};

function serif(px: number, linePx: number, weight: number, opticalSize: number): TypeStep {
  return { family: "serif", px, linePx, weight, opticalSize, tracking: 0 };
}

function sans(px: number, linePx: number, weight: number): TypeStep {
  return { family: "sans", px, linePx, weight, opticalSize: 0, tracking: 0 };
}
