import { failure, success } from "../result.ts";
import { nullable, object, text, whole, type Reader } from "./reader.ts";

/** The version of a shelf's card; one of another version is passed over. */
const VERSION = 1;

/** What the desk tells of a briefing that it wants kept. */
export interface ShelfLabel {
  /** The memo's title, or its file's name. */
  readonly title: string;
  /** The name of the memo's file without its folder, or null for text that was pasted. */
  readonly name: string | null;
  /** The date as the memo writes it, or null. */
  readonly date: string | null;
  readonly slides: number;
  /** How many changes were made by hand. */
  readonly changes: number;
}

/** A briefing on the shelf, as the desk lists it. */
export interface ShelfEntry extends ShelfLabel {
  readonly id: string;
  /** When its last state was kept: milliseconds since 1970, wall time. */
  readonly keptAtMs: number;
}

/** The card that lies beside the states of one briefing. */
export interface ShelfCard extends ShelfEntry {
  readonly version: typeof VERSION;
  /** Where the memo lay, absolute; null for text that was pasted. */
  readonly memoPath: string | null;
}

/** The longest path that a system has, UTF-16 units (Windows with long paths). */
const LONGEST_PATH = 32_767;
const MOST = 2 ** 31;

const label = {
  title: text(1000),
  name: nullable(text(1000)),
  date: nullable(text(1000)),
  slides: whole(0, MOST),
  changes: whole(0, MOST),
};

/** Checks a label that a window sent. */
export const readShelfLabel: Reader<ShelfLabel> = object<ShelfLabel>(label);

/** Checks a card that was read from disk. */
export const readShelfCard: Reader<ShelfCard> = object<ShelfCard>({
  ...label,
  id: text(64),
  keptAtMs: whole(0, Number.MAX_SAFE_INTEGER),
  memoPath: nullable(text(LONGEST_PATH)),
  version: (value, at) =>
    value === VERSION
      ? success(VERSION)
      : failure("saved/other-version", `${at} is ${String(value)}, not ${VERSION}.`),
});

/** The card of a briefing. */
export function shelfCard(entry: Omit<ShelfCard, "version">): ShelfCard {
  return { ...entry, version: VERSION };
}
