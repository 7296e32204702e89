import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";

/** A whole process that is timed. */
export interface Contestant {
  readonly name: string;
  /** Node when left out. */
  readonly program?: string;
  /** The words after the program. */
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
  /** The median of what its processors worked, seconds; null where the system does not tell. */
  readonly medianCpu: number | null;
}

/** What one run took, seconds. */
interface Taken {
  readonly wall: number;
  readonly cpu: number | null;
}

/**
 * Starts every contestant in turn, so often, after one round that does not count: what else the machine does falls on
 * all alike.
 */
export async function race(contestants: readonly Contestant[], rounds: number): Promise<readonly Timed[]> {
  const runs = new Map<string, Taken[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const contestant of contestants) {
      const taken = await time(contestant);
      if (round > 0) runs.get(contestant.name)?.push(taken);
    }
  return [...runs].map(([name, each]) => {
    const seconds = each.map(({ wall }) => wall);
    const cpus = each.flatMap(({ cpu }) => (cpu === null ? [] : [cpu]));
    return {
      name,
      seconds,
      median: median(seconds),
      medianCpu: cpus.length === 0 ? null : median(cpus),
    };
  });
}

async function time(contestant: Contestant): Promise<Taken> {
  const { name, program = process.execPath, words, environment = {}, writes } = contestant;
  await rm(writes, { force: true });
  const worked = childrenCpuSeconds();
  const began = performance.now();
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(program, words, {
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
  const wall = (performance.now() - began) / 1000;
  const workedNow = childrenCpuSeconds();
  if (status !== 0 || !existsSync(writes)) throw new Error(`${name} ended with ${status} and wrote no file`);
  return { wall, cpu: worked === null || workedNow === null ? null : workedNow - worked };
}

/** Linux counts in hundredths of a second there (proc(5), `sysconf(_SC_CLK_TCK)`). */
const TICKS_PER_SECOND = 100;

/** What the children of this process that have ended worked, and theirs, seconds; null on other systems than Linux. */
function childrenCpuSeconds(): number | null {
  if (!existsSync("/proc/self/stat")) return null;
  // Behind the name in brackets, from field 3 on; fields 16 and 17 are the children's in user and system mode.
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

function median(values: readonly number[]): number {
  const ordered = values.toSorted((one, other) => one - other);
  const middle = ordered.length / 2;
  return ((ordered[Math.ceil(middle) - 1] ?? 0) + (ordered[Math.floor(middle)] ?? 0)) / 2;
}

/** The times as rows: name, median, range, how many times as long as the first, and what the processors worked. */
export function rowsOf(timed: readonly Timed[]): readonly (readonly string[])[] {
  const first = timed[0]?.median ?? 1;
  return [
    ["", "median", "from", "to", "ratio", "processors"],
    ...timed.map(({ name, seconds, median: middle, medianCpu }) => [
      name,
      `${middle.toFixed(2)} s`,
      Math.min(...seconds).toFixed(2),
      Math.max(...seconds).toFixed(2),
      (middle / first).toFixed(2),
      medianCpu === null ? "" : `${medianCpu.toFixed(2)} s`,
    ]),
  ];
}
