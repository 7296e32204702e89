import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "..");

/** The command line as one ES module for Node; only playwright-core stays outside, since few commands need it. */
export default defineConfig({
  root,
  build: {
    ssr: resolve(root, "electron/cli/lectern.ts"),
    outDir: resolve(root, "out/cli"),
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: {
      external: [/^node:/, /^playwright-core/],
      output: {
        format: "es",
        entryFileNames: "lectern.js",
        codeSplitting: false,
        banner: "#!/usr/bin/env node",
      },
    },
  },
  ssr: { noExternal: true },
  publicDir: false,
});
