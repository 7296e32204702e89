import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { isFresh, rootFolder } from "./freshness.ts";

/** Runs a program with our terminal, in the repository's folder unless told otherwise; returns its exit status. */
export function run(program: string, words: readonly string[], folder: string = rootFolder): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd: folder, stdio: "inherit" });
    child.once("error", reject);
    child.once("close", (status, signal) => {
      resolve(status ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** Runs a Node program that a package brings along, by its path in node_modules. */
export function runPackage(path: string, words: readonly string[]): Promise<number> {
  return run(process.execPath, [join(rootFolder, "node_modules", path), ...words]);
}

/** Builds out/ unless it is there and not older than the sources; returns the build's exit status. */
export async function ensureBuilt(): Promise<number> {
  return isFresh() ? 0 : runPackage("tsx/dist/cli.mjs", ["build/scripts/build.ts"]);
}
