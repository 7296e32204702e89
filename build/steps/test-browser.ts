import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "../../electron/cli/browser/find-browser.ts";
import { runPackage } from "./run.ts";
import { answers, installPackages } from "./system-packages.ts";

/** The program that the tests run in: an installed Chrome, Chromium or Edge, else Playwright's own, else null. */
export function findTestBrowser(): string | null {
  const own = chromium.executablePath();
  return findBrowser() ?? (existsSync(own) ? own : null);
}

/** Sees to it that there is a browser for the tests: Debian's and Ubuntu's package, else Playwright's download. */
export async function ensureTestBrowser(): Promise<string | null> {
  const found = findTestBrowser();
  if (found !== null) return found;
  await installPackages(["chromium"], "No browser to test in: installing Chromium with apt-get.");
  return findTestBrowser() ?? (await downloadOwn());
}

async function downloadOwn(): Promise<string | null> {
  console.log("No browser to test in: trying Playwright's download.");
  await runPackage("playwright/cli.js", ["install", "chromium"]);
  return findTestBrowser();
}

/** The programs that look into finished PDFs; where they can't be had, the tests that need them are skipped. */
export async function ensurePdfPrograms(): Promise<void> {
  if (answers("qpdf", ["--version"]) && answers("pdffonts", ["-v"]) && answers("pdfinfo", ["-v"])) return;
  await installPackages(
    ["qpdf", "poppler-utils"],
    "No programs to check PDFs with: installing qpdf and poppler.",
  );
}
