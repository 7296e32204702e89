import { readFileSync, readdirSync, statSync, existsSync } from "node:fs";
import { join, resolve } from "node:path";

export const rootFolder = resolve(import.meta.dirname, "../..");
export const outFolder = join(rootFolder, "out");

/** Written after each whole build; holds the time at which that build began (ISO 8601). */
export const stampFile = join(outFolder, "built.txt");

/** What a build reads. */
const sources = ["slides", "electron", "renderer", "build", "package-lock.json"];

/** Whether out/ holds a whole build that is not older than the sources. */
export function isFresh(): boolean {
  if (!existsSync(stampFile)) return false;
  const builtMs = Date.parse(readFileSync(stampFile, "utf8").trim());
  return sources.every((source) => newestMs(join(rootFolder, source)) < builtMs);
}

/** When anything in a file or folder last changed, milliseconds since 1970. */
function newestMs(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestMs(join(path, name))),
    stats.mtimeMs,
  );
}
