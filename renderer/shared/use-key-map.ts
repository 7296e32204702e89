import { useMemo } from "react";
import { keyMapWith, type KeyChanges } from "../../slides/session/key-changes.ts";
import type { KeyRow } from "../../slides/session/keys.ts";

const NONE: KeyChanges = [];

/** The key map as the briefer has it; the same array as long as nothing of it changes. */
export function useKeyMap(changes: KeyChanges | null): readonly KeyRow[] {
  const chosen = changes ?? NONE;
  return useMemo(() => keyMapWith(chosen), [chosen]);
}
