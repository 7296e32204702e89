/** What Windows-1252 has at 0x80 to 0x9F, where ISO 8859-1 has controls that no text uses; five bytes are free. */
const SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The labels under which the web means Windows-1252 (https://encoding.spec.whatwg.org/#names-and-labels). */
const LABELS: ReadonlySet<string> = new Set(
  "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252".split(
    " ",
  ),
);

/** True when a label names Windows-1252, under whatever name. */
export function isWindows1252(label: string): boolean {
  return LABELS.has(label.trim().toLowerCase());
}

/**
 * Gives a text that was decoded as ISO 8859-1 the signs of Windows-1252. Node 20 decodes the one as the other
 * (https://github.com/nodejs/node/issues/56542), Chromium doesn't.
 */
export function withWindows1252Signs(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (control) => SIGNS.charAt(control.charCodeAt(0) - 0x80));
}
