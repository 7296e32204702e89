/** How long a download's address is kept, milliseconds; the browser has read it long before. */
const KEPT_MS = 60_000;

/** Has the browser save a text, as it saves everything else. It never says whether the person cancelled. */
export function downloadText(name: string, text: string): true {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return true;
}
