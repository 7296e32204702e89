import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The first `digits` hex digits of the SHA-256 of bytes or of a text's UTF-8. */
export function fingerprint(content: Uint8Array | string, digits: number): string {
  return bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content)).slice(0, digits);
}
