import { parseArgs } from "node:util";
import { failure, success, type Result } from "../../../slides/result.ts";
import type { Shape } from "../../../slides/deck/deck.ts";
import { THEMES, type Theme } from "../../../slides/look/themes.ts";

/** What a contact sheet is asked for. */
export interface SheetRequest {
  readonly memo: string;
  readonly output: string;
  readonly shape: Shape;
  readonly theme: Theme;
  /** First and last slide, from 1, both inclusive. */
  readonly slides: { readonly first: number; readonly last: number };
  /** How many slides stand side by side; null lets their number decide. */
  readonly columns: number | null;
}

const USAGE =
  "npm run contact-sheet -- MEMO [-o FILE.png] [--theme light|dark|contrast] [--shape 16:9|4:3] [--slides 3-9] [--columns N]";

const SHAPES: readonly Shape[] = ["16:9", "4:3"];
const MOST_COLUMNS = 12;

/** Reads the words behind `npm run contact-sheet --`. */
export function readSheetRequest(words: readonly string[]): Result<SheetRequest> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      output: { type: "string", short: "o", default: "contact-sheet.png" },
      theme: { type: "string", default: "light" },
      shape: { type: "string", default: "16:9" },
      slides: { type: "string", default: "1-" },
      columns: { type: "string" },
    },
  });
  const [memo, ...more] = positionals;
  const shape = SHAPES.find((each) => each === values.shape);
  const theme = THEMES.find((each) => each === values.theme);
  const slides = /^(\d+)(-?)(\d*)$/u.exec(values.slides);
  const columns = values.columns === undefined ? null : Number(values.columns);
  const known = shape !== undefined && theme !== undefined && slides !== null;
  const sound = columns === null || (Number.isInteger(columns) && columns > 0 && columns <= MOST_COLUMNS);
  if (memo === undefined || more.length > 0 || !known || !sound) return failure("sheet/usage", USAGE);
  const [, first = "1", dash, last = ""] = slides;
  return success({
    memo,
    output: values.output,
    shape,
    theme,
    slides: {
      first: Number(first),
      last: dash === "" ? Number(first) : last === "" ? Infinity : Number(last),
    },
    columns,
  });
}
