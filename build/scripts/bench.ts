import { benches } from "./bench/index.ts";
import { table } from "./measure/table.ts";

/**
 * `npm run bench -- NAME [WORD …]`: how fast Lectern is beside others, measured in the same run. Exits 1 when a bar is
 * not reached. The names stand in build/scripts/bench/index.ts.
 */
const [name, ...words] = process.argv.slice(2);
const bench = benches[name ?? ""];
if (bench === undefined) {
  console.log("Usage: npm run bench -- NAME");
  for (const [each, { about }] of Object.entries(benches)) console.log(`  ${each}: ${about}`);
  process.exitCode = 2;
} else {
  const { rows, bars } = await bench.run(words);
  console.log(table(rows));
  for (const { sentence, reached } of bars) console.log(`${reached ? "reached" : "MISSED"}: ${sentence}`);
  process.exitCode = bars.every(({ reached }) => reached) ? 0 : 1;
}
