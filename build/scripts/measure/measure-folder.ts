import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { brief } from "../../../slides/brief.ts";
import { table } from "./table.ts";

/** Reads every document of a folder and tells how it went. Descriptions beside them (`*.source.txt`) are left out. */
export async function measureFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.endsWith(".source.txt") && !/\.(?:json|jsonl|bin)$/u.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const rows: (readonly string[])[] = [];
  for (const path of paths) rows.push([relative(folder, path), ...(await measureDocument(path))]);
  return table([
    ["document", "read", "lost", "invented", "quotations", "named", "problems", "seconds"],
    ...rows,
  ]);
}

async function measureDocument(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path);
  const started = performance.now();
  const briefing = await brief(bytes, basename(path), { shape: "16:9" });
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  if (!briefing.ok) return [`no: ${briefing.problem.code}`, "", "", "", "", "1", seconds];
  const { ledger, quotations, problems } = briefing.value;
  const named = quotations.filter((quotation) => quotation.attribution !== null).length;
  return [
    "yes",
    ledger.lost.length,
    ledger.invented.length,
    quotations.length,
    named,
    problems.length,
    seconds,
  ].map(String);
}
