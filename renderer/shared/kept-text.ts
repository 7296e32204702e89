/** What was kept under a name in this browser, or null. Storage may be shut off; then nothing is remembered. */
export function keptText(storage: () => Storage, name: string): string | null {
  try {
    return storage().getItem(name);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Keeps a text for the next time; does nothing where storage is shut off or full. Never words of a memo. */
export function keepText(storage: () => Storage, name: string, text: string): void {
  try {
    storage().setItem(name, text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
