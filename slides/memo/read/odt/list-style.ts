import { numeral } from "../numerals.ts";
import type { NumeralStyle } from "../numerals.ts";
import type { XmlElement } from "../package/xml.ts";
import { elementsOf } from "../package/xml.ts";

/** How the items of one level are marked. */
export interface ListLevel {
  readonly ordered: boolean;
  readonly format: NumeralStyle;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels' numbers are written, 2 for "1.2". */
  readonly shown: number;
  readonly start: number;
}

const FORMATS: Readonly<Record<string, NumeralStyle>> = {
  "1": "decimal",
  a: "lower-letter",
  A: "upper-letter",
  i: "lower-roman",
  I: "upper-roman",
};

/** The levels of a list or outline style, 1 for the outermost. */
export function readListStyle(style: XmlElement): ReadonlyMap<number, ListLevel> {
  return new Map(
    elementsOf(style).map(({ name, attributes }) => {
      const format = FORMATS[attributes["num-format"] ?? ""];
      return [
        Number(attributes["level"] ?? 1),
        {
          ordered:
            (name === "list-level-style-number" || name === "outline-level-style") && format !== undefined,
          format: format ?? "decimal",
          prefix: attributes["num-prefix"] ?? "",
          suffix: attributes["num-suffix"] ?? "",
          shown: Number(attributes["display-levels"] ?? 1),
          start: Number(attributes["start-value"] ?? 1),
        },
      ] as const;
    }),
  );
}

/** The marker of an item where it is more than digits and a stop, else null. `counts` are the numbers down to it. */
export function writtenMarker(level: ListLevel, counts: readonly number[]): string | null {
  const numbers = counts
    .slice(-Math.max(1, level.shown))
    .map((count, index, all) => numeral(count, index === all.length - 1 ? level.format : "decimal"));
  const plain =
    level.format === "decimal" &&
    numbers.length === 1 &&
    level.prefix.trim() === "" &&
    /^[.)]?$/u.test(level.suffix.trim());
  return plain ? null : `${level.prefix}${numbers.join(".")}${level.suffix}`.trim();
}
