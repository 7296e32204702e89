import type { LecternBridge } from "../../electron/contract/bridge.ts";

declare global {
  interface Window {
    /** Put there by the preload; browser mode hands its windows a bridge of its own instead. */
    readonly lectern?: LecternBridge;
  }
}

/** The bridge that the shell gave this window. Throws where there is none: then the page runs outside of its shell. */
export function shellBridge(): LecternBridge {
  if (window.lectern === undefined)
    throw new Error("window.lectern is missing: this page needs its preload.");
  return window.lectern;
}
