import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random.ts";

/** Byte sequences that readers stumble over: NULs, overlong and cut UTF-8, surrogates, byte order marks, bidi overrides. */
const NASTY: readonly Uint8Array[] = [
  Uint8Array.of(0),
  Uint8Array.of(0xc0, 0x80),
  Uint8Array.of(0xe0, 0x80, 0x80),
  Uint8Array.of(0xed, 0xa0, 0x80),
  Uint8Array.of(0xf4, 0x90, 0x80, 0x80),
  Uint8Array.of(0xff, 0xfe),
  Uint8Array.of(0xef, 0xbb, 0xbf),
  strToU8("\u202E\u2066\u200F"),
  strToU8("\uFFFF\uFDD0"),
  strToU8("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>&b;"),
  strToU8("&#0;&#xD800;&#x110000;&amp;&nosuch;"),
  strToU8("]]>--><![CDATA["),
  strToU8("</w:p></w:body>"),
  strToU8("<blockquote><table><tr><td><pre><select>"),
  strToU8("99999999999999999999"),
  strToU8("-1"),
  strToU8("\r\r\n\n\f\v"),
];

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const onBytes: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.subarray(random.below(bytes.length + 1)),
  (bytes, random) => flipped(bytes, random, 1),
  (bytes, random) => flipped(bytes, random, 1 + random.below(200)),
  (bytes, random) => replaced(bytes, random, random.below(64), random.pick(NASTY)),
  (bytes, random) => replaced(bytes, random, 0, random.pick(NASTY)),
  (bytes, random) => replaced(bytes, random, random.below(4000), new Uint8Array(0)),
  (bytes, random) => replaced(bytes, random, 0, slice(bytes, random, 4000)),
  (bytes, random) => replaced(bytes, random, 0, repeated(slice(bytes, random, 40), 1 + random.below(2000))),
];

/** Changes a document's bytes in one to three ways; the parts of zip files are changed inside. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const inside = isZip(bytes) && random.below(3) > 0;
    changed = inside ? mutatePart(changed, random) : random.pick(onBytes)(changed, random);
  }
  return changed;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Unpacks, changes the text of one XML part, and packs again; a file that no longer unpacks is changed from outside. */
function mutatePart(bytes: Uint8Array, random: Random): Uint8Array {
  try {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => name.endsWith(".xml") || name.endsWith(".rels"));
    const name = random.pick(names);
    const part = parts[name] ?? new Uint8Array(0);
    const changed = random.below(2) === 0 ? shuffled(part, random) : random.pick(onBytes)(part, random);
    return zipSync({ ...parts, [name]: changed }, { level: 1 });
  } catch (error) {
    if (error instanceof Error) return random.pick(onBytes)(bytes, random);
    throw error;
  }
}

/** Well-formed on the whole: elements and attribute values change places. */
function shuffled(part: Uint8Array, random: Random): Uint8Array {
  const pieces = strFromU8(part).split(/(?=<)/u);
  for (let times = 1 + random.below(30); times > 0; times -= 1) {
    const [from, to] = [random.below(pieces.length), random.below(pieces.length)];
    const piece = pieces[from] ?? "";
    const value = random.pick(["0", "-1", "99999", "rId1", "true", "\uD800"]);
    pieces[to] = random.below(2) === 0 ? piece : piece.replace(/"[^"]*"/u, `"${value}"`);
  }
  return strToU8(pieces.join(""));
}

function flipped(bytes: Uint8Array, random: Random, times: number): Uint8Array {
  const changed = bytes.slice();
  for (let left = times; left > 0 && changed.length > 0; left -= 1) {
    const at = random.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
  }
  return changed;
}

function replaced(bytes: Uint8Array, random: Random, length: number, by: Uint8Array): Uint8Array {
  const at = random.below(bytes.length + 1);
  return joined(bytes.subarray(0, at), by, bytes.subarray(Math.min(bytes.length, at + length)));
}

function slice(bytes: Uint8Array, random: Random, longest: number): Uint8Array {
  const at = random.below(bytes.length + 1);
  return bytes.subarray(at, at + random.below(longest));
}

function repeated(bytes: Uint8Array, times: number): Uint8Array {
  return joined(...Array.from({ length: times }, () => bytes));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
