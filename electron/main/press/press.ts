import { BrowserWindow, type BrowserWindowConstructorOptions, type WebContents } from "electron";
import type { PressDocument } from "../../../slides/markup/handout/press-page.ts";
import { failure, success, type Result } from "../../../slides/result.ts";
import type { PictureJob, PrintJob } from "../../contract/press.ts";
import { confined } from "../windows.ts";
import { words } from "../words.ts";
import { JOB_ADDRESS, type PressFiles } from "./press-files.ts";
import { sendToPrinter } from "./printers.ts";
import { offscreen, takePictures, type KeepPicture } from "./take-pictures.ts";

/** Prints pages and takes pictures of slides, in a window that nobody sees. */
export interface Press {
  /** The PDF as Chromium writes it. */
  readonly pdf: (page: PressDocument) => Promise<Result<Uint8Array>>;
  /** False when the person cancels the system's dialog. */
  readonly print: (job: PrintJob) => Promise<Result<boolean>>;
  /** Takes a picture of each slide and has it kept, until all are or `stop` comes; then it fails. */
  readonly pictures: (job: PictureJob, keep: KeepPicture, stop: AbortSignal) => Promise<Result<null>>;
}

/** How one job is done. */
interface PressUse<Value> {
  readonly page: PressDocument;
  readonly window: BrowserWindowConstructorOptions;
  readonly use: (contents: WebContents) => Promise<Result<Value>>;
  /** What is said when the window fails. */
  readonly failed: (reason: string) => string;
  /** Ends the job early. */
  readonly stop?: AbortSignal;
}

const HIDDEN: BrowserWindowConstructorOptions = { show: false, webPreferences: confined };

/** One job is printed at a time; the others wait. */
export function createPress(files: PressFiles): Press {
  let last: Promise<unknown> = Promise.resolve();
  function queue<Value>(asked: PressUse<Value>): Promise<Result<Value>> {
    const job = last.then(() => withPage(files, asked));
    last = job;
    return job;
  }
  return {
    pdf: (page) =>
      queue({
        page,
        window: HIDDEN,
        use: async (contents) => success(new Uint8Array(await printToPdf(contents))),
        failed: words.press.failed,
      }),
    print: (job) =>
      queue({
        page: job.page,
        window: HIDDEN,
        use: (contents) => sendToPrinter(contents, job),
        failed: words.press.failed,
      }),
    pictures: (job, keep, stop) =>
      queue({
        page: job.page,
        window: offscreen(job),
        use: (contents) => takePictures(contents, job, keep),
        failed: words.pictures.failed,
        stop,
      }),
  };
}

/** As the command line's browser prints it (electron/cli/press), so that the same briefing gives the same file. */
function printToPdf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: false,
  });
}

/** Opens the pages for one use. The window has no preload: nothing in it can ask the shell for anything. */
async function withPage<Value>(
  files: PressFiles,
  { page, window: options, use, failed, stop }: PressUse<Value>,
): Promise<Result<Value>> {
  files.lay(page);
  const window = new BrowserWindow(options);
  const { webContents } = window;
  const gone = new Promise<never>((_resolve, reject) => {
    webContents.once("render-process-gone", (_event, { reason }) => reject(new Error(reason)));
    const onStop = (): void => reject(new Error("stopped"));
    stop?.addEventListener("abort", onStop, { once: true });
    if (stop?.aborted === true) onStop();
  });
  const used = async (): Promise<Result<Value>> => {
    await window.loadURL(JOB_ADDRESS);
    // A page counts as loaded before its fonts are; without them it would be printed in others.
    await webContents.executeJavaScript("document.fonts.ready.then(() => null)");
    return use(webContents);
  };
  try {
    return await Promise.race([used(), gone]);
  } catch (error) {
    // Electron rejects with plain errors: a page that does not load or whose process ends can't be told from a bug.
    return failure("press/failed", failed(error instanceof Error ? error.message : String(error)));
  } finally {
    files.lay(null);
    if (!window.isDestroyed()) window.destroy();
  }
}
