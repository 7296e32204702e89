import type { Problem } from "../../slides/result.ts";
import { plainText } from "./plain-text.ts";

/** Prints a result on standard output, exactly as it is. */
export function printResult(text: string): void {
  process.stdout.write(text);
}

/** Prints a message for a person on standard error, as one line. */
export function printMessage(message: string): void {
  process.stderr.write(`lectern: ${plainText(message.replaceAll("\n", " "))}\n`);
}

/** Prints a problem as a message, with its place and its hint. */
export function printProblem({ place, message, hint }: Problem): void {
  const where = place === null ? "" : `line ${place.line}, column ${place.column}: `;
  printMessage(`${where}${message}${hint === null ? "" : ` ${hint}`}`);
}

/** Lets a reader stop reading (`lectern check memo.md | head -1`) without that being an error. */
export function tolerateClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
