import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import type { WindowKind } from "../electron/contract/bridge.ts";
import { parserAlias } from "./parser-alias.ts";

const root = resolve(import.meta.dirname, "..");

/** The windows that have a page; that of *press* is a template without a script. */
const pages: readonly WindowKind[] = ["desk", "presenter", "audience", "press"];

/** The three bundles of the shell: main as one ES module, the sandboxed preload as one .cjs, a page per window. */
export default defineConfig({
  main: {
    root,
    build: {
      outDir: resolve(root, "out/main"),
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve(root, "electron/main/index.ts"),
        output: { format: "es", entryFileNames: "index.js", codeSplitting: false },
      },
    },
  },
  preload: {
    root,
    build: {
      outDir: resolve(root, "out/preload"),
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve(root, "electron/preload/index.ts"),
        // A sandboxed preload has no ES modules and can't be split (Electron, "Process Sandboxing").
        output: { format: "cjs", entryFileNames: "index.cjs", codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, "renderer"),
    plugins: [react()],
    resolve: { alias: parserAlias },
    worker: { format: "es" },
    build: {
      outDir: resolve(root, "out/renderer"),
      // The content security policy allows no data: fonts and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(pages.map((kind) => [kind, resolve(root, `renderer/${kind}/index.html`)])),
      },
    },
  },
});
