import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, expect, test, type Browser } from "@playwright/test";
import { browserLaunch } from "../support/browser.ts";
import { briefToJson } from "../support/brief-to-json.ts";
import { pipelineBundle } from "../support/pipeline-bundle.ts";
import { docxFile, num, numbering, p } from "../unit/slides/memo/read/docx-file.ts";
import { lines, pdfFile } from "../unit/slides/memo/read/pdf-file.ts";

/** A document of each format that a library reads. */
const documents: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  [
    "memo.docx",
    docxFile(p("Purpose") + p("One", num(1)), { "numbering.xml": numbering([["decimal", "%1."]]) }),
  ],
  ["memo.pdf", pdfFile(lines(["A memo that says what has to be said.", "And more."]))],
  ["memo.html", new TextEncoder().encode("<!doctype html><h1>Peace</h1><p>Win <b>it</b>.</p>")],
  [
    "memo.eml",
    new TextEncoder().encode("MIME-Version: 1.0\nFrom: Ann Lee <a@b.c>\nSubject: Peace\n\nWin it.\n"),
  ],
];

let browser: Browser;
let folder: string;

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  browser = await chromium.launch(browserLaunch());
  folder = mkdtempSync(join(tmpdir(), "lectern-worker-"));
  writeFileSync(join(folder, "reader.js"), await pipelineBundle());
  writeFileSync(join(folder, "page.html"), "<!doctype html><title>reader</title>");
});

test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

for (const [name, bytes] of documents) {
  test(`a classic worker from a blob, without eval and network, makes the same of ${name} as Node`, async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    const script = readFileSync(join(folder, "reader.js"), "utf8");
    const made = await page.evaluate(readInWorker, { script, name, bytes: [...bytes] });
    expect(made).toEqual({ json: await briefToJson([...bytes], name), problems: [] });
    expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:"))).toEqual([]);
    await page.close();
  });
}

/** Runs in the page: starts the bundle as a worker in which `eval` and all ways to the network throw. */
function readInWorker(question: {
  readonly script: string;
  readonly name: string;
  readonly bytes: readonly number[];
}): Promise<{ readonly json: string; readonly problems: readonly string[] }> {
  const guard = `
    const problems = [];
    const forbid = (name) => (self[name] = function () { problems.push(name); throw new Error(name + " is forbidden"); });
    ["eval", "fetch", "XMLHttpRequest", "importScripts", "Worker", "WebSocket", "Function"].forEach(forbid);`;
  const run = `
    self.onmessage = async ({ data }) => {
      try { self.postMessage({ json: await bundled.briefToJson(data.bytes, data.name), problems }); }
      catch (error) { self.postMessage({ json: String(error && error.stack), problems }); }
    };`;
  const address = URL.createObjectURL(new Blob([guard, question.script, run], { type: "text/javascript" }));
  const worker = new Worker(address);
  return new Promise((settle) => {
    worker.addEventListener("message", (event) => settle(event.data));
    worker.addEventListener("error", (event) => settle({ json: event.message, problems: [] }));
    worker.postMessage({ bytes: question.bytes, name: question.name });
  });
}
