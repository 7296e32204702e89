import {
  DEFAULT_HANDOUT,
  type CellOrder,
  type HandoutLayout,
  type HandoutOptions,
  type Ink,
  type MarginName,
  type NotBriefed,
  type NumberedCopies,
  type Orientation,
  type PaperName,
} from "../../slides/handout/options.ts";
import { success, type Result } from "../../slides/result.ts";
import { valueOf, type Given } from "./tokens.ts";
import { usageFailure } from "./usage.ts";

/** More copies than a committee has members are a slip of the finger. */
const MOST_COPIES = 500;

/** What the options of `lectern export` say about pages. */
export function readHandout(given: Given): Result<HandoutOptions> {
  const copies = readCopies(given);
  if (!copies.ok) return copies;
  const ink = valueOf<Ink>(given, "ink");
  if (given.has("grayscale") && ink !== null && ink !== "grayscale")
    return usageFailure(`--grayscale and --ink ${ink} ask for different pages.`, "Leave one of them out.");
  const choice = <Name extends keyof HandoutOptions>(
    name: Name,
    value: HandoutOptions[Name] | null,
  ): HandoutOptions[Name] => value ?? DEFAULT_HANDOUT[name];
  return success({
    layout: choice("layout", valueOf<HandoutLayout>(given, "layout")),
    paper: choice("paper", valueOf<PaperName>(given, "paper")),
    orientation: choice("orientation", valueOf<Orientation>(given, "orientation")),
    margins: choice("margins", valueOf<MarginName>(given, "margins")),
    order: choice("order", valueOf<CellOrder>(given, "order")),
    size: given.has("large") ? "large" : DEFAULT_HANDOUT.size,
    ink: given.has("grayscale") ? "grayscale" : choice("ink", ink),
    duplex: given.has("duplex"),
    lines: given.has("lines"),
    backup: choice("backup", valueOf<HandoutOptions["backup"]>(given, "backup")),
    hidden: choice("hidden", valueOf<HandoutOptions["hidden"]>(given, "hidden")),
    notBriefed: choice("notBriefed", valueOf<NotBriefed>(given, "not-briefed")),
    copies: copies.value,
  });
}

function readCopies(given: Given): Result<NumberedCopies | null> {
  const holders = given.get("holder") ?? [];
  const asked = valueOf<string>(given, "copies") ?? (holders.length === 0 ? null : String(holders.length));
  if (asked === null) return success(null);
  const count = /^[1-9]\d{0,3}$/u.test(asked) ? Number(asked) : 0;
  if (count < 1 || count > MOST_COPIES)
    return usageFailure(`--copies can't be "${asked}".`, `It is a number from 1 to ${MOST_COPIES}.`);
  if (holders.length > count)
    return usageFailure(
      `${holders.length} holders were named for ${count} copies.`,
      "Name fewer, or make more.",
    );
  return success({ count, holders });
}
