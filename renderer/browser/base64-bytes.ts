/** The bytes that base64 text stands for. Throws on text that is none: only our own export writes it. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
