import { resolve } from "node:path";

/** Options of the command line that take a value; the value is not the memo. */
const optionsWithValue = new Set(["--from", "--minutes", "--as", "--shape", "--theme", "--marking"]);

/** A memo that came from outside: the command line, a second start, the system. */
export interface HandedMemo {
  /** Absolute. */
  readonly path: string;
  /** The slide to begin with, from 0. */
  readonly slide: number;
}

/**
 * The memo that a command line names, or null. `packaged` tells whether the program is the first word alone, or
 * Electron and then the program's folder. Chromium and Node add options of their own anywhere.
 */
export function memoOfArguments(
  argv: readonly string[],
  packaged: boolean,
  folder: string,
): HandedMemo | null {
  const words = argv
    .slice(1)
    .filter((word, index, all) => !word.startsWith("-") && !optionsWithValue.has(all[index - 1] ?? ""));
  const given = packaged ? words : words.slice(1);
  const memo = given[0] === "present" ? given[1] : given[0];
  return memo === undefined ? null : { path: resolve(folder, memo), slide: slideOf(argv) };
}

/** `--from 3` and `--from=3` begin with the third slide; people count from 1. */
function slideOf(argv: readonly string[]): number {
  const at = argv.findIndex((word) => word === "--from" || word.startsWith("--from="));
  const written = argv[at]?.split("=")[1] ?? argv[at + 1] ?? "";
  return at !== -1 && /^[1-9]\d{0,4}$/u.test(written) ? Number(written) - 1 : 0;
}
