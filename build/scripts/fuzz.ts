import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { FORMATS } from "../../slides/memo/read/index.ts";
import { corpus } from "../steps/corpus.ts";
import { bundleThread } from "../fuzz/bundle-thread.ts";
import type { MadeUp } from "../fuzz/made-up.ts";
import { extremeDocuments, randomDocuments } from "../fuzz/made-up.ts";
import { mutate } from "../fuzz/mutations.ts";
import { createRandom } from "../fuzz/random.ts";
import type { Reader } from "../fuzz/reader.ts";
import { startReader } from "../fuzz/reader.ts";
import type { Question } from "../fuzz/reader-thread.ts";

/**
 * `npm run fuzz -- [--minutes N] [--seed N] [--whole]`: feeds the readers documents at every limit, made-up ones and
 * changed ones, and expects a memo or a problem from each, in bounded time and memory. What fails is kept in out/fuzz.
 * `--whole` goes on to the deck and its ledger.
 */
const folder = resolve(import.meta.dirname, "../../out/fuzz");

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string" },
    whole: { type: "boolean", default: false },
  },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const until = performance.now() + Number(values.minutes) * 60_000;
const random = createRandom(seed);
const outcomes = new Map<string, number>();
let slowest = { name: "none", seconds: 0 };
let failures = 0;

const reader = startReader(await bundleThread());
console.log(`seed ${seed}`);
for (const document of extremeDocuments()) await tryOne(reader, { ...document, format: null, whole: false });
for (const document of mixed()) {
  if (performance.now() > until) break;
  // One in eight is said to be what it isn't.
  const format = random.below(8) === 0 ? random.pick(FORMATS) : null;
  await tryOne(reader, { ...document, format, whole: values.whole });
}
await reader.close();
const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
for (const [how, count] of [...outcomes].toSorted((one, other) => other[1] - one[1]))
  console.log(`${String(count).padStart(8)} ${how}`);
console.log(`slowest: ${slowest.name}, ${slowest.seconds.toFixed(1)} s of work`);
console.log(`${total} documents, ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;

/** Changed documents of the corpus and made-up ones in turn, without end. */
function* mixed(): Generator<MadeUp> {
  for (let round = 0; ; round += 1) {
    yield* randomDocuments(20, seed + round);
    for (let left = 20; left > 0 && corpus.length > 0; left -= 1) {
      const { path, bytes } = random.pick(corpus);
      yield { name: basename(path), bytes: mutate(bytes(), random) };
    }
  }
}

async function tryOne(thread: Reader, question: Question): Promise<void> {
  const outcome = await thread.read(question);
  const how = outcome.kind === "fine" ? outcome.how : "FAILED";
  outcomes.set(how, (outcomes.get(how) ?? 0) + 1);
  if (outcome.seconds > slowest.seconds) slowest = { name: question.name, seconds: outcome.seconds };
  if (outcome.kind === "fine") return;
  failures += 1;
  mkdirSync(folder, { recursive: true });
  const kept = join(
    folder,
    `${createHash("sha256").update(question.bytes).digest("hex").slice(0, 8)}-${question.name}`,
  );
  writeFileSync(kept, question.bytes);
  console.log(
    `${question.name}${question.format === null ? "" : ` as ${question.format}`}: ${outcome.why.slice(0, 600)}\n  kept in ${kept}`,
  );
}
