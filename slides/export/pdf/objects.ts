/** A PDF taken apart into its numbered objects, each as it stands in the file. */
export interface PdfObjects {
  /** What comes before the first object. */
  readonly head: Uint8Array;
  /** Objects by number, from "N 0 obj" to "endobj" and what follows it. */
  readonly objects: ReadonlyMap<number, Uint8Array>;
  readonly root: number;
  readonly info: number | null;
}

/** Length of an entry of a cross-reference table, bytes (ISO 32000-1, 7.5.4). */
const ENTRY_BYTES = 20;

/**
 * Takes a PDF apart that has one cross-reference table and no updates, as Chromium (Skia) writes them; null for any
 * other form.
 */
export function takeApart(bytes: Uint8Array): PdfObjects | null {
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 64)));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(tail)?.[1] ?? Number.NaN);
  const table = Number.isSafeInteger(start) ? latin1(bytes.subarray(start)) : "";
  const header = /^xref\s+0 (\d+)\s*?\n/u.exec(table);
  const trailer = /trailer\s*<<([^]*?)>>\s*startxref/u.exec(table)?.[1] ?? "";
  const root = /\/Root (\d+) 0 R/u.exec(trailer)?.[1];
  if (header === null || root === undefined || trailer.includes("/Prev")) return null;
  const count = Number(header[1]);
  const offsets: (readonly [number: number, offset: number])[] = [];
  for (let number = 1; number < count; number += 1) {
    const at = header[0].length + number * ENTRY_BYTES;
    const entry = /^(\d{10}) \d{5} n/u.exec(table.slice(at, at + ENTRY_BYTES));
    if (entry !== null) offsets.push([number, Number(entry[1])]);
  }
  const ordered = offsets.toSorted((one, other) => one[1] - other[1]);
  const objects = new Map(
    ordered.map(([number, offset], at) => [number, bytes.subarray(offset, ordered[at + 1]?.[1] ?? start)]),
  );
  const info = /\/Info (\d+) 0 R/u.exec(trailer)?.[1];
  return {
    head: bytes.subarray(0, ordered[0]?.[1] ?? 0),
    objects,
    root: Number(root),
    info: info === undefined ? null : Number(info),
  };
}

/** Puts objects together to a PDF; the same objects give the same bytes. */
export function putTogether({ head, objects, root, info }: PdfObjects): Uint8Array {
  const size = Math.max(0, ...objects.keys()) + 1;
  const offsets = new Map<number, number>();
  const parts: Uint8Array[] = [head];
  let at = head.length;
  for (const [number, object] of objects) {
    offsets.set(number, at);
    parts.push(object);
    at += object.length;
  }
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const infoEntry = info === null ? "" : `/Info ${info} 0 R\n`;
  parts.push(
    bytesOf(
      `xref\n0 ${size}\n${entries.join("")}trailer\n<</Size ${size}\n/Root ${root} 0 R\n${infoEntry}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

/** An object of that number with a value as PDF writes it; characters up to U+00FF only. */
export function objectOf(number: number, value: string): Uint8Array {
  return bytesOf(`${number} 0 obj\n${value}\nendobj\n`);
}

/** Bytes as text, one character for each. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

/** So many arguments a call takes everywhere. */
const CHUNK = 8192;

/** Text of characters up to U+00FF as bytes, one for each. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
