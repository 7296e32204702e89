import { strFromU8 } from "fflate";
import { fingerprint } from "../../fingerprint.ts";
import { failure, success, type Problem, type Result } from "../../result.ts";
import { readInkState } from "../../session/ink/read-ink.ts";
import { readArrangement } from "../arrangement.ts";
import { readLook } from "../look.ts";
import type { Reader } from "../reader.ts";
import { MEDIA_TYPE, PART, type BriefingFile } from "./briefing-file.ts";
import { readManifest } from "./manifest.ts";
import { unpackParts, type Parts } from "./parts.ts";

/** A briefing that was opened, and what of it was lost on the way. */
export interface OpenedBriefing {
  readonly briefing: BriefingFile;
  readonly problems: readonly Problem[];
}

const SHA256_DIGITS = 64;
/** Where the first part's path and content stand in a file. */
const FORMAT_AT = 30;

/** Whether bytes are a briefing's file, told from its beginning. */
export function isBriefingFile(bytes: Uint8Array): boolean {
  const beginning = PART.format + MEDIA_TYPE;
  return strFromU8(bytes.subarray(FORMAT_AT, FORMAT_AT + beginning.length), true) === beginning;
}

/**
 * Opens `name.briefing`. Each part that is damaged is left out and named; only without the memo, whole to the byte, is
 * the file refused.
 */
export function readBriefingFile(bytes: Uint8Array): Result<OpenedBriefing> {
  const parts = unpackParts(bytes);
  const manifest = readJson(parts, PART.manifest, readManifest);
  if (manifest !== null && !manifest.ok && manifest.problem.code === "briefing/later-version")
    return manifest;
  const known = manifest?.ok === true ? manifest.value : null;
  const memo = parts.get(PART.memo);
  if (memo === undefined || (known !== null && fingerprint(memo, SHA256_DIGITS) !== known.memoSha256))
    return memoLost();
  const problems: Problem[] = known === null ? [lost("its settings")] : [];
  const take = <Value>(path: string, read: Reader<Value>, what: string): Value | null => {
    const value = readJson(parts, path, read);
    if (value?.ok === true) return value.value;
    const written = known?.parts.includes(path) ?? false;
    if (value !== null || written) problems.push(lost(what));
    return null;
  };
  const briefing = {
    memo: { name: known?.memoName ?? null, bytes: memo },
    shape: known?.shape ?? "16:9",
    marking: known?.marking ?? null,
    route: known?.route ?? null,
    arrangement: take(PART.arrangement, readArrangement, "what was arranged by hand") ?? [],
    look: take(PART.look, readLook, "its look"),
    ink: take(PART.ink, readInkState, "its ink"),
  } as const;
  return success({ briefing, problems });
}

/** A part's JSON, checked; null when the file has no such part that is whole. */
function readJson<Value>(parts: Parts, path: string, read: Reader<Value>): Result<Value> | null {
  const bytes = parts.get(path);
  if (bytes === undefined) return null;
  try {
    return read(JSON.parse(strFromU8(bytes)) as unknown, path);
  } catch (error) {
    if (error instanceof SyntaxError)
      return failure("saved/wrong-shape", `${path} is not JSON: ${error.message}`);
    throw error;
  }
}

function lost(what: string): Problem {
  return {
    code: "briefing/part-lost",
    severity: "warning",
    message: `The briefing's file is damaged: ${what} could not be read and is left out.`,
    place: null,
    hint: "The memo is whole. Open an older copy of the briefing if you have one.",
  };
}

function memoLost(): Result<never> {
  return failure(
    "briefing/memo-lost",
    "The briefing's file is damaged: the memo in it is not whole, byte for byte.",
    "Open an older copy of the briefing, or the memo itself.",
  );
}
