import { resolve } from "node:path";

/** Options of the command line that take a value; the value is not the memo. */
const optionsWithValue = new Set(["--from", "--minutes", "--as", "--shape", "--theme", "--marking"]);

/**
 * The absolute path of the memo that a command line names, or null. `packaged` tells whether the program is the first
 * word alone, or Electron and then the program's folder. Chromium and Node add options of their own anywhere.
 */
export function memoOfArguments(argv: readonly string[], packaged: boolean, folder: string): string | null {
  const words = argv
    .slice(1)
    .filter((word, index, all) => !word.startsWith("-") && !optionsWithValue.has(all[index - 1] ?? ""));
  const given = packaged ? words : words.slice(1);
  const memo = given[0] === "present" ? given[1] : given[0];
  return memo === undefined ? null : resolve(folder, memo);
}
