import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { app } from "electron";

/**
 * Writes one line to the local log and to the console. Lines tell what happened to the program; they never hold
 * words of a memo.
 */
export function log(line: string): void {
  const stamped = `${new Date().toISOString()} ${line}`;
  console.error(stamped);
  try {
    const folder = app.getPath("logs");
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, "lectern.log"), `${stamped}\n`);
  } catch (error) {
    console.error(`The log can't be written: ${String(error)}`);
  }
}
