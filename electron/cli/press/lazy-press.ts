import type { Result } from "../../../slides/result.ts";
import { startPressBrowser, type PressBrowser } from "./press-browser.ts";

/** Gives the browser that prints, and starts it with the first call. */
export type StartPress = () => Promise<Result<PressBrowser>>;

/** A browser that is started once, if at all. */
export interface LazyPress {
  readonly start: StartPress;
  /** Ends it, also one that is still starting. */
  readonly stop: () => Promise<void>;
}

/** One browser for all files of a command. */
export function lazyPress(): LazyPress {
  const cancel = new AbortController();
  let started: Promise<Result<PressBrowser>> | null = null;
  return {
    start: () => (started ??= startPressBrowser(cancel.signal)),
    stop: async () => {
      cancel.abort();
      const browser = await started;
      if (browser?.ok === true) await browser.value.close();
    },
  };
}
