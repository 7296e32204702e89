/** Work that takes longer than this is worth a word, milliseconds. */
const patienceMs = 1000;

/** Says on a terminal what takes so long, after a second, and takes it back when it is done. */
export async function withProgress<Value>(what: string, work: Promise<Value>): Promise<Value> {
  if (!process.stderr.isTTY) return work;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    process.stderr.write(`${what} …`);
  }, patienceMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    // "\r" to the line's beginning, then the terminal's "erase in line" (ECMA-48, EL).
    if (shown) process.stderr.write("\r\u001b[K");
  }
}
