import { isAbsolute, relative, resolve, sep } from "node:path";
import { appOrigin } from "../contract/pages.ts";

/**
 * The file under `root` that an address of our scheme names, or null when it names none of ours. The path is decoded
 * before it is checked, because `..%2f` survives the parsing of an address.
 */
export function pageFile(root: string, address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || `${url.protocol}//${url.host}` !== appOrigin) return null;
  const path = decoded(url.pathname.slice(1));
  if (path === null || path === "" || path.includes("\0") || path.includes("\\")) return null;
  const file = resolve(root, path);
  const inside = relative(root, file);
  const escapes = inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return escapes ? null : file;
}

/** Decodes percent signs; null when they are malformed. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
