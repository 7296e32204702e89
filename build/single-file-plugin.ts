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
      const built = new Map(Object.entries(bundle).map(([name, file]) => [name, textOf(file)]));
      for (const page of Object.values(bundle)) {
        if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
        page.source = inlineAll(String(page.source), built);
        page.fileName = fileName;
      }
      for (const name of Object.keys(bundle)) if (!built.has(name)) delete bundle[name];
    },
  };
}

/** The page with all that it asks for inside. What is put in is taken out of `built`, by its path. */
export function inlineAll(page: string, built: Map<string, string>): string {
  const scripts: string[] = [];
  const styles: string[] = [];
  // Functions as replacements: in a string, "$&" and its kin would be taken for patterns.
  return page
    .replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_tag, path: string) => {
      const style = take(built, path).replaceAll("</style", "\\3c/style");
      styles.push(style);
      return `<style>${style}</style>`;
    })
    .replace(/<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g, (_tag, path: string) => {
      const script = safeScript(take(built, path));
      scripts.push(script);
      return `<script type="module">${script}</script>`;
    })
    .replace(policyMarker, () => {
      return `<meta http-equiv="Content-Security-Policy" content="${policy(scripts, styles)}" />`;
    });
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  return file.type === "chunk" ? file.code : String(file.source);
}

function take(built: Map<string, string>, path: string): string {
  const name = path.replace(/^\.?\//, "");
  const text = built.get(name);
  if (text === undefined) throw new Error(`The page asks for "${path}", which was not built`);
  built.delete(name);
  return text;
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
