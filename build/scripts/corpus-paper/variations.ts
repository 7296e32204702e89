import type { HandoutOptions } from "../../../slides/handout/options.ts";

/** With variations a memo is printed in every so-manieth layout: all layouts come about over a few memos. */
export const VARIED_SHARE = 3;

/** What is tried out beside the defaults; each choice that a person has stands in one of them. */
export const VARIATIONS: readonly Partial<HandoutOptions>[] = [
  { size: "large", paper: "a4" },
  { paper: "letter", ink: "black-and-white", margins: "narrow" },
  { paper: "a4", orientation: "landscape", duplex: true, backup: "omit" },
  { paper: "letter", orientation: "portrait", ink: "grayscale", margins: "wide", hidden: "include" },
  { paper: "a4", order: "columns", lines: true, copies: { count: 2, holders: ["The Minister"] } },
  { size: "large", paper: "letter", orientation: "landscape", lines: true, duplex: true },
];
