import type { Anchor, Arrangement, Change, SlideAnchor } from "../arrangement/arrangement.ts";
import type { Attribution } from "../quotations/quotation.ts";
import { SLIDE_KINDS } from "./deck.ts";
import { boolean, list, nullable, object, oneOf, text, variant, whole, type Reader } from "./reader.ts";

/** More changes than a hand makes in a week. */
const MOST_CHANGES = 100_000;
const LONGEST_PASSAGE = 1_000_000;
const MOST_OFFSET = 2 ** 31;
const DAY_SECONDS = 86_400;

const words = text(LONGEST_PASSAGE);

const anchor: Reader<Anchor> = object<Anchor>({
  text: words,
  before: words,
  after: words,
  start: whole(0, MOST_OFFSET),
});

const slide: Reader<SlideAnchor> = object<SlideAnchor>({
  kind: oneOf(SLIDE_KINDS),
  passage: nullable(anchor),
});

const change: Reader<Change> = variant<Change>({
  "key-line": object({ kind: oneOf(["key-line"]), slide, line: anchor }),
  "to-slide": object({ kind: oneOf(["to-slide"]), slide, passage: anchor }),
  "to-notes": object({ kind: oneOf(["to-notes"]), slide, passage: anchor }),
  split: object({ kind: oneOf(["split"]), slide, at: anchor }),
  join: object({ kind: oneOf(["join"]), slide }),
  stand: object({ kind: oneOf(["stand"]), slide, standing: oneOf(["main", "backup", "hidden"]) }),
  move: object({ kind: oneOf(["move"]), slide, before: nullable(slide) }),
  builds: object({ kind: oneOf(["builds"]), slide, inTurn: nullable(boolean) }),
  time: object({ kind: oneOf(["time"]), slide, seconds: nullable(whole(1, DAY_SECONDS)) }),
  speaker: object({
    kind: oneOf(["speaker"]),
    quotation: anchor,
    speaker: nullable(
      object<Attribution>({ speaker: words, role: nullable(words), organisation: nullable(words) }),
    ),
  }),
});

/** Checks an arrangement that came from a file or another window. */
export const readArrangement: Reader<Arrangement> = list(change, MOST_CHANGES);
