import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What the search depends on, so that it can be tried for systems other than this one. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

/** An installed Chrome, Chromium or Edge: the path of its program, or null. */
export function findBrowser(surroundings: Surroundings = here): string | null {
  return candidates(surroundings).find(surroundings.isProgram) ?? null;
}

const here: Surroundings = { platform: process.platform, environment: process.env, isProgram };

/** Names on the search path of Linux and its kin, best known first. */
const linuxNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const macPrograms = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Every place a browser may be, in the order of preference. `LECTERN_BROWSER` names one and ends the search. */
function candidates({ platform, environment }: Surroundings): string[] {
  const chosen = environment["LECTERN_BROWSER"];
  if (chosen !== undefined && chosen !== "") return [chosen];
  switch (platform) {
    case "darwin":
      return ["/Applications", `${environment["HOME"] ?? ""}/Applications`].flatMap((folder) =>
        macPrograms.map((program) => `${folder}/${program}`),
      );
    case "win32":
      return ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((name) => {
        const folder = environment[name];
        return folder === undefined ? [] : windowsPrograms.map((program) => `${folder}\\${program}`);
      });
    default: {
      const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder.startsWith("/"));
      return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not for us to run: either way it is no browser.
    return false;
  }
}
