import type { Deck } from "../deck/deck.ts";
import { failure, success, type Result } from "../result.ts";
import type { InkState } from "../session/ink/ink.ts";
import { readInkState } from "../session/ink/read-ink.ts";
import type { Snapshot } from "../session/session.ts";
import { readSnapshot } from "../session/snapshot.ts";
import { readDeck } from "./deck.ts";
import { object, text, type Reader } from "./reader.ts";

/** The version of both files; a file of another version is not resumed. */
const VERSION = 3;

/** The deck of the briefing that is being presented; written once, when it begins. */
export interface SavedDeck {
  readonly version: typeof VERSION;
  readonly deck: Deck;
}

/** Where that briefing stands; written at every change. */
export interface SavedSession {
  readonly version: typeof VERSION;
  /** The deck's fingerprint, so that a session never resumes on another deck. */
  readonly fingerprint: string;
  readonly snapshot: Snapshot;
}

/** What was drawn; written a while after. */
export interface SavedInk {
  readonly version: typeof VERSION;
  readonly fingerprint: string;
  readonly ink: InkState;
}

/** What a shell that crashed left behind. */
export interface RunningBriefing {
  readonly deck: Deck;
  readonly snapshot: Snapshot;
  readonly ink: InkState | null;
}

export function savedDeck(deck: Deck): SavedDeck {
  return { version: VERSION, deck };
}

export function savedSession(deck: Deck, snapshot: Snapshot): SavedSession {
  return { version: VERSION, fingerprint: deck.fingerprint, snapshot };
}

export function savedInk(deck: Deck, ink: InkState): SavedInk {
  return { version: VERSION, fingerprint: deck.fingerprint, ink };
}

/**
 * Puts the files together again, or says why they are not one briefing. Ink that can't be read, or is another
 * briefing's, is left out: slide and clock must not be lost over it.
 */
export function readRunningBriefing(
  deckFile: unknown,
  sessionFile: unknown,
  inkFile: unknown,
): Result<RunningBriefing> {
  const deck = object<SavedDeck>({ version, deck: readDeck })(deckFile, "saved deck");
  if (!deck.ok) return deck;
  const session = object<SavedSession>({ version, fingerprint: text(64), snapshot: readSnapshot })(
    sessionFile,
    "saved session",
  );
  if (!session.ok) return session;
  const together =
    session.value.fingerprint === deck.value.deck.fingerprint &&
    session.value.snapshot.session.builds.length === deck.value.deck.slides.length;
  const ink = object<SavedInk>({ version, fingerprint: text(64), ink: readInkState })(inkFile, "saved ink");
  const drawn = ink.ok && ink.value.fingerprint === deck.value.deck.fingerprint ? ink.value.ink : null;
  return together
    ? success({ deck: deck.value.deck, snapshot: session.value.snapshot, ink: drawn })
    : failure("saved/not-together", "The saved deck and the saved session are not of one briefing.");
}

const version: Reader<typeof VERSION> = (value, at) =>
  value === VERSION
    ? success(VERSION)
    : failure("saved/other-version", `${at} is of version ${String(value)}, not ${VERSION}.`);
