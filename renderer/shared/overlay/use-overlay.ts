import { useLayoutEffect, useMemo } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import { createOverlayStore } from "./overlay-store.ts";
import type { OverlayStore } from "./overlay-store.ts";

/** The window's overlay store, following the host for as long as the window is there. */
export function useOverlay(lectern: LecternBridge): OverlayStore {
  const store = useMemo(() => createOverlayStore(lectern), [lectern]);
  useLayoutEffect(() => store.follow(), [store]);
  return store;
}
