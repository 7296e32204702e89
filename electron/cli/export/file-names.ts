import { extname } from "node:path";
import { pictureNames } from "../../../slides/export/picture-names.ts";
import type { Output } from "../command.ts";

/** The paths that an output is written to: one, or for pictures one to a slide. */
export function pathsOf({ path, format }: Output, slides: number): readonly string[] {
  if (format !== "png") return [path];
  const ending = extname(path);
  const stem = ending === "" ? path : path.slice(0, -ending.length);
  return pictureNames(stem, slides, ending === "" ? ".png" : ending);
}
