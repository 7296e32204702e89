import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { parserAlias } from "./parser-alias.ts";
import { singleFile } from "./single-file-plugin.ts";

const root = resolve(import.meta.dirname, "..");

/** Browser mode as one HTML file that opens from anywhere by double click. */
const config: UserConfig = {
  root: resolve(root, "renderer/browser"),
  base: "./",
  plugins: [react(), singleFile("lectern.html")],
  publicDir: false,
  resolve: { alias: parserAlias },
  worker: { format: "iife" },
  build: {
    outDir: resolve(root, "out/browser"),
    emptyOutDir: true,
    target: "chrome120",
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: resolve(root, "renderer/browser/index.html"),
      output: { codeSplitting: false },
    },
  },
};

export default config;
