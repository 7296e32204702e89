import { createContext, useContext } from "react";
import { chordsOf, KEY_MAP, type KeyRow, type KeyRowId } from "../../slides/session/keys.ts";
import { words } from "./words.ts";

/** The key map that holds now, and the direction of the deck that it moves. */
export interface KeysNow {
  readonly map: readonly KeyRow[];
  readonly direction: "ltr" | "rtl";
}

const Keys = createContext<KeysNow>({ map: KEY_MAP, direction: "ltr" });

/** Gives the key map to all that names keys in its words. */
export const KeysProvider = Keys.Provider;

/** How the first key of a row is called, whatever the briefer has made it; for words that name keys. */
export function useKeyLabel(): (id: KeyRowId) => string {
  const keys = useContext(Keys);
  return (id) => keyLabel(keys, id);
}

/** How the first key of a row is called in the language that is spoken. */
export function keyLabel({ map, direction }: KeysNow, id: KeyRowId): string {
  const row = map.find((each) => each.id === id);
  const [first] = row === undefined ? [] : chordsOf(row, direction);
  return first === undefined ? words.keyChoice.none : chordCaps(first);
}

/** A chord as its key caps say it: "Shift+F5", "→", "−". */
export function chordCaps(chord: string): string {
  if (chord.length === 1) return words.keyCap(chord);
  return chord.split("+").map(words.keyCap).join("+");
}
