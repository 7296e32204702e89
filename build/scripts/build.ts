import { chmod, copyFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build as buildElectron } from "electron-vite";
import { build } from "vite";
import browserConfig, { viewerConfig } from "../browser.vite.config.ts";
import cliConfig from "../cli.vite.config.ts";
import { addPressFonts } from "../steps/press-fonts.ts";
import { outFolder, rootFolder, sourcesFingerprint, stampFile } from "../steps/freshness.ts";

/** `npm run build`: the shell, the single page of browser mode and the command line, into out/. */
const fingerprint = sourcesFingerprint();
await rm(stampFile, { force: true });
await buildElectron({ configFile: join(rootFolder, "build/electron.vite.config.ts"), logLevel: "warn" });
await addPressFonts(join(outFolder, "renderer/press"));
await rm(join(outFolder, "browser"), { recursive: true, force: true });
await build({ ...browserConfig, configFile: false, logLevel: "warn" });
await build({ ...viewerConfig, configFile: false, logLevel: "warn" });
// The desk of the shell reads it from there, over our own scheme.
await copyFile(join(outFolder, "browser/viewer.html"), join(outFolder, "renderer/viewer.html"));
await build({ ...cliConfig, configFile: false, logLevel: "warn" });
await chmod(join(outFolder, "cli/lectern.js"), 0o755);
await writeFile(stampFile, fingerprint);
console.log(`Built ${outFolder}`);
