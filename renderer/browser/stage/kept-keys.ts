import { readKeyChanges, type KeyChanges } from "../../../slides/session/key-changes.ts";
import { keepText, keptText } from "../../shared/kept-text.ts";

const STORAGE_KEY = "lectern.keys";

const storage = (): Storage => localStorage;

/** The keys that were chosen in this browser; none where storage is shut off, or where somebody else wrote there. */
export function keysHere(): KeyChanges {
  const kept = keptText(storage, STORAGE_KEY);
  if (kept === null) return [];
  const read = readKeyChanges(parsed(kept), "keys");
  return read.ok ? read.value : [];
}

/** Keeps the keys for the next time; does nothing where storage is shut off. */
export function keepKeys(changes: KeyChanges): void {
  keepText(storage, STORAGE_KEY, JSON.stringify(changes));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
