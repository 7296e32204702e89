import type { Result } from "../../slides/result.ts";
import type { BroadcastName, Broadcasts, FileHandle, RequestName, Requests } from "./channels.ts";

/** Every kind of window there is; each has its folder in renderer/ and its page at `/<kind>/index.html`. */
export const windowKinds = ["desk", "presenter", "audience", "press"] as const;

export type WindowKind = (typeof windowKinds)[number];

/** `window.lectern`: all that a window knows of the outside. Electron's preload and browser mode both build it. */
export interface LecternBridge {
  readonly kind: WindowKind;
  /** Asks the shell; the promise never rejects for an expected failure. */
  readonly request: <Name extends RequestName>(
    name: Name,
    sent: Requests[Name]["sent"],
  ) => Promise<Result<Requests[Name]["answer"]>>;
  /** Listens to the shell; returns how to stop. */
  readonly listen: <Name extends BroadcastName>(
    name: Name,
    listener: (payload: Broadcasts[Name]) => void,
  ) => () => void;
  /** Exchanges a file that was dropped or pasted for a handle; the page never sees its path. */
  readonly handleOf: (file: File) => Promise<Result<FileHandle>>;
}
