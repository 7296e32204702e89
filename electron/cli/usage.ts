import { failure, type Result } from "../../slides/result.ts";

/** A refusal of what was typed: always with a hint, by default where to read what is possible. */
export function usageFailure(
  message: string,
  hint = "`lectern --help` lists what is possible.",
): Extract<Result<never>, { ok: false }> {
  return failure("usage/arguments", message, hint);
}

/** Names things the way a sentence does: "md or txt", "a, b or c". */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
