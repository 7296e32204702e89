import { unzlibSync, zlibSync } from "fflate";
import { bytesOf, latin1 } from "./objects.ts";

/**
 * Characters that fonts draw with one and the same glyph. A browser knows only the glyph when it writes which letters
 * it stands for, and may name the wrong one: "program’s" would be copied with a modifier letter for its apostrophe.
 */
const SHARED: readonly (readonly number[])[] = [
  [0x2019, 0x02bc],
  [0x2018, 0x02bb],
  [0x002d, 0x00ad, 0x2010, 0x2011],
  [0x0020, 0x00a0],
  [0x00b5, 0x03bc],
  [0x0394, 0x2206],
  [0x03a9, 0x2126],
  [0x00af, 0x02c9],
  [0x00b7, 0x2219, 0x0387],
  [0x2044, 0x2215],
  [0x0149, 0x02bc],
];

/** So many entries a block of a character map takes (Adobe Technical Note 5014). */
const BLOCK = 100;

/** Sets right which characters glyphs stand for, where the pages hold another of those that share a glyph. */
export function mendCharacterMaps(
  objects: Map<number, Uint8Array>,
  used: ReadonlySet<number>,
): ReadonlyMap<number, Uint8Array> {
  const mended = new Map<number, Uint8Array>();
  for (const bytes of objects.values()) {
    if (bytes.length > MOST_FONT_BYTES) continue;
    const map = /\/ToUnicode (\d+) 0 R/u.exec(latin1(bytes))?.[1];
    const number = Number(map);
    const stream = map === undefined ? undefined : objects.get(number);
    if (stream === undefined || mended.has(number)) continue;
    const better = mendStream(number, stream, used);
    if (better !== null) mended.set(number, better);
  }
  return mended;
}

/** Font dictionaries are smaller. */
const MOST_FONT_BYTES = 50_000;

function mendStream(number: number, object: Uint8Array, used: ReadonlySet<number>): Uint8Array | null {
  const text = latin1(object);
  const head = /^\d+ 0 obj\s*<<[^]*?>>\s*stream\r?\n/u.exec(text)?.[0];
  const length = Number(/\/Length (\d+)/u.exec(head ?? "")?.[1] ?? Number.NaN);
  if (head === undefined || !head.includes("/FlateDecode") || Number.isNaN(length)) return null;
  const map = latin1(unzlibSync(object.subarray(head.length, head.length + length)));
  const better = mendMap(map, used);
  if (better === map) return null;
  const packed = zlibSync(bytesOf(better), { level: 9 });
  const before = bytesOf(`${number} 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`);
  const after = bytesOf("\nendstream\nendobj\n");
  const whole = new Uint8Array(before.length + packed.length + after.length);
  whole.set(before);
  whole.set(packed, before.length);
  whole.set(after, before.length + packed.length);
  return whole;
}

function mendMap(map: string, used: ReadonlySet<number>): string {
  const entries: (readonly [code: string, target: string])[] = [];
  let changed = false;
  const add = (code: string, target: string): void => {
    const better = meant(target, used);
    changed ||= better !== target;
    entries.push([code, better]);
  };
  for (const block of map.matchAll(/beginbfchar([^]*?)endbfchar|beginbfrange([^]*?)endbfrange/gu)) {
    for (const [, code = "", target = ""] of (block[1] ?? "").matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/gu))
      add(code, target);
    for (const [, first = "", last = "", target = ""] of (block[2] ?? "").matchAll(
      /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]{4})>/gu,
    ))
      for (let at = 0; at <= Number.parseInt(last, 16) - Number.parseInt(first, 16); at += 1)
        add(
          hexadecimal(Number.parseInt(first, 16) + at, first.length),
          hexadecimal(Number.parseInt(target, 16) + at, 4),
        );
  }
  if (!changed) return map;
  const blocks = Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_, at) => {
    const some = entries.slice(at * BLOCK, (at + 1) * BLOCK);
    return `${some.length} beginbfchar\n${some.map(([code, target]) => `<${code}> <${target}>\n`).join("")}endbfchar\n`;
  });
  const start = map.search(/\d+ beginbf(?:char|range)/u);
  const end = Math.max(map.lastIndexOf("endbfchar") + 9, map.lastIndexOf("endbfrange") + 10);
  return map.slice(0, start) + blocks.join("") + map.slice(end).replace(/^\n/u, "");
}

/** The character that a glyph stands for on these pages. */
function meant(target: string, used: ReadonlySet<number>): string {
  const code = Number.parseInt(target, 16);
  if (target.length !== 4 || used.has(code)) return target;
  const shared = SHARED.find((each) => each.includes(code));
  const found = shared?.find((each) => used.has(each));
  return found === undefined ? target : hexadecimal(found, 4);
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}
