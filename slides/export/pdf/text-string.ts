/** A text as a PDF text string: UTF-16 with byte order mark, in hexadecimal digits (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0").toUpperCase(),
  );
  return `<FEFF${units.join("")}>`;
}

/** A point in time as a PDF date in UTC; `seconds` since 1970. */
export function dateString(seconds: number): string {
  const digits = isoTime(seconds).replaceAll(/[-:TZ]/gu, "");
  return `(D:${digits}+00'00')`;
}

/** A point in time as ISO 8601 in UTC, without fractions; `seconds` since 1970. */
export function isoTime(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
