/** The part of subset-font (HarfBuzz) that the build uses; the package brings no types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    /** The characters to keep. */
    text: string,
    options: {
      readonly targetFormat: "woff" | "woff2" | "truetype";
      /** OpenType feature tags. */
      readonly keepFeatures: readonly string[];
      /** A place on each variation axis; the font is static then. */
      readonly variationAxes: Readonly<Record<string, number>>;
    },
  ): Promise<Uint8Array>;
}
