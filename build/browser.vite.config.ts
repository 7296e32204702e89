import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import type { UserConfig } from "vite";
import { parserAlias } from "./parser-alias.ts";
import { singleFile } from "./single-file-plugin.ts";

const root = resolve(import.meta.dirname, "..");

/** A page of browser mode as one HTML file, `fileName`, that opens from anywhere by double click. */
function onePage(page: string, fileName: string): UserConfig {
  return {
    root: resolve(root, "renderer/browser"),
    base: "./",
    plugins: [react(), singleFile(fileName)],
    publicDir: false,
    resolve: { alias: parserAlias },
    worker: { format: "iife" },
    build: {
      outDir: resolve(root, "out/browser"),
      emptyOutDir: false,
      target: "chrome120",
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, `renderer/browser/${page}`),
        output: { codeSplitting: false },
      },
    },
  };
}

/** The desk and everything behind it. */
const config = onePage("index.html", "lectern.html");

/** What exported copies are made of: the same windows without the desk and its readers. */
export const viewerConfig = onePage("viewer.html", "viewer.html");

export default config;
