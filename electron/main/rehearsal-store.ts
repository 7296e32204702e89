import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { noRehearsals, readRehearsals, withRun, type Rehearsals } from "../../slides/saved/rehearsals.ts";
import { writeAtomically } from "./atomic-write.ts";

/** The rehearsals of all decks, a file for each: times, and no word of a memo. */
export interface RehearsalStore {
  readonly of: (fingerprint: string) => Promise<Rehearsals>;
  readonly add: (fingerprint: string, spentMs: readonly number[]) => Promise<void>;
  readonly forget: (fingerprint: string) => Promise<void>;
}

/** `folder` is made when it is needed; null keeps rehearsals in memory alone. `log` hears what could not be kept. */
export function createRehearsalStore(folder: string | null, log: (line: string) => void): RehearsalStore {
  const known = new Map<string, Rehearsals>();

  async function of(fingerprint: string): Promise<Rehearsals> {
    const before = known.get(fingerprint);
    if (before !== undefined) return before;
    const read = folder === null ? null : await readStored(pathIn(folder, fingerprint), log);
    const rehearsals = read?.fingerprint === fingerprint ? read : noRehearsals(fingerprint);
    known.set(fingerprint, rehearsals);
    return rehearsals;
  }

  async function add(fingerprint: string, spentMs: readonly number[]): Promise<void> {
    const rehearsals = withRun(await of(fingerprint), spentMs);
    known.set(fingerprint, rehearsals);
    if (folder === null) return;
    try {
      await mkdir(folder, { recursive: true });
      await writeAtomically(pathIn(folder, fingerprint), JSON.stringify(rehearsals));
    } catch (error) {
      log(`a rehearsal can't be saved: ${String(error)}`);
    }
  }

  return {
    of,
    add,
    forget: async (fingerprint) => {
      known.set(fingerprint, noRehearsals(fingerprint));
      if (folder !== null) await rm(pathIn(folder, fingerprint), { force: true });
    },
  };
}

/** Fingerprints are hexadecimal digits; anything else would not be a name of ours. */
function pathIn(folder: string, fingerprint: string): string {
  return join(folder, `${fingerprint.replaceAll(/[^0-9a-f]/g, "")}.json`);
}

async function readStored(path: string, log: (line: string) => void): Promise<Rehearsals | null> {
  try {
    const read = readRehearsals(JSON.parse(await readFile(path, "utf8")), "rehearsals");
    if (read.ok) return read.value;
    log(`rehearsals left aside: ${read.problem.message}`);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) log(`rehearsals can't be read: ${String(error)}`);
  }
  return null;
}
