import { chordsOf, type KeyRowId } from "../../../slides/session/keys.ts";
import type { KeysNow } from "../../shared/key-label.ts";
import { words } from "../../shared/words.ts";

/** A row of the key map as help shows it. */
export interface HelpRow {
  readonly id: KeyRowId;
  readonly meaning: string;
  /** As they are in the deck's direction. */
  readonly chords: readonly string[];
}

/** The rows that help shows: all but those that another row's words cover, or that only add a modifier. */
export function helpRows({ map, direction }: KeysNow): readonly HelpRow[] {
  return map.flatMap((row) => {
    const meaning = words.keys[row.id];
    const isDerived = row.id === "next-slide" || row.id === "previous-slide";
    return meaning === null || isDerived ? [] : [{ id: row.id, meaning, chords: chordsOf(row, direction) }];
  });
}
