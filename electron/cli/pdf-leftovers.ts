/** The names of the errors that PDF.js throws at what is broken in a file. */
const PDF_ERRORS: ReadonlySet<string> = new Set([
  "AbortException",
  "FormatError",
  "InvalidPDFException",
  "Jbig2Error",
  "JpegError",
  "JpxError",
  "MissingDataException",
  "ParserEOFException",
  "PasswordException",
  "UnknownErrorException",
  "XRefEntryException",
  "XRefParseException",
]);

/** True for a failure within a damaged PDF that nobody waited for. */
export function isPdfLeftover(reason: unknown): boolean {
  return reason instanceof Error && PDF_ERRORS.has(reason.name);
}

/**
 * PDF.js tries several ways into a damaged file at once, and nobody hears of the ways that fail first; Node would end
 * the process for that. What the file gives in the end is told by the way that is waited for. Anything else that
 * nobody hears of is a bug, and throws.
 */
export function toleratePdfLeftovers(): void {
  process.on("unhandledRejection", (reason) => {
    if (!isPdfLeftover(reason)) throw reason;
  });
}
