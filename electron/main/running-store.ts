import { rmSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Deck } from "../../slides/deck/deck.ts";
import {
  deckKeyOf,
  readRunningBriefing,
  readSavedSession,
  savedDeck,
  savedInk,
  savedSession,
  type RunningBriefing,
} from "../../slides/saved/running-briefing.ts";
import type { InkState } from "../../slides/session/ink/ink.ts";
import type { Snapshot } from "../../slides/session/session.ts";
import { writeAtomically } from "./atomic-write.ts";

/** How long changes are gathered before they are written; what a power cut may cost. */
const GATHERED_MS = 150;

/** The same for ink, which grows large and is worth less than slide and clock. */
const INK_GATHERED_MS = 2000;

/** A briefing that stood still for longer is not resumed by itself. */
const RESUMED_WITHIN_MS = 12 * 60 * 60 * 1000;

/** Keeps the briefing that is being presented on disk, so that a shell that crashed resumes it. */
export interface RunningStore {
  /** Begins to keep a briefing, with the ink that it has from before. */
  readonly begin: (deck: Deck, snapshot: Snapshot, ink: InkState | null) => void;
  /** Keeps where the briefing stands; soon, and only the latest. */
  readonly keep: (snapshot: Snapshot) => void;
  /** Keeps the ink; in a while, as it is then. */
  readonly keepInk: (read: () => InkState) => void;
  /** What was left behind, or null when nothing was, or nothing that is whole and recent. */
  readonly restore: (wallMs: number) => Promise<RunningBriefing | null>;
  /** Deletes what is kept; done when it returns. */
  readonly forget: () => void;
}

/** `folder` is made when it is needed and is the store's alone; `log` hears why something could not be kept or used. */
export function createRunningStore(folder: string, log: (line: string) => void): RunningStore {
  const deckPath = (key: string): string => join(folder, `deck-${key}.json`);
  const sessionPath = join(folder, "session.json");
  const inkPath = join(folder, "ink.json");
  let deck: Deck | null = null;
  let latest: Snapshot | null = null;
  let ink: InkState | null = null;
  let timer: NodeJS.Timeout | null = null;
  let inkTimer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();
  const written: { deck: Deck | null; deckKey: string; snapshot: Snapshot | null; ink: InkState | null } = {
    deck: null,
    deckKey: "",
    snapshot: null,
    ink: null,
  };

  /** Writes what is not on disk yet, one write after another; a disk that fails must not stop the briefing. */
  function flush(): void {
    const before = writing;
    writing = (async () => {
      await before;
      try {
        await writeMissing();
      } catch (error) {
        log(`the running briefing can't be saved: ${String(error)}`);
      }
      if (deck === null) remove();
    })();
  }

  async function writeMissing(): Promise<void> {
    const [currentDeck, snapshot, currentInk] = [deck, latest, ink];
    if (currentDeck === null || snapshot === null) return;
    await mkdir(folder, { recursive: true });
    const isOther = written.deck !== currentDeck;
    // The session names its deck: until it is replaced, the deck before and its ink stay where they are.
    const key = isOther ? deckKeyOf(currentDeck) : written.deckKey;
    if (isOther) await writeAtomically(deckPath(key), JSON.stringify(savedDeck(currentDeck)));
    if (isOther || written.snapshot !== snapshot)
      await writeAtomically(sessionPath, JSON.stringify(savedSession(key, snapshot)));
    written.snapshot = snapshot;
    if (isOther) await removeOthers(key);
    if (isOther) written.ink = null;
    written.deck = currentDeck;
    written.deckKey = key;
    if (currentInk !== null && written.ink !== currentInk)
      await writeAtomically(inkPath, JSON.stringify(savedInk(key, currentInk)));
    written.ink = currentInk;
  }

  /** Deletes what belongs to another deck than the one that the session names. */
  async function removeOthers(key: string): Promise<void> {
    const others = (await readdir(folder)).filter(
      (name) => /^deck-\w+\.json$/u.test(name) && join(folder, name) !== deckPath(key),
    );
    for (const name of others) await rm(join(folder, name), { force: true });
    await rm(inkPath, { force: true });
  }

  function remove(): void {
    // A write may be under way and put its file there meanwhile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  }

  return {
    begin: (begun, snapshot, begunInk) => {
      deck = begun;
      latest = snapshot;
      ink = begunInk;
      flush();
    },
    keep: (snapshot) => {
      latest = snapshot;
      timer ??= setTimeout(() => {
        timer = null;
        flush();
      }, GATHERED_MS);
    },
    keepInk: (read) => {
      inkTimer ??= setTimeout(() => {
        inkTimer = null;
        ink = read();
        flush();
      }, INK_GATHERED_MS);
    },
    restore: async (wallMs) => {
      const sessionFile = await readJson(sessionPath);
      if (sessionFile === null) return null;
      const session = readSavedSession(sessionFile);
      const deckFile = session.ok ? await readJson(deckPath(session.value.deckKey)) : null;
      const read = readRunningBriefing(deckFile, sessionFile, await readJson(inkPath));
      if (!read.ok) log(`nothing resumed: ${read.problem.code}`);
      if (!read.ok || read.value.snapshot.session.ended) return null;
      return wallMs - read.value.snapshot.wallMs <= RESUMED_WITHIN_MS ? read.value : null;
    },
    forget: () => {
      if (timer !== null) clearTimeout(timer);
      if (inkTimer !== null) clearTimeout(inkTimer);
      timer = null;
      inkTimer = null;
      deck = null;
      latest = null;
      ink = null;
      remove();
    },
  };
}

/** A file's JSON, or null when there is no such file or it is not JSON. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && "code" in error)) return null;
    throw error;
  }
}
