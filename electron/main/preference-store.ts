import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { defaultPreferences, readPreferences, type Preferences } from "../../slides/saved/preferences.ts";
import { writeAtomically } from "./atomic-write.ts";

/** What a person chose on this machine, kept in one file. */
export interface PreferenceStore {
  readonly current: () => Preferences;
  /** Keeps a change; a disk that fails costs the memory of it, not the change. */
  readonly change: (change: Partial<Omit<Preferences, "version">>) => void;
}

/**
 * Reads what `path` holds; the defaults where there is nothing, or nothing of ours. `log` hears what went wrong. What is
 * changed is written unless `keeps` is false: where no trace may stay it holds until the program ends.
 */
export async function openPreferences(
  path: string,
  log: (line: string) => void,
  keeps = true,
): Promise<PreferenceStore> {
  let current = await readStored(path, log);
  let writing: Promise<void> = Promise.resolve();

  async function write(before: Promise<void>, preferences: Preferences): Promise<void> {
    await before;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeAtomically(path, JSON.stringify(preferences));
    } catch (error) {
      log(`preferences can't be saved: ${String(error)}`);
    }
  }

  return {
    current: () => current,
    change: (change) => {
      current = { ...current, ...change };
      if (keeps) writing = write(writing, current);
    },
  };
}

async function readStored(path: string, log: (line: string) => void): Promise<Preferences> {
  try {
    const read = readPreferences(JSON.parse(await readFile(path, "utf8")));
    if (read.ok) return read.value;
    log(`preferences left aside: ${read.problem.message}`);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!isMissing) log(`preferences can't be read: ${String(error)}`);
  }
  return defaultPreferences;
}
