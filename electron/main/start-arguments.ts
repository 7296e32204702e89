import { resolve } from "node:path";
import { PLAIN_LOOK, TRANSITIONS, type Dress } from "../../slides/look/look.ts";
import { minutesIn } from "../../slides/session/start.ts";
import { THEMES } from "../../slides/look/themes.ts";

/** Options of the command line that take a value; the value is not the memo. */
const optionsWithValue = new Set([
  "--from",
  "--minutes",
  "--as",
  "--shape",
  "--theme",
  "--transition",
  "--brand",
  "--marking",
]);

/** A memo that came from outside: the command line, a second start, the system. */
export interface HandedMemo {
  /** Absolute. */
  readonly path: string;
  /** The slide to begin with, from 0. */
  readonly slide: number;
  /** How long the briefing may last, or null. */
  readonly minutes: number | null;
  /** Null leaves the look as it is. */
  readonly dress: Dress | null;
  /** The absolute path of an organisation's file, or null. */
  readonly brand: string | null;
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
  if (memo === undefined) return null;
  const brand = valueOf(argv, "--brand");
  return {
    path: resolve(folder, memo),
    slide: slideOf(argv),
    minutes: minutesOf(argv),
    dress: dressOf(argv),
    brand: brand === null ? null : resolve(folder, brand),
  };
}

/** Whether nothing of a briefing may stay on this machine but what is exported. */
export function leavesNoTrace(argv: readonly string[]): boolean {
  return argv.includes("--no-trace");
}

/** What is not asked for, or in words that there are none of, is plain; null when nothing is asked for. */
function dressOf(argv: readonly string[]): Dress | null {
  const asked = ["--theme", "--transition"].some((name) => valueOf(argv, name) !== null);
  if (!asked && !argv.includes("--builds")) return null;
  const theme = THEMES.find((each) => each === valueOf(argv, "--theme"));
  const transition = TRANSITIONS.find((each) => each === valueOf(argv, "--transition"));
  return {
    theme: theme ?? PLAIN_LOOK.theme,
    transition: transition ?? PLAIN_LOOK.transition,
    builds: argv.includes("--builds"),
  };
}

/** `--from 3` and `--from=3` begin with the third slide; people count from 1. */
function slideOf(argv: readonly string[]): number {
  const written = valueOf(argv, "--from") ?? "";
  return /^[1-9]\d{0,4}$/u.test(written) ? Number(written) - 1 : 0;
}

/** `--minutes 20`; what is no number of minutes plans nothing. */
function minutesOf(argv: readonly string[]): number | null {
  return minutesIn(valueOf(argv, "--minutes") ?? "");
}

/** What stands behind an option, as `--name value` or `--name=value`; null without it. */
function valueOf(argv: readonly string[], name: string): string | null {
  const at = argv.findIndex((word) => word === name || word.startsWith(`${name}=`));
  const word = argv[at];
  if (word === undefined) return null;
  return word === name ? (argv[at + 1] ?? null) : word.slice(name.length + 1);
}
