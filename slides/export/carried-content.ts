import type { Deck } from "../deck/deck.ts";
import { failure } from "../result.ts";
import type { Result } from "../result.ts";
import { readDeck } from "../saved/deck.ts";
import { nullable, object, oneOf, text, whole } from "../saved/reader.ts";
import type { Reader } from "../saved/reader.ts";
import { MOST_SLIDES } from "../session/snapshot.ts";
import { MOST_MINUTES } from "../session/start.ts";

/** What stands in a single file's data block. */
export type CarriedContent =
  | { readonly mode: "desk"; readonly memo: { readonly name: string; readonly base64: string } }
  | {
      readonly mode: "present";
      readonly copy: "presenter" | "audience";
      readonly deck: Deck;
      readonly slide: number;
      /** How long the briefing may last, or null. */
      readonly minutes: number | null;
    };

/** Longest memo that a file carries, UTF-16 units of base64: some 75 MB of memo. */
const LONGEST_MEMO = 100_000_000;

/** Reads a data block's text. */
export function readCarriedContent(json: string): Result<CarriedContent> {
  const value = parsed(json);
  const mode = object({ mode: oneOf(["desk", "present"]) })(value, "content");
  if (!mode.ok)
    return failure("content/damaged", "The briefing inside this file is damaged.", "Export it again.");
  return mode.value.mode === "desk" ? readDesk(value, "content") : readPresent(value, "content");
}

type Desk = Extract<CarriedContent, { mode: "desk" }>;
type Present = Extract<CarriedContent, { mode: "present" }>;

const readDesk: Reader<Desk> = object<Desk>({
  mode: oneOf(["desk"]),
  memo: object<Desk["memo"]>({ name: text(1000), base64: text(LONGEST_MEMO) }),
});

const readPresent: Reader<Present> = object<Present>({
  mode: oneOf(["present"]),
  copy: oneOf(["presenter", "audience"]),
  deck: readDeck,
  slide: whole(0, MOST_SLIDES),
  minutes: nullable(whole(1, MOST_MINUTES)),
});

/** Undefined for text that is no JSON; the readers then say what is missing. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
