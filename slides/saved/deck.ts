import { STEP_NAMES } from "../deck/type-steps.ts";
import type {
  Body,
  Deck,
  HangingMarks,
  KeyLineChoice,
  Line,
  Note,
  NoteRun,
  Run,
  SetField,
  SetItem,
  Setting,
  Slide,
  SlideKind,
} from "../deck/deck.ts";
import type { Span } from "../memo/memo.ts";
import type { Attribution } from "../quotations/quotation.ts";
import { readRouteMinutes } from "../routes/chosen-route.ts";
import { failure } from "../result.ts";
import type { Result } from "../result.ts";
import { amount, boolean, list, nullable, object, oneOf, text, variant, whole } from "./reader.ts";
import type { Reader } from "./reader.ts";
import { readLook } from "./look.ts";

/** Bounds for a deck that comes from elsewhere; a thousand times the founding memo stays well below. */
const MOST = {
  slides: 50_000,
  parts: 20_000,
  units: 4_000_000,
  offset: 2 ** 31,
  builds: 1000,
  marking: 1000,
  /** A day. */
  seconds: 86_400,
  px: 4096,
  points: 1000,
  criteria: 100,
} as const;

/** Checks a deck that came from another window or a file: its shape, its sizes, and that it has a slide. */
export function readDeck(value: unknown): Result<Deck> {
  const read = deck(value, "deck");
  if (!read.ok || read.value.slides.length > 0) return read;
  return failure("saved/empty-deck", "The deck has no slides.");
}

/** Every kind of slide, so that a new one does not compile until it is listed. */
const kinds: Record<SlideKind, true> = {
  title: true,
  agenda: true,
  section: true,
  statement: true,
  question: true,
  list: true,
  quotation: true,
  speaker: true,
  table: true,
  figure: true,
  code: true,
  comparison: true,
  timeline: true,
  numbers: true,
  decision: true,
  sources: true,
  backup: true,
  close: true,
};

/** The kinds by name. */
export const SLIDE_KINDS = Object.keys(kinds) as SlideKind[]; // Object.keys forgets the names' type.

const offset = whole(0, MOST.offset);
const words = text(MOST.units);
const part = <Value>(read: Reader<Value>) => list(read, MOST.parts);

/** Checks a stretch of the memo. */
export const readSpan: Reader<Span> = object<Span>({ start: offset, end: offset });

const run: Reader<Run> = object<Run>({
  text: words,
  start: nullable(offset),
  strong: boolean,
  emphasis: boolean,
});

const setting: Reader<Setting> = object<Setting>({
  step: oneOf(STEP_NAMES),
  lines: part(object<Line>({ runs: part(run) })),
});

const item: Reader<SetItem> = object<SetItem>({
  marker: nullable(text(100)),
  markerStart: nullable(offset),
  depth: whole(0, 100),
  setting,
});

const body: Reader<Body> = variant<Body>({
  none: object({ kind: oneOf(["none"]) }),
  text: object({ kind: oneOf(["text"]), setting }),
  items: object({ kind: oneOf(["items"]), items: part(item) }),
  fields: object({
    kind: oneOf(["fields"]),
    fields: part(object<SetField>({ label: setting, value: setting })),
  }),
  table: object({
    kind: oneOf(["table"]),
    columns: part(amount(0, MOST.px)),
    header: nullable(part(setting)),
    rows: part(part(setting)),
  }),
});

const attribution: Reader<Attribution> = object<Attribution>({
  speaker: words,
  role: nullable(words),
  organisation: nullable(words),
});

const mark = nullable(object({ text: text(8), start: nullable(offset) }));

const note: Reader<Note> = object<Note>({
  start: offset,
  end: offset,
  kind: oneOf(["quotation", "memo"]),
  attribution: nullable(attribution),
  text: words,
  runs: part(
    object<NoteRun>({
      text: words,
      start: nullable(offset),
      strong: boolean,
      emphasis: boolean,
      onSlide: boolean,
    }),
  ),
  paragraph: nullable(whole(1, MOST.offset)),
});

const points = amount(-MOST.points, MOST.points);

const keyLine: Reader<KeyLineChoice> = object<KeyLineChoice>({
  points: list(object({ criterion: text(200), points }), MOST.criteria),
  runnerUp: nullable(object({ start: offset, end: offset, points })),
});

/** Checks one slide that came from another window. */
export const readSlide: Reader<Slide> = object<Slide>({
  id: text(200),
  kind: oneOf(SLIDE_KINDS),
  rule: text(200),
  keyLine: nullable(keyLine),
  section: nullable(text(200)),
  headline: nullable(setting),
  body,
  marks: nullable(object<HangingMarks>({ opening: mark, closing: mark })),
  attribution: nullable(attribution),
  part: nullable(object({ index: whole(1, MOST.parts), count: whole(1, MOST.parts) })),
  paragraphs: nullable(object({ first: whole(1, MOST.offset), last: whole(1, MOST.offset) })),
  sources: part(readSpan),
  notes: part(note),
  builds: whole(0, MOST.builds),
  inTurn: nullable(boolean),
  standing: oneOf(["main", "backup", "hidden"]),
  plannedSeconds: nullable(whole(1, MOST.seconds)),
  fits: boolean,
  smallestTextPx: amount(0, MOST.px),
});

const deck: Reader<Deck> = object<Deck>({
  shape: oneOf(["16:9", "4:3"]),
  language: text(64),
  direction: oneOf(["ltr", "rtl"]),
  title: words,
  fingerprint: text(64),
  marking: nullable(text(MOST.marking)),
  look: readLook,
  route: nullable(readRouteMinutes),
  slides: list(readSlide, MOST.slides),
});
