import { join } from "node:path";
import { outFolder } from "../../steps/freshness.ts";
import { installOutside } from "../../steps/install-outside.ts";
import { findTestBrowser } from "../../steps/test-browser.ts";

/** The programs that Lectern is measured beside, in the versions that the README's figures were taken with. */
const RIVALS = { "@marp-team/marp-cli": "4.5.1", decktape: "3.16.1" } as const;

/** Where they lie: outside what the product depends on and what its lock file names. */
const folder = join(outFolder, "bench/rivals");

/** What is needed to start the rivals. */
export interface Rivals {
  /** The path of a rival's program, for Node. */
  readonly program: (name: "marp" | "decktape") => string;
  /** The browser that all of them print with, and we too. */
  readonly browser: string;
}

/** Installs the rivals from npm where they are not there yet. */
export async function ensureRivals(): Promise<Rivals> {
  const browser = findTestBrowser();
  if (browser === null) throw new Error("No Chrome, Chromium or Edge to print with");
  const programs = {
    marp: join(folder, "node_modules/@marp-team/marp-cli/marp-cli.js"),
    decktape: join(folder, "node_modules/decktape/decktape.js"),
  };
  process.env["PUPPETEER_SKIP_DOWNLOAD"] = "true";
  const status = await installOutside(folder, RIVALS);
  if (status !== 0) throw new Error(`npm install ended with ${status} in ${folder}`);
  return { browser, program: (name) => programs[name] };
}
