import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Electron's single instance lock, by files in the user data folder: true for the first living process, which then
 * hears what later ones send; false for those.
 */
export function claimLock(folder: string, data: object, onHanded: (handed: unknown) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, "stand-in-lock");
  if (livingOwner(lock)) {
    writeFileSync(join(folder, `handed-${randomUUID()}.json`), JSON.stringify(data));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  watch(folder, { persistent: false }, () => takeHanded(folder, onHanded));
  return true;
}

function livingOwner(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

function takeHanded(folder: string, onHanded: (handed: unknown) => void): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((each) => /^handed-.*\.json$/.test(each))) {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    if (text === "") continue; // Still being written; the watcher comes again.
    rmSync(path);
    onHanded(JSON.parse(text) as unknown);
  }
}
