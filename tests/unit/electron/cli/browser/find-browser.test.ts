import { expect, test } from "@playwright/test";
import { findBrowser, type Surroundings } from "../../../../../electron/cli/browser/find-browser.ts";

const linux = { PATH: "/usr/local/bin:/usr/bin:relative" };
const mac = { HOME: "/Users/ann" };
const windows = {
  ProgramFiles: "C:\\Program Files",
  "ProgramFiles(x86)": "C:\\Program Files (x86)",
  LOCALAPPDATA: "C:\\Users\\Ann\\AppData\\Local",
};

const cases: readonly {
  readonly fact: string;
  readonly platform: NodeJS.Platform;
  readonly environment: Surroundings["environment"];
  readonly installed: readonly string[];
  readonly found: string | null;
}[] = [
  {
    fact: "finds Chromium on the search path of Linux",
    platform: "linux",
    environment: linux,
    installed: ["/usr/bin/chromium"],
    found: "/usr/bin/chromium",
  },
  {
    fact: "prefers Chrome to Edge",
    platform: "linux",
    environment: linux,
    installed: ["/usr/bin/microsoft-edge", "/usr/bin/google-chrome"],
    found: "/usr/bin/google-chrome",
  },
  {
    fact: "does not look in folders that depend on where one is",
    platform: "linux",
    environment: linux,
    installed: ["relative/chromium"],
    found: null,
  },
  {
    fact: "finds a Chrome that a Mac user installed for themselves",
    platform: "darwin",
    environment: mac,
    installed: ["/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    found: "/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  },
  {
    fact: "finds the Edge that comes with Windows",
    platform: "win32",
    environment: windows,
    installed: ["C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
    found: "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  },
  {
    fact: "takes the browser that LECTERN_BROWSER names",
    platform: "linux",
    environment: { ...linux, LECTERN_BROWSER: "/opt/browser" },
    installed: ["/usr/bin/chromium", "/opt/browser"],
    found: "/opt/browser",
  },
  {
    fact: "takes no other when LECTERN_BROWSER names one that is not there",
    platform: "linux",
    environment: { ...linux, LECTERN_BROWSER: "/opt/browser" },
    installed: ["/usr/bin/chromium"],
    found: null,
  },
];

for (const { fact, platform, environment, installed, found } of cases) {
  test(fact, () => {
    const isProgram = (path: string): boolean => installed.includes(path);
    expect(findBrowser({ platform, environment, isProgram })).toBe(found);
  });
}
