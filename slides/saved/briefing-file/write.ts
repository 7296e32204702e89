import { strToU8 } from "fflate";
import { fingerprint } from "../../fingerprint.ts";
import { MEDIA_TYPE, PART, VERSION, type BriefingFile } from "./briefing-file.ts";
import type { Manifest } from "./manifest.ts";
import { packParts } from "./parts.ts";

const SHA256_DIGITS = 64;

/** The bytes of `name.briefing`. The same briefing gives the same bytes. */
export function writeBriefingFile(briefing: BriefingFile): Uint8Array {
  const { memo, shape, marking, route, arrangement, look, ink } = briefing;
  const parts = new Map<string, Uint8Array>();
  if (arrangement.length > 0) parts.set(PART.arrangement, json(arrangement));
  if (look !== null) parts.set(PART.look, json(look));
  if (ink !== null) parts.set(PART.ink, json(ink));
  const manifest: Manifest = {
    version: VERSION,
    memoName: memo.name,
    shape,
    marking,
    route,
    parts: [...parts.keys()],
    memoSha256: fingerprint(memo.bytes, SHA256_DIGITS),
  };
  return packParts(
    new Map([
      [PART.format, strToU8(MEDIA_TYPE)],
      [PART.manifest, json(manifest)],
      [PART.memo, memo.bytes],
      ...parts,
    ]),
  );
}

function json(value: unknown): Uint8Array {
  return strToU8(JSON.stringify(value));
}
