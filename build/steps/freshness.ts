import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

export const rootFolder = resolve(import.meta.dirname, "../..");
export const outFolder = join(rootFolder, "out");

/** Written after each whole build; holds the fingerprint of the sources that it was made from. */
export const stampFile = join(outFolder, "built-from.txt");

/** What a build reads. */
const sources = ["slides", "electron", "renderer", "build", "package-lock.json"];

/** Whether out/ holds a whole build of just these sources. */
export function isFresh(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === sourcesFingerprint();
}

/** SHA-256 over the names and bytes of all source files, in hexadecimal digits. */
export function sourcesFingerprint(folder: string = rootFolder): string {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesIn(folder, source))) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** The files at or below a path, relative to the folder, in an order that depends on nothing but their names. */
function filesIn(folder: string, path: string): readonly string[] {
  const place = join(folder, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .toSorted()
    .flatMap((name) => filesIn(folder, `${path}/${name}`));
}
