import type { SlideDifference } from "../arrangement/compare-decks.ts";
import type { WordingPart } from "../arrangement/word-difference.ts";
import { failure, type Result } from "../result.ts";
import { readDeck } from "../saved/deck.ts";
import { list, object, oneOf, text, variant, whole, type Reader } from "../saved/reader.ts";
import type { Offer } from "./offer.ts";
import { MOST_SLIDES } from "./snapshot.ts";

/** The longest wording that is shown of a slide, UTF-16 units, and the most parts that it can have. */
const LONGEST_WORDING = 4_000_000;
const MOST_PARTS = 100_000;

const slide = whole(0, MOST_SLIDES);
const words = text(LONGEST_WORDING);

/** Checks how a slide differs, told by another window. */
export const readDifference: Reader<SlideDifference> = variant<SlideDifference>({
  new: object({ kind: oneOf(["new"]), after: slide, shown: words }),
  gone: object({ kind: oneOf(["gone"]), before: slide, shown: words }),
  moved: object({ kind: oneOf(["moved"]), before: slide, after: slide, shown: words }),
  changed: object({
    kind: oneOf(["changed"]),
    before: slide,
    after: slide,
    where: oneOf(["slide", "notes"]),
    wording: list(object<WordingPart>({ kind: oneOf(["same", "gone", "new"]), text: words }), MOST_PARTS),
  }),
});

const offer: Reader<Offer> = object<Offer>({
  number: whole(1, Number.MAX_SAFE_INTEGER),
  base: whole(0, Number.MAX_SAFE_INTEGER),
  deck: readDeck,
  places: list(slide, MOST_SLIDES),
  differences: list(readDifference, 2 * MOST_SLIDES),
});

/** Checks a newer deck that another window offers: each place must be one of its slides. */
export const readOffer: Reader<Offer> = (value, at): Result<Offer> => {
  const read = offer(value, at);
  if (!read.ok || read.value.places.every((place) => place < read.value.deck.slides.length)) return read;
  return failure(
    "session/bad-offer",
    `${at} has a place behind the last of ${read.value.deck.slides.length} slides.`,
  );
};
