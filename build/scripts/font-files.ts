import { readFileSync } from "node:fs";
import type { Face } from "../../slides/deck/face.ts";

/** The repository's root, with a slash at its end. */
export const ROOT = new URL("../../", import.meta.url);

export type Family = Face["family"];

/** A font file as it is bundled: one family, one style, one stretch of Unicode. */
export interface FontFile {
  readonly family: Family;
  readonly italic: boolean;
  /** Path from the repository's root. */
  readonly path: string;
  /** As CSS writes it: "U+0000-00FF,U+0131". Files of one family overlap in a few marks, drawn alike. */
  readonly unicodeRange: string;
}

/** Where a family's files lie, what their names call the axes, and whether italics come with it. */
const FAMILIES = {
  serif: { folder: "source-serif-4", axes: "opsz", styles: ["normal", "italic"] },
  sans: { folder: "source-sans-3", axes: "wght", styles: ["normal", "italic"] },
  mono: { folder: "source-code-pro", axes: "wght", styles: ["normal"] },
} as const;

/** The names of the families. */
export const FAMILY_NAMES: readonly Family[] = ["serif", "sans", "mono"];

/** The font files of a family; the order is that of the subsets in its package. */
export function fontFiles(family: Family): readonly FontFile[] {
  const { folder, axes, styles } = FAMILIES[family];
  const home = `node_modules/@fontsource-variable/${folder}`;
  const ranges = JSON.parse(readFileSync(new URL(`${home}/unicode.json`, ROOT), "utf8")) as Record<
    string,
    string
  >;
  return styles.flatMap((style) =>
    Object.entries(ranges).map(([subset, unicodeRange]) => ({
      family,
      italic: style === "italic",
      path: `${home}/files/${folder}-${subset}-${axes}-${style}.woff2`,
      unicodeRange,
    })),
  );
}

/** Whether a CSS unicode-range holds a code point. */
export function rangeHolds(unicodeRange: string, codePoint: number): boolean {
  return unicodeRange.split(",").some((part) => {
    const [first = "", last = first] = part.trim().slice("U+".length).split("-");
    return codePoint >= Number.parseInt(first, 16) && codePoint <= Number.parseInt(last, 16);
  });
}
