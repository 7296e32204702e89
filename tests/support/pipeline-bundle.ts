import { resolve } from "node:path";
import { build, type Rolldown } from "vite";
import { parserAlias } from "../../build/parser-alias.ts";

/** The way from bytes to JSON as one classic script for a browser; it declares `bundled`, with `briefToJson` in it. */
export async function pipelineBundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    resolve: { alias: parserAlias },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, "brief-to-json.ts"), formats: ["iife"], name: "bundled" },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error("The bundle is empty");
  return chunk.code;
}
