import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./run.ts";

/**
 * Installs packages from npm into a folder of their own, outside what the product depends on and what its lock file
 * names, where they are not there yet. Gives npm's exit status, 0 when all is well; none of their scripts is run.
 */
export async function installOutside(
  folder: string,
  packages: Readonly<Record<string, string>>,
): Promise<number> {
  if (Object.keys(packages).every((name) => existsSync(join(folder, "node_modules", name)))) return 0;
  await mkdir(folder, { recursive: true });
  const content = { name: "outside", private: true, dependencies: packages };
  await writeFile(join(folder, "package.json"), JSON.stringify(content));
  return run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], folder);
}
