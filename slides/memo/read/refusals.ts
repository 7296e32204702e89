import type { Result } from "../../result.ts";
import { failure } from "../../result.ts";

/** A document in which nothing can be read out. */
export function noText(what: string): Result<never> {
  return failure("read/empty", `There is no text in the ${what}.`, "Choose a document with text in it.");
}

/** A document whose bytes are not what its format asks for. */
export function damaged(what: string, why: string): Result<never> {
  return failure(
    "read/damaged",
    `The ${what} is damaged: ${why}.`,
    "Open it in the program that made it, save it again, or copy its text into a new document.",
  );
}
