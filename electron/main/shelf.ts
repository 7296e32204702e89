import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { failure, success, type Result } from "../../slides/result.ts";
import {
  readShelfCard,
  shelfCard,
  type ShelfCard,
  type ShelfEntry,
  type ShelfLabel,
} from "../../slides/saved/shelf.ts";
import { writeAtomically } from "./atomic-write.ts";
import { words } from "./words.ts";

/** So many states of a briefing are kept, the last ones. */
const STATES_KEPT = 10;

const CARD = "card.json";
/** A state's name carries its number, from 1, so that names in order are states in order. */
const STATE = /^state-(\d{8})\.briefing$/u;

/** A briefing that the desk wants kept. */
export interface Keepsake {
  readonly label: ShelfLabel;
  /** The bytes of its `.briefing` file; opaque here, since documents are never read in the shell. */
  readonly bytes: Uint8Array;
  /** Where the memo lies, absolute, or null for text that was pasted. */
  readonly memoPath: string | null;
}

/** The briefings that lie on this machine, each with its last states. */
export interface Shelf {
  /** Keeps a state; the same memo's file has the same place. Nothing is kept where no trace may stay (null). */
  readonly keep: (keepsake: Keepsake, wallMs: number) => Promise<Result<string | null>>;
  /** The last kept first. */
  readonly list: () => Promise<readonly ShelfEntry[]>;
  /** The path of a briefing's latest state and of the memo it was made from. */
  readonly find: (id: string) => Promise<Result<{ readonly path: string; readonly memoPath: string | null }>>;
  /** Deletes a briefing with all its states. */
  readonly forget: (id: string) => Promise<Result<null>>;
}

/**
 * `folder` is made when it is needed and is the shelf's alone, null when nothing may be kept; `log` hears what could not
 * be read.
 */
export function createShelf(folder: string | null, log: (line: string) => void): Shelf {
  let writing: Promise<unknown> = Promise.resolve();

  /** One write after another: two states of one briefing must not take the same number. */
  function inTurn<Value>(write: () => Promise<Value>): Promise<Value> {
    const turn = writing.then(write, write);
    writing = turn;
    return turn;
  }

  return {
    keep: (keepsake, wallMs) => inTurn(() => keepState(folder, keepsake, wallMs)),
    list: async () => {
      if (folder === null) return [];
      const cards = await Promise.all((await namesIn(folder)).map((id) => readCard(folder, id, log)));
      return cards
        .filter((card) => card !== null)
        .map(({ version: _version, memoPath: _memoPath, ...entry }) => entry)
        .toSorted((a, b) => b.keptAtMs - a.keptAtMs);
    },
    find: async (id) => {
      const card = folder === null || !isId(id) ? null : await readCard(folder, id, log);
      if (folder === null || card === null) return gone();
      const last = (await statesIn(join(folder, id))).at(-1);
      return last === undefined ? gone() : success({ path: join(folder, id, last), memoPath: card.memoPath });
    },
    forget: (id) =>
      inTurn(async () => {
        if (folder === null || !isId(id)) return gone();
        await rm(join(folder, id), { recursive: true, force: true });
        return success(null);
      }),
  };
}

async function keepState(
  folder: string | null,
  { label, bytes, memoPath }: Keepsake,
  wallMs: number,
): Promise<Result<string | null>> {
  if (folder === null) return success(null);
  const id = idOf(memoPath ?? `${label.title}\n${label.name ?? ""}`);
  const place = join(folder, id);
  try {
    await mkdir(place, { recursive: true });
    const states = await statesIn(place);
    const number = Number(STATE.exec(states.at(-1) ?? "")?.[1] ?? 0) + 1;
    await writeAtomically(join(place, `state-${String(number).padStart(8, "0")}.briefing`), bytes);
    const card = shelfCard({ ...label, id, keptAtMs: wallMs, memoPath });
    await writeAtomically(join(place, CARD), JSON.stringify(card));
    for (const old of states.slice(0, Math.max(0, states.length + 1 - STATES_KEPT)))
      await rm(join(place, old));
    return success(id);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    return failure("shelf/not-kept", words.shelf.notKept(code));
  }
}

async function readCard(folder: string, id: string, log: (line: string) => void): Promise<ShelfCard | null> {
  try {
    const read = readShelfCard(JSON.parse(await readFile(join(folder, id, CARD), "utf8")), "card");
    if (read.ok) return read.value;
    log(`a briefing on the shelf was passed over: ${read.problem.code}`);
  } catch (error) {
    log(`a briefing on the shelf can't be read: ${error instanceof Error ? error.name : "unknown error"}`);
  }
  return null;
}

/** A folder's briefings by their ids; none where there is no folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter(isId);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

async function statesIn(place: string): Promise<readonly string[]> {
  return (await readdir(place)).filter((name) => STATE.test(name)).toSorted();
}

/** The place of a briefing on the shelf: nothing of the memo can be read from it. */
function idOf(source: string): string {
  return createHash("sha256").update(source).digest("hex").slice(0, 32);
}

/** Ids come back from windows; what is not one of ours never becomes a path. */
function isId(name: string): boolean {
  return /^[\da-f]{32}$/u.test(name);
}

function gone(): Result<never> {
  return failure("shelf/gone", words.shelf.gone);
}
