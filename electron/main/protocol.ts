import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { protocol } from "electron";
import { appScheme } from "../contract/pages.ts";
import { pageFile } from "./page-file.ts";
import type { PressFiles } from "./press/press-files.ts";

/** What our pages may load: only what comes with them. Deck markup uses classes, so no inline style is allowed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // Text becomes markup only through the policies of renderer/shared/trusted.ts.
  "require-trusted-types-for 'script'",
  "trusted-types lectern default",
].join("; ");

/** The kinds of file that pages are made of. Anything else is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** Makes `app:` a scheme with origins of its own. Once, and before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * Answers `app://lectern/…` with the pages that wait for the press and the files under `root`, an absolute folder.
 * Once, when the app is ready.
 */
export function servePages(root: string, pressFiles: PressFiles): void {
  protocol.handle(appScheme, (request) => pressFiles.answer(request) ?? answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
  const file = pageFile(root, request.url);
  const type = file === null ? undefined : contentTypes[extname(file)];
  if (request.method !== "GET" || file === null || type === undefined) return notFound();
  try {
    return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(type) });
  } catch (error) {
    if (error instanceof Error && "code" in error) return notFound();
    throw error;
  }
}

function headersOf(type: string): Record<string, string> {
  return {
    "Content-Type": type,
    "Content-Security-Policy": contentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
  };
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: headersOf("text/plain; charset=utf-8") });
}
