import { BrokenRule } from "./broken-rule.ts";
import type { World } from "./world.ts";

/** A printer as Electron lists it. */
export interface ScriptedPrinter {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The options of `webContents.print()` that the stand-in has an answer to. */
export interface PrintOptions {
  readonly silent?: boolean;
  readonly deviceName?: string;
  readonly printBackground?: boolean;
  readonly color?: boolean;
  readonly margins?: { readonly marginType: string };
  readonly landscape?: boolean;
  readonly duplexMode?: "simplex" | "shortEdge" | "longEdge";
  readonly pageSize?: string;
}

const PRINT_OPTIONS = new Set([
  "silent",
  "deviceName",
  "printBackground",
  "color",
  "margins",
  "landscape",
  "duplexMode",
  "pageSize",
]);

/** The options of `webContents.printToPDF()` that are Chromium's own too. */
export interface PdfOptions {
  readonly preferCSSPageSize?: boolean;
  readonly printBackground?: boolean;
  readonly generateTaggedPDF?: boolean;
  readonly generateDocumentOutline?: boolean;
}

const PDF_OPTIONS = new Set([
  "preferCSSPageSize",
  "printBackground",
  "generateTaggedPDF",
  "generateDocumentOutline",
]);

const PAGE_SIZES = new Set(["A0", "A1", "A2", "A3", "A4", "A5", "A6", "Legal", "Letter", "Tabloid"]);

/** Throws at the first option of `printToPDF()` that the stand-in does not know. */
export function checkPdfOptions(options: PdfOptions): void {
  checkNames("printToPDF", Object.keys(options), PDF_OPTIONS);
}

/**
 * Prints on a scripted printer, or asks with a dialog that the test has answered; notes what was printed. Gives the
 * reason why nothing was, in Electron's words, or null.
 */
export function printOn({ printers, script, records }: World, options: PrintOptions): string | null {
  checkNames("print", Object.keys(options), PRINT_OPTIONS);
  if (options.pageSize !== undefined && !PAGE_SIZES.has(options.pageSize))
    throw new BrokenRule(`webContents.print() knows no page size ${options.pageSize}`, "api/web-contents");
  const { silent = false, deviceName, ...settings } = options;
  const answered = silent ? deviceName : script.printDialog.shift();
  if (!silent && answered === undefined)
    throw new BrokenRule("No test has scripted an answer to print()", "api/web-contents");
  if (answered === "") return "Print job canceled";
  const printer = answered === undefined ? printers[0] : printers.find(({ name }) => name === answered);
  if (printer === undefined) return "Invalid printer settings";
  records.printed.push(`${printer.name} ${JSON.stringify(settings)}`);
  return null;
}

function checkNames(call: string, names: readonly string[], known: ReadonlySet<string>): void {
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new BrokenRule(`The stand-in's webContents.${call}() has no option ${unknown}`, "api/web-contents");
}
