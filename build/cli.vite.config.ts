import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "..");

/**
 * The command line as ES modules for Node: what every command needs in one, and beside it what is imported where it is
 * needed, such as the reader of PDFs, half of the whole.
 */
export default defineConfig({
  root,
  build: {
    ssr: resolve(root, "electron/cli/lectern.ts"),
    outDir: resolve(root, "out/cli"),
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: {
      external: [/^node:/],
      output: {
        format: "es",
        entryFileNames: "lectern.js",
        chunkFileNames: "[name].js",
        banner: ({ isEntry }) => (isEntry ? "#!/usr/bin/env node" : ""),
      },
    },
  },
  ssr: { noExternal: true },
  publicDir: false,
});
