import { failure } from "../../slides/result.ts";

/** The answer to a window that asks for what is not its to ask: says who asked for what, and why not. */
export function refusal(who: string, what: string, why: string): ReturnType<typeof failure> {
  return failure("shell/refused", `Refused "${what}" to ${who}: ${why}.`);
}
