import type { Plugin, Rolldown } from "vite";

/** Puts scripts and styles into the page that asks for them, so that one HTML file, `fileName`, is all there is. */
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
  const take = (path: string): string => {
    const name = path.replace(/^\.?\//, "");
    const file = bundle[name];
    if (file === undefined) throw new Error(`The page asks for "${path}", which was not built`);
    delete bundle[name];
    return file.type === "chunk" ? file.code : String(file.source);
  };
  // Functions as replacements: in a string, "$&" and its kin would be taken for patterns.
  return page
    .replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_tag, path: string) => {
      return `<style>${take(path).replaceAll("</style", "\\3c/style")}</style>`;
    })
    .replace(/<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/g, (_tag, path: string) => {
      return `<script type="module">${safeScript(take(path))}</script>`;
    });
}

/** A script's text that can't end, or open a comment in, the element it stands in; in strings and patterns, \x3c is "<". */
function safeScript(code: string): string {
  return code.replaceAll("</script", "\\x3c/script").replaceAll("<!--", "\\x3c!--");
}
