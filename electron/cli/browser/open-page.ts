import { spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { appWindowArguments } from "./arguments.ts";
import { findBrowser } from "./find-browser.ts";

/** Opens an HTML file in a window of its own, else in whatever the system opens such files with. Says with what, or null. */
export async function openPage(path: string): Promise<string | null> {
  const address = pathToFileURL(path).href;
  const browser = findBrowser();
  if (browser !== null) {
    const profile = await mkdtemp(join(tmpdir(), "lectern-profile-"));
    if (await startDetached(browser, appWindowArguments(address, profile))) return browser;
  }
  const [opener, ...words] = systemOpener(process.platform, address);
  return (await startDetached(opener, words)) ? opener : null;
}

/** The program and its arguments with which a system opens an address. */
export function systemOpener(platform: NodeJS.Platform, address: string): readonly [string, ...string[]] {
  switch (platform) {
    case "darwin":
      return ["open", address];
    case "win32":
      return ["rundll32", "url.dll,FileProtocolHandler", address];
    default:
      return ["xdg-open", address];
  }
}

/** Starts a program that outlives us; false when it can't be started. */
function startDetached(program: string, words: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { detached: true, stdio: "ignore" });
    child.once("error", () => {
      resolve(false);
    });
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
