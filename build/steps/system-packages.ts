import { spawnSync } from "node:child_process";
import { run } from "./run.ts";

/** Installs a package of Debian or Ubuntu where that needs no questions: as root, or with sudo that asks for no password. */
export async function installPackages(names: readonly string[], why: string): Promise<void> {
  if (!answers("apt-get", ["--version"])) return;
  const becomeRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (becomeRoot.length > 0 && !answers("sudo", ["-n", "true"])) return;
  console.log(why);
  const asRoot = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", ...names]]) {
    const [program = "env", ...rest] = [...becomeRoot, ...asRoot, ...words];
    if ((await run(program, rest)) !== 0) return;
  }
}

/** Whether a program can be started and ends well. */
export function answers(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}
