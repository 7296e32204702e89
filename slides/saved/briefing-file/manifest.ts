import type { Shape } from "../../deck/deck.ts";
import { failure, success } from "../../result.ts";
import { readRouteMinutes } from "../../routes/chosen-route.ts";
import type { RouteMinutes } from "../../routes/route.ts";
import { list, nullable, object, oneOf, text, type Reader } from "../reader.ts";
import { VERSION } from "./briefing-file.ts";

/** What a briefing's file says of itself. */
export interface Manifest {
  readonly version: typeof VERSION;
  readonly memoName: string | null;
  readonly shape: Shape;
  readonly marking: string | null;
  readonly route: RouteMinutes | null;
  /** The paths of the parts beside the memo that the file was written with: tells which are missing. */
  readonly parts: readonly string[];
  /** SHA-256 of the memo's bytes, hex. */
  readonly memoSha256: string;
}

const MOST_PARTS = 100;

/** Checks a manifest; one of a later version is refused by its number. */
export const readManifest: Reader<Manifest> = (value, at) => {
  const version = object<{ readonly version: number }>({ version: anyVersion })(value, at);
  if (!version.ok) return version;
  if (version.value.version !== VERSION)
    return failure(
      "briefing/later-version",
      `The briefing was saved by a later Lectern (format ${version.value.version}); this one reads format ${VERSION}.`,
      "Open it with the Lectern that saved it, or with a newer one.",
    );
  return object<Manifest>({
    version: () => success(VERSION),
    memoName: nullable(text(1000)),
    shape: oneOf(["16:9", "4:3"]),
    marking: nullable(text(1000)),
    route: (route, place) => (route === undefined ? success(null) : nullable(readRouteMinutes)(route, place)),
    parts: list(text(100), MOST_PARTS),
    memoSha256: text(64),
  })(value, at);
};

const anyVersion: Reader<number> = (value, at) =>
  typeof value === "number" && Number.isInteger(value) && value > 0
    ? success(value)
    : failure("saved/wrong-shape", `${at} should be a version, found ${String(value)}.`);
