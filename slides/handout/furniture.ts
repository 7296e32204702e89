import { FILL } from "../deck/break-lines.ts";
import { widthOf } from "../deck/measure.ts";
import type { Line } from "../deck/deck.ts";
import type { TypeStep } from "../deck/type-steps.ts";
import type { HeaderKind, Memo } from "../memo/memo.ts";
import type { PageGeometry } from "./geometry.ts";
import type { HandoutOptions } from "./options.ts";
import { PAPER_STEPS } from "./paper-steps.ts";
import { furnitureLines, shortened } from "./set-line.ts";
import type { SheetFurniture } from "./sheet.ts";
import type { HandoutSource } from "./source.ts";
import { handoutWords } from "./words.ts";

/** Where a page stands in its copy. */
export interface PagePlace {
  readonly page: number;
  readonly pages: number;
  /** From 1, or null when copies are not numbered. */
  readonly copy: number | null;
  readonly slides: readonly number[];
}

/** Hex digits of the memo's hash at the foot of a page: enough to match paper and memo. */
const HASH_DIGITS = 6;

/** Space between two texts on one line, pixels. */
const GAP_PX = 24;

/** Date and addressee have this much of the head's line, and more where the title leaves it. */
const HEAD_END_SHARE = 0.5;

/** The deck's marking in lines: paper is narrower than a slide, so it may take several. None without one. */
export function markingLines(
  marking: string | null,
  size: HandoutOptions["size"],
  widthPx: number,
): readonly Line[] {
  return marking === null ? [] : furnitureLines(marking, PAPER_STEPS[size].marking, widthPx);
}

/** Head and foot of a page: title, addressee and date; slide, hash, copy and page. */
export function sheetFurniture(
  source: HandoutSource,
  options: HandoutOptions,
  geometry: PageGeometry,
  place: PagePlace,
): SheetFurniture {
  const { deck, memo } = source;
  const words = handoutWords(deck.language);
  const step = PAPER_STEPS[options.size].furniture;
  const width = geometry.text.widthPx;
  const room = Math.max(width * HEAD_END_SHARE, width - GAP_PX - widthOf(deck.title, step) / FILL);
  const headEnd = headEndText(memo, words.addressee, step, room);
  const used = headEnd === "" ? 0 : widthOf(headEnd, step) + GAP_PX;
  const footEnd = words.page(place.page, place.pages);
  const footMiddle =
    place.copy === null || options.copies === null ? "" : words.copy(place.copy, options.copies.count);
  const footRoom = width - widthOf(footEnd, step) - widthOf(footMiddle, step) - 2 * GAP_PX;
  return {
    marking: markingLines(deck.marking, options.size, width),
    headStart: shortened(deck.title, step, width - used),
    headEnd,
    footStart: shortened(footStartText(place.slides, deck.fingerprint, words.slide), step, footRoom),
    footMiddle,
    footEnd,
  };
}

function headEndText(memo: Memo, addressee: (name: string) => string, step: TypeStep, room: number): string {
  const date = shortened(fieldValue(memo, "date"), step, room / 2);
  const to = fieldValue(memo, "to");
  if (to === "") return date;
  const named = shortened(
    addressee(to),
    step,
    date === "" ? room : room - widthOf(`${date} · `, step) / FILL,
  );
  return date === "" || named === "" ? named + date : `${named} · ${date}`;
}

function fieldValue({ header, text }: Memo, kind: HeaderKind): string {
  const field = header.find((each) => each.kind === kind);
  return field === undefined ? "" : text.slice(field.value.start, field.value.end);
}

function footStartText(
  slides: readonly number[],
  fingerprint: string,
  slideWord: (number: number) => string,
): string {
  const hash = fingerprint.slice(0, HASH_DIGITS);
  const [only, ...others] = slides;
  return only === undefined || others.length > 0 ? hash : `${slideWord(only + 1)} · ${hash}`;
}
