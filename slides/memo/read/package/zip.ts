import { unzipSync } from "fflate";
import type { Result } from "../../../result.ts";
import { failure, success } from "../../../result.ts";
import { LIMITS, tooComplex } from "../limits.ts";
import { damaged } from "../refusals.ts";

/** A zip file's parts by their paths; only those asked for are unpacked. */
export interface Package {
  readonly names: readonly string[];
  /** A part's bytes, or null when the package lacks it. */
  readonly part: (path: string) => Uint8Array | null;
}

/**
 * Opens a zip file and unpacks the parts wanted.
 * @param wanted says for each path whether its part is needed; pictures, for one, never are
 */
export function openPackage(bytes: Uint8Array, wanted: (path: string) => boolean): Result<Package> {
  const names: string[] = [];
  let unpacked = 0;
  let refusal: Result<never> | null = null;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        if (names.length > LIMITS.zipEntries) refusal ??= tooComplex("parts", LIMITS.zipEntries);
        if (refusal !== null || !wanted(name)) return false;
        unpacked += originalSize;
        const swollen =
          originalSize > LIMITS.expansionFrom && originalSize > Math.max(1, size) * LIMITS.expansion;
        if (swollen || unpacked > LIMITS.unpackedBytes) refusal = zipBomb(name);
        return refusal === null;
      },
    });
    return (
      refusal ??
      success({ names, part: (path) => (Object.hasOwn(parts, path) ? (parts[path] ?? null) : null) })
    );
  } catch (error) {
    // fflate throws its own errors, and RangeErrors where a file's sizes and offsets lie.
    if (error instanceof Error) return damaged("file", "its zip structure can't be read");
    throw error;
  }
}

function zipBomb(name: string): Result<never> {
  const megabytes = LIMITS.unpackedBytes / 1024 / 1024;
  return failure(
    "read/zip-bomb",
    `The document unpacks to far more than it holds ("${name.slice(0, 80)}"); Lectern unpacks at most ${megabytes} MB.`,
    "Open it in the program that made it, take out what is large, and save it again.",
  );
}
