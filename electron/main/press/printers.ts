import type { WebContents, WebContentsPrintOptions } from "electron";
import { failure, success, type Result } from "../../../slides/result.ts";
import type { Printer, PrintJob } from "../../contract/press.ts";
import { words } from "../words.ts";

/** What Electron calls it when a person closes the system's dialog without printing. */
const CANCELLED = "Print job canceled";

/** The printers that the system knows now. */
export async function listPrinters(contents: WebContents): Promise<readonly Printer[]> {
  const printers = await contents.getPrintersAsync();
  return printers.map(({ name, displayName }) => ({
    id: name,
    name: displayName === "" ? name : displayName,
  }));
}

/**
 * Prints the page that is loaded: on the printer that was chosen without another question, else by the system's
 * dialog. False when the person cancels that.
 */
export async function sendToPrinter(
  contents: WebContents,
  { settings, printer }: Omit<PrintJob, "page">,
): Promise<Result<boolean>> {
  if (printer !== null && !(await isThere(contents, printer))) return gone(printer);
  const failed = await print(contents, { ...optionsOf(settings), ...receiver(printer) });
  if (failed === null) return success(true);
  if (printer === null && failed === CANCELLED) return success(false);
  // A printer can go while the pages are on their way to it.
  if (printer !== null && !(await isThere(contents, printer))) return gone(printer);
  return failure("press/not-printed", words.press.failed(failed));
}

async function isThere(contents: WebContents, { id }: Printer): Promise<boolean> {
  return (await listPrinters(contents)).some((each) => each.id === id);
}

function gone({ name }: Printer): ReturnType<typeof failure> {
  return failure("press/printer-gone", words.press.gone(name), words.press.goneHint);
}

function receiver(printer: Printer | null): WebContentsPrintOptions {
  return printer === null ? { silent: false } : { silent: true, deviceName: printer.id };
}

function optionsOf({ paper, orientation, colour, duplex }: PrintJob["settings"]): WebContentsPrintOptions {
  const isLandscape = orientation === "landscape";
  return {
    printBackground: true,
    color: colour,
    // Pages keep their own margins within the whole of the paper.
    margins: { marginType: "none" },
    landscape: isLandscape,
    pageSize: paper === "a4" ? "A4" : "Letter",
    ...(duplex ? { duplexMode: isLandscape ? "shortEdge" : "longEdge" } : {}),
  };
}

/** Why it was not printed, in the words of the system; null when it was. */
function print(contents: WebContents, options: WebContentsPrintOptions): Promise<string | null> {
  return new Promise((resolve) => {
    contents.print(options, (printed, reason) => resolve(printed ? null : reason));
  });
}
