import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readCorpus } from "./measure/corpus.ts";
import { measureCorpus } from "./measure/measure-corpus.ts";
import { measureFolder } from "./measure/measure-folder.ts";
import { measureGold } from "./measure/measure-gold.ts";
import { PUBLISHED } from "./measure/published.ts";
import { table } from "./measure/table.ts";

/**
 * `npm run measure -- FILE…`: how well quotations and their speakers are found in a labelled corpus (`*.jsonl`) or
 * in the documents that a `gold.json` labels, and how a folder of documents is read. For people; always exits 0.
 */
async function measure(path: string): Promise<string> {
  if ((await stat(path)).isDirectory()) return measureFolder(path);
  if (path.endsWith(".jsonl")) return measureCorpus(readCorpus(await readFile(path, "utf8")));
  return measureGold(path);
}

const files = process.argv.slice(2);
if (files.length === 0)
  console.log("Usage: npm run measure -- FILE…  (a .jsonl corpus, a gold.json or a folder)");
for (const file of files) {
  console.log(`\n${file}`);
  try {
    console.log(await measure(resolve(process.env["INIT_CWD"] ?? ".", file)));
  } catch (error) {
    console.log(`  could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (files.some((file) => file.endsWith(".jsonl"))) console.log(`\nPublished figures\n${table(PUBLISHED)}`);
