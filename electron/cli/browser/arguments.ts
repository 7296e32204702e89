/** Switches that every browser we start gets: no first-run pages, and none of the browser's own network traffic. */
const quiet = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-client-side-phishing-detection",
  "--disable-quic",
];

/** Arguments that open one page as a window of its own in a fresh profile. `address` is a URL. */
export function appWindowArguments(address: string, profileFolder: string): readonly string[] {
  return [
    ...browserSwitches(),
    `--user-data-dir=${profileFolder}`,
    "--window-size=1280,800",
    `--app=${address}`,
  ];
}

/** The switches without a page. Chromium refuses to run as root unless its sandbox is off. */
export function browserSwitches(userId: number | null = process.getuid?.() ?? null): readonly string[] {
  return userId === 0 ? [...quiet, "--no-sandbox"] : quiet;
}
