/** Hands a file to the browser, which puts it where the person's downloads go. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun; the browser holds the bytes as long as it needs them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
