import { join, resolve } from "node:path";
import { build } from "vite";

const root = resolve(import.meta.dirname, "../..");

/** Bundles the reader thread to one plain script, as the product's are; returns its path. */
export async function bundleThread(): Promise<string> {
  const outDir = join(root, "out/fuzz");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, "build/fuzz/reader-thread.ts"),
      outDir,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: {
        output: { format: "es", entryFileNames: "reader-thread.mjs", codeSplitting: false },
      },
    },
  });
  return join(outDir, "reader-thread.mjs");
}
