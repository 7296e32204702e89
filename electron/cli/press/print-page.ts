import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import type { Shape } from "../../../slides/deck/deck.ts";
import { CANVASES } from "../../../slides/deck/canvas.ts";
import { JOB_STYLE_NAME, type PressDocument } from "../../../slides/markup/handout/press-page.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import { PipeError, type Answer } from "./devtools-pipe.ts";
import type { PressBrowser, PressTab } from "./press-browser.ts";

/** The press page's address; nothing listens there, every request is answered here. */
const ORIGIN = "http://press.lectern.invalid/";
const PAGE = "press/index.html";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".woff": "font/woff",
};

/** Prints pages. `folder` holds the built pages with their fonts; `look` sees the page as it is laid out, before. */
export function printPage(
  browser: PressBrowser,
  page: PressDocument,
  folder: string,
  look?: (tab: PressTab) => Promise<void>,
): Promise<Result<Uint8Array>> {
  return withPage(browser, page, folder, async (tab) => {
    await look?.(tab);
    const { data } = await tab.send("Page.printToPDF", {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: false,
    });
    return bytesOf(data);
  });
}

/** Takes a picture (PNG) of every slide of a page, each pixel of its canvas as `scale` pixels along each side. */
export function picturePages(
  browser: PressBrowser,
  page: PressDocument,
  folder: string,
  { shape, slides, scale }: { readonly shape: Shape; readonly slides: number; readonly scale: number },
): Promise<Result<readonly Uint8Array[]>> {
  const { widthPx, heightPx } = CANVASES[shape];
  return withPage(browser, page, folder, async (tab) => {
    await tab.send("Emulation.setDeviceMetricsOverride", {
      width: widthPx,
      height: heightPx,
      deviceScaleFactor: scale,
      mobile: false,
    });
    const pictures: Uint8Array[] = [];
    for (let slide = 0; slide < slides; slide += 1) {
      await tab.send("Runtime.evaluate", { expression: `scrollTo(0, ${slide * heightPx})` });
      const { data } = await tab.send("Page.captureScreenshot", { format: "png" });
      pictures.push(bytesOf(data));
    }
    return pictures;
  });
}

/** Opens the press page, without scripts and without a network, for one use. */
async function withPage<Value>(
  { tab }: PressBrowser,
  page: PressDocument,
  folder: string,
  use: (tab: PressTab) => Promise<Value>,
): Promise<Result<Value>> {
  let stopListening = (): void => undefined;
  const loaded = new Promise<void>((resolve, reject) => {
    stopListening = tab.listen(({ method, params }) => {
      if (method === "Page.loadEventFired") resolve();
      if (method === "Fetch.requestPaused") answer(tab, params, page, folder).catch(reject);
    });
  });
  // What goes wrong while it is not waited for yet is not lost: it is waited for below.
  loaded.catch(() => undefined);
  try {
    const { errorText } = await tab.send("Page.navigate", { url: ORIGIN + PAGE });
    if (typeof errorText === "string") throw new PipeError(errorText);
    await Promise.race([loaded, tab.gone]);
    // A page counts as loaded before its fonts are; without them it would be printed in others.
    await tab.send("Runtime.evaluate", {
      expression: "document.fonts.ready.then(() => null)",
      awaitPromise: true,
    });
    return success(await use(tab));
  } catch (error) {
    if (!(error instanceof PipeError)) throw error;
    return failure("press/browser-failed", `The browser could not print: ${error.message}.`);
  } finally {
    stopListening();
  }
}

/** Answers a request of the page from its own text and the built folder; any other is refused. */
async function answer(tab: PressTab, request: Answer, page: PressDocument, folder: string): Promise<void> {
  const { requestId } = request;
  const found = await fileAt(addressOf(request), page, folder);
  if (found === null) await tab.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
  else
    await tab.send("Fetch.fulfillRequest", {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: "Content-Type", value: found.contentType }],
      body: Buffer.from(found.body).toString("base64"),
    });
}

function addressOf({ request }: Answer): string {
  return typeof request === "object" && request !== null && "url" in request ? String(request.url) : "";
}

interface FoundFile {
  readonly contentType: string;
  readonly body: Uint8Array | string;
}

async function fileAt(address: string, page: PressDocument, folder: string): Promise<FoundFile | null> {
  if (!address.startsWith(ORIGIN)) return null;
  const path = decodeURIComponent(address.slice(ORIGIN.length));
  if (path === PAGE) return { contentType: "text/html; charset=utf-8", body: page.document };
  if (path.endsWith(JOB_STYLE_NAME)) return { contentType: "text/css", body: page.style };
  const contentType = CONTENT_TYPES[extname(path)];
  if (contentType === undefined || path.includes("..")) return null;
  return { contentType, body: await readFile(join(folder, normalize(path))) };
}

function bytesOf(data: unknown): Uint8Array {
  if (typeof data !== "string") throw new PipeError("it answered without data");
  return new Uint8Array(Buffer.from(data, "base64"));
}
