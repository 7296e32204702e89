import type { Font } from "fontkitten";

/** A place on a font's variation axes, by axis tag: `{ wght: 650, opsz: 60 }`. */
export type AxisSettings = Readonly<Record<string, number>>;

interface Axis {
  readonly axisTag: string;
  readonly minValue: number;
  readonly defaultValue: number;
  readonly maxValue: number;
}

interface AxisRegion {
  readonly startCoord: number;
  readonly peakCoord: number;
  readonly endCoord: number;
}

interface DeltaIndex {
  readonly outerIndex: number;
  readonly innerIndex: number;
}

interface VariationData {
  readonly regionIndexes: readonly number[];
  readonly deltaSets: readonly { readonly deltas: readonly number[] }[];
}

/** The OpenType tables that fontkitten parses but leaves out of its types. */
interface VariationTables {
  readonly fvar: { readonly axis: readonly Axis[] };
  readonly avar?: {
    readonly segment: readonly {
      readonly correspondence: readonly { readonly fromCoord: number; readonly toCoord: number }[];
    }[];
  };
  readonly HVAR: {
    readonly itemVariationStore: {
      readonly variationRegionList: { readonly variationRegions: readonly (readonly AxisRegion[])[] };
      readonly itemVariationData: readonly VariationData[];
    };
    readonly advanceWidthMapping?: { readonly mapData: readonly DeltaIndex[] };
  };
}

/**
 * The advance width of a code point's glyph at a place on the variation axes, in font units, rounded as browsers do.
 * Computed from `fvar`, `avar` and `HVAR` (OpenType 1.9), because fontkitten's own variations need an uncompressed file.
 * Returns null when the font has no glyph for the code point.
 */
export function advanceAt(font: Font, settings: AxisSettings, codePoint: number): number | null {
  if (!font.hasGlyphForCodePoint(codePoint)) return null;
  const glyph = font.glyphForCodePoint(codePoint);
  const tables = font as unknown as VariationTables; // parsed tables are there, only their types are not
  const index = tables.HVAR.advanceWidthMapping?.mapData.at(
    Math.min(glyph.id, tables.HVAR.advanceWidthMapping.mapData.length - 1),
  ) ?? { outerIndex: 0, innerIndex: glyph.id };
  const data = tables.HVAR.itemVariationStore.itemVariationData[index.outerIndex];
  const deltas = data?.deltaSets[index.innerIndex]?.deltas ?? [];
  const regions = tables.HVAR.itemVariationStore.variationRegionList.variationRegions;
  const position = normalisedPosition(tables, settings);
  const change = deltas.reduce(
    (sum, delta, at) => sum + delta * regionScalar(regions[data?.regionIndexes[at] ?? -1] ?? [], position),
    0,
  );
  return Math.round(glyph.advanceWidth + change);
}

/** Axis values as numbers from −1 to 1, bent by `avar`. */
function normalisedPosition(tables: VariationTables, settings: AxisSettings): readonly number[] {
  return tables.fvar.axis.map((axis, at) => {
    const value = Math.min(
      axis.maxValue,
      Math.max(axis.minValue, settings[axis.axisTag.trim()] ?? axis.defaultValue),
    );
    const below = axis.defaultValue - axis.minValue;
    const above = axis.maxValue - axis.defaultValue;
    const offset = value - axis.defaultValue;
    const plain = offset === 0 ? 0 : offset / (offset < 0 ? below : above);
    return bend(plain, tables.avar?.segment[at]?.correspondence ?? []);
  });
}

function bend(
  value: number,
  map: readonly { readonly fromCoord: number; readonly toCoord: number }[],
): number {
  for (const [at, to] of map.entries()) {
    const from = map[at - 1];
    if (value === to.fromCoord) return to.toCoord;
    if (from !== undefined && value > from.fromCoord && value < to.fromCoord) {
      const share = (value - from.fromCoord) / (to.fromCoord - from.fromCoord);
      return from.toCoord + share * (to.toCoord - from.toCoord);
    }
  }
  return value;
}

/** How much a region's deltas count at a position: 1 at its peak, 0 outside it. */
function regionScalar(region: readonly AxisRegion[], position: readonly number[]): number {
  return region.reduce((product, axis, at) => {
    const value = position[at] ?? 0;
    if (axis.peakCoord === 0 || value === axis.peakCoord) return product;
    if (value <= axis.startCoord || value >= axis.endCoord) return 0;
    return value < axis.peakCoord
      ? (product * (value - axis.startCoord)) / (axis.peakCoord - axis.startCoord)
      : (product * (axis.endCoord - value)) / (axis.endCoord - axis.peakCoord);
  }, 1);
}
