import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { inlineAll } from "../../../build/single-file-plugin.ts";

const page = `<head><!--lectern:policy-->
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css"></head>`;

function inlined(script: string, style: string): { readonly html: string; readonly left: readonly string[] } {
  const built = new Map([
    ["assets/index.js", script],
    ["assets/index.css", style],
  ]);
  return { html: inlineAll(page, built), left: [...built.keys()] };
}

function sha256(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

test("puts script and style into the page and leaves no file beside it", () => {
  const { html, left } = inlined("start();", "p{color:red}");
  expect(html).toContain('<script type="module">start();</script>');
  expect(html).toContain("<style>p{color:red}</style>");
  expect(left).toEqual([]);
});

test("lets the page run exactly its own script and style", () => {
  const { html } = inlined("start();", "p{color:red}");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.split("; ") ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src ${sha256("start();")}`);
  expect(policy).toContain(`style-src ${sha256("p{color:red}")}`);
});

test("a script can't end its own element or open a comment in it", () => {
  const { html } = inlined('say("</script>", "<!-- no -->");', "");
  expect(html).toContain('<script type="module">say("\\x3c/script>", "\\x3c!-- no -->");</script>');
});

test("takes text that looks like a replacement pattern as it is", () => {
  expect(inlined('say("$&", "$1");', "").html).toContain('say("$&", "$1");');
});

test("refuses a page that asks for what was not built", () => {
  expect(() => inlineAll(page, new Map())).toThrow(
    'The page asks for "./assets/index.css", which was not built',
  );
});
