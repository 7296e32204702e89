import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

/** Where the page takes its content security policy. */
const policyMarker = "<!--lectern:policy-->";

/**
 * Puts scripts and styles into the page that asks for them, so that one HTML file, `fileName`, is all there is, and
 * gives it a policy that lets exactly those run.
 */
export function singleFile(fileName: string): Plugin {
  return {
    name: "lectern:single-file",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
        page.source = inlineAll(String(page.source), bundle);
        page.fileName = fileName;
      }
    },
  };
}

function inlineAll(page: string, bundle: Rolldown.OutputBundle): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  // Functions as replacements: in a string, "$&" and its kin would be taken for patterns.
  return page
    .replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_tag, path: string) => {
      const style = take(bundle, path).replaceAll("</style", "\\3c/style");
      styles.push(style);
      return `<style>${style}</style>`;
    })
    .replace(/<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g, (_tag, path: string) => {
      const script = safeScript(take(bundle, path));
      scripts.push(script);
      return `<script type="module">${script}</script>`;
    })
    .replace(policyMarker, () => {
      return `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles)}" />`;
    });
}

/** Takes a built file out of the bundle; its text goes into the page. */
function take(bundle: Rolldown.OutputBundle, path: string): string {
  const name = path.replace(/^\.?\//, "");
  const file = bundle[name];
  if (file === undefined) throw new Error(`The page asks for "${path}", which was not built`);
  delete bundle[name];
  return file.type === "chunk" ? file.code : String(file.source);
}

/** A script's text that can't end, or open a comment in, the element it stands in; in strings and patterns, \x3c is "<". */
function safeScript(code: string): string {
  return code.replaceAll("</script", "\\x3c/script").replaceAll("<!--", "\\x3c!--");
}

/** Nothing but what is in the file: no network, no other script or style; fonts and images as data, workers from blobs. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")}`,
    `style-src ${styles.map(hash).join(" ")}`,
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}
