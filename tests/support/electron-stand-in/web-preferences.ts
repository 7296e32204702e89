import { BrokenRule } from "./broken-rule.ts";

/** Values that would weaken Electron's defaults, with what it says about them. */
const weakening: Readonly<Record<string, boolean>> = {
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
  navigateOnDragDrop: true,
  spellcheck: true,
};

/** Preferences that the stand-in has no answer to but that weaken nothing. */
const harmless: readonly string[] = ["preload", "backgroundThrottling", "devTools", "offscreen"];

/** Throws at the first preference that weakens a window or that the stand-in has never heard of. */
export function checkWebPreferences(preferences: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(preferences)) {
    if (harmless.includes(name)) continue;
    if (!(name in weakening))
      throw new BrokenRule(`The stand-in does not know webPreferences.${name}`, "tutorial/security");
    if (value === weakening[name]) {
      throw new BrokenRule(
        `webPreferences.${name}: ${String(value)} weakens the window`,
        "tutorial/security",
      );
    }
  }
}
