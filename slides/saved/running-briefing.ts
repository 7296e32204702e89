import type { Deck } from "../deck/deck.ts";
import { fingerprint } from "../fingerprint.ts";
import { failure, success, type Result } from "../result.ts";
import type { InkState } from "../session/ink/ink.ts";
import { readInkState } from "../session/ink/read-ink.ts";
import type { Snapshot } from "../session/session.ts";
import { readSnapshot } from "../session/snapshot.ts";
import { readDeck } from "./deck.ts";
import { object, type Reader } from "./reader.ts";

/** The version of all three files; a file of another version is not resumed. */
const VERSION = 4;

/** Hex digits of a SHA-256 that tell one deck from another. */
const KEY_DIGITS = 16;

/** The deck of the briefing that is being presented; written when it begins, and anew when a newer one takes over. */
export interface SavedDeck {
  readonly version: typeof VERSION;
  readonly deck: Deck;
}

/** Where that briefing stands; written at every change. */
export interface SavedSession {
  readonly version: typeof VERSION;
  /** The key of the deck that it stands on, so that a session never resumes on another one. */
  readonly deckKey: string;
  readonly snapshot: Snapshot;
}

/** What was drawn; written a while after. */
export interface SavedInk {
  readonly version: typeof VERSION;
  readonly deckKey: string;
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

/** Tells a deck from every other one, also from another version of the same memo's. */
export function deckKeyOf(deck: Deck): string {
  return fingerprint(JSON.stringify(deck), KEY_DIGITS);
}

export function savedSession(deckKey: string, snapshot: Snapshot): SavedSession {
  return { version: VERSION, deckKey, snapshot };
}

export function savedInk(deckKey: string, ink: InkState): SavedInk {
  return { version: VERSION, deckKey, ink };
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
  const session = readSavedSession(sessionFile);
  if (!session.ok) return session;
  const { deckKey, snapshot } = session.value;
  const together = snapshot.session.builds.length === deck.value.deck.slides.length;
  const ink = object<SavedInk>({ version, deckKey: readKey, ink: readInkState })(inkFile, "saved ink");
  const drawn = ink.ok && ink.value.deckKey === deckKey ? ink.value.ink : null;
  return together
    ? success({ deck: deck.value.deck, snapshot, ink: drawn })
    : failure("saved/not-together", "The saved deck and the saved session are not of one briefing.");
}

/** Reads where a briefing stood; its `deckKey` tells which deck to read with it. */
export function readSavedSession(file: unknown): Result<SavedSession> {
  return object<SavedSession>({ version, deckKey: readKey, snapshot: readSnapshot })(file, "saved session");
}

/** A key becomes a part of a file's name: nothing but hex digits. */
const readKey: Reader<string> = (value, at) =>
  typeof value === "string" && /^[0-9a-f]{16}$/u.test(value)
    ? success(value)
    : failure("saved/no-key", `${at} is no key of a deck.`);

const version: Reader<typeof VERSION> = (value, at) =>
  value === VERSION
    ? success(VERSION)
    : failure("saved/other-version", `${at} is of version ${String(value)}, not ${VERSION}.`);
