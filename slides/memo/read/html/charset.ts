import { latin } from "../bytes.ts";

/** A page names its encoding among its first bytes; browsers look at 1024, word processors write more before it. */
const REACH = 8192;

const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*(?<charset>[\w:.-]+)/iu;
const DECLARATION = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<charset>[\w:.-]+)["']/iu;

/** The encoding that a page of HTML or XHTML declares, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const beginning = latin(bytes.subarray(0, REACH)).replace(/^ï»¿/u, "");
  return (DECLARATION.exec(beginning) ?? META.exec(beginning))?.groups?.["charset"] ?? null;
}
