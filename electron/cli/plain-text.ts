/**
 * Text that came from outside (file names, memo words), safe to print on a terminal: control characters and
 * bidirectional overrides, which could move the cursor or reorder what is read, become U+FFFD.
 */
export function plainText(text: string): string {
  // oxlint-disable-next-line eslint/no-control-regex -- control characters are what it is about
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
