import { BrokenRule } from "./broken-rule.ts";

/** A value as it travels between page and main: JSON that can say what JSON can't. */
export type Wired =
  | { readonly kind: "plain"; readonly value: string | number | boolean | null }
  | { readonly kind: "undefined" }
  | { readonly kind: "bytes"; readonly base64: string }
  | { readonly kind: "list"; readonly entries: readonly Wired[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [string, Wired])[] };

/**
 * Makes a value ready to cross, by the rules of the structured clone algorithm that Electron's IPC follows: what can't
 * be cloned throws. Kinds that could be cloned but that nothing of ours sends (maps, dates …) throw too.
 * `in-page.js` has the same pair for the page's side.
 */
export function toWire(value: unknown): Wired {
  return encode(cloned(value));
}

export function fromWire(wired: Wired): unknown {
  switch (wired.kind) {
    case "plain":
      return wired.value;
    case "undefined":
      return undefined;
    case "bytes":
      return new Uint8Array(Buffer.from(wired.base64, "base64"));
    case "list":
      return wired.entries.map(fromWire);
    case "object":
      return Object.fromEntries(wired.entries.map(([key, entry]) => [key, fromWire(entry)]));
  }
}

function cloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch (error) {
    throw new BrokenRule(`An object could not be cloned: ${String(error)}`, "api/ipc-renderer");
  }
}

function encode(value: unknown): Wired {
  if (value === undefined) return { kind: "undefined" };
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "number"
  ) {
    return { kind: "plain", value };
  }
  if (value instanceof Uint8Array) return { kind: "bytes", base64: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return { kind: "list", entries: value.map(encode) };
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    return {
      kind: "object",
      entries: Object.entries(value).map(([key, entry]) => [key, encode(entry)] as const),
    };
  }
  throw new BrokenRule(
    `The stand-in does not carry ${Object.prototype.toString.call(value)} yet`,
    "api/ipc-renderer",
  );
}
