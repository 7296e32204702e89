import { extname } from "node:path";
import type { Output } from "../command.ts";

/** The paths that an output is written to: one, or for pictures one to a slide ("name-01.png", "name-02.png" …). */
export function pathsOf({ path, format }: Output, slides: number): readonly string[] {
  if (format !== "png") return [path];
  const ending = extname(path);
  const stem = ending === "" ? path : path.slice(0, -ending.length);
  const digits = Math.max(2, String(slides).length);
  return Array.from(
    { length: slides },
    (_, index) => `${stem}-${String(index + 1).padStart(digits, "0")}${ending === "" ? ".png" : ending}`,
  );
}
