import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";
import { findBrowser } from "../../electron/cli/browser/find-browser.ts";
import { run, runPackage } from "./run.ts";

/** The program that the tests run in: an installed Chrome, Chromium or Edge, else Playwright's own, else null. */
export function findTestBrowser(): string | null {
  const own = chromium.executablePath();
  return findBrowser() ?? (existsSync(own) ? own : null);
}

/** Sees to it that there is a browser for the tests: Debian's and Ubuntu's package, else Playwright's download. */
export async function ensureTestBrowser(): Promise<string | null> {
  const found = findTestBrowser();
  if (found !== null) return found;
  await installPackage();
  return findTestBrowser() ?? (await downloadOwn());
}

/** Installs the `chromium` package where that needs no questions: as root, or with sudo that asks for no password. */
async function installPackage(): Promise<void> {
  if (!answers("apt-get", ["--version"])) return;
  const becomeRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (becomeRoot.length > 0 && !answers("sudo", ["-n", "true"])) return;
  console.log("No browser to test in: installing Chromium with apt-get.");
  const asRoot = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const [program = "env", ...rest] = [...becomeRoot, ...asRoot, ...words];
    if ((await run(program, rest)) !== 0) return;
  }
}

async function downloadOwn(): Promise<string | null> {
  console.log("No browser to test in: trying Playwright's download.");
  await runPackage("playwright/cli.js", ["install", "chromium"]);
  return findTestBrowser();
}

/** Whether a program can be started and ends well. */
function answers(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}
