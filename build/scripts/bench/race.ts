import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";

/** A whole process that is timed. */
export interface Contestant {
  readonly name: string;
  /** The words after `node`. */
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** The file that it shall write; a run without it is no run. */
  readonly writes: string;
}

export interface Timed {
  readonly name: string;
  /** Seconds on the clock, one for each run. */
  readonly seconds: readonly number[];
  readonly median: number;
}

/**
 * Starts every contestant in turn, so often, after one round that does not count: what else the machine does falls on
 * all alike.
 */
export async function race(contestants: readonly Contestant[], rounds: number): Promise<readonly Timed[]> {
  const seconds = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const contestant of contestants) {
      const taken = await time(contestant);
      if (round > 0) seconds.get(contestant.name)?.push(taken);
    }
  return [...seconds].map(([name, each]) => ({ name, seconds: each, median: median(each) }));
}

async function time({ name, words, environment = {}, writes }: Contestant): Promise<number> {
  await rm(writes, { force: true });
  const began = performance.now();
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code !== 0) console.error(said);
      resolve(code);
    });
  });
  const taken = (performance.now() - began) / 1000;
  if (status !== 0 || !existsSync(writes)) throw new Error(`${name} ended with ${status} and wrote no file`);
  return taken;
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other);
  const middle = ordered.length / 2;
  return ((ordered[Math.ceil(middle) - 1] ?? 0) + (ordered[Math.floor(middle)] ?? 0)) / 2;
}

/** The times as rows: name, median, range, and how many times as long as the first. */
export function rowsOf(timed: readonly Timed[]): readonly (readonly string[])[] {
  const first = timed[0]?.median ?? 1;
  return [
    ["", "median", "from", "to", "ratio"],
    ...timed.map(({ name, seconds, median: middle }) => [
      name,
      `${middle.toFixed(2)} s`,
      Math.min(...seconds).toFixed(2),
      Math.max(...seconds).toFixed(2),
      (middle / first).toFixed(2),
    ]),
  ];
}
