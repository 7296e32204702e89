import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openChromium, type ChromiumBrowser } from "../../../support/electron-stand-in/chromium.ts";
import type { PageEvents, PageMessage } from "../../../support/electron-stand-in/page-port.ts";
import { fromWire, toWire } from "../../../support/electron-stand-in/wire.ts";

test.describe.configure({ mode: "serial" });

let folder = "";
let browser: ChromiumBrowser;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lectern-in-page-"));
  browser = await openChromium(folder, new Map([["host-resolver-rules", "MAP * ~NOTFOUND"]]));
});

test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a preload and then a page's script; gives what the page asked of main. */
async function run(preload: string, script: string): Promise<readonly PageMessage[]> {
  const messages: PageMessage[] = [];
  const done = deferred();
  const events: PageEvents = {
    request: async ({ url }) => ({
      kind: "answer",
      status: 200,
      headers: {
        "content-type": url.endsWith(".js") ? "text/javascript" : "text/html",
        "content-security-policy": "default-src 'self'",
      },
      body: Buffer.from(url.endsWith(".js") ? script : "<!doctype html><script src=page.js></script>"),
    }),
    message: async (message) => {
      messages.push(message);
      if (message.kind === "preload-error" || message.channel === "done") done.resolve();
      return { kind: "answered", value: toWire(null) };
    },
    popup: () => false,
    crashed: () => undefined,
  };
  const page = await browser.openPage(preload, events);
  await page.load("app://lectern/test/index.html");
  await done.promise;
  page.close();
  return messages;
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}

function sentTo(channel: string, messages: readonly PageMessage[]): unknown {
  const message = messages.find((each) => each.kind === "invoke" && each.channel === channel);
  return message?.kind === "invoke" ? message.values.map(fromWire) : null;
}

const bridge = `const { contextBridge, ipcRenderer } = require("electron");
contextBridge.exposeInMainWorld("api", { ask: (name, value) => ipcRenderer.invoke(name, value), deep: { list: [1] } });`;

test("a preload that requires anything but electron fails, as tutorial/sandbox says", async () => {
  const messages = await run(`require("node:fs")`, "");
  expect(messages).toEqual([
    { kind: "preload-error", message: expect.stringContaining("module not found: node:fs") },
  ]);
});

test("a preload that uses what the stand-in lacks fails with its name", async () => {
  const messages = await run(`require("electron").ipcRenderer.sendSync("x")`, "");
  expect(messages).toEqual([
    { kind: "preload-error", message: expect.stringContaining("no ipcRenderer.sendSync") },
  ]);
});

test("what crosses is a copy; functions, DOM nodes and the like do not", async () => {
  const messages = await run(
    bridge,
    `const tried = async (value) => { try { await api.ask("try", value); return "sent"; } catch (error) { return error.name; } };
     Promise.all([tried({ bytes: new Uint8Array([7]) }), tried(() => 1), tried(document.body)]).then((all) => api.ask("done", all));`,
  );
  expect(sentTo("try", messages)).toEqual([{ bytes: new Uint8Array([7]) }]);
  expect(sentTo("done", messages)).toEqual([["sent", "DataCloneError", expect.any(String)]]);
});

test("the page sees the bridge, frozen, and nothing of what it is made of", async () => {
  const messages = await run(
    bridge,
    `api.ask("done", { frozen: Object.isFrozen(api) && Object.isFrozen(api.deep.list), require: typeof require, module: typeof module,
       process: typeof process, asker: typeof window.__standInAsk });`,
  );
  const nothing = "undefined";
  expect(sentTo("done", messages)).toEqual([
    { frozen: true, require: nothing, module: nothing, process: nothing, asker: nothing },
  ]);
});
