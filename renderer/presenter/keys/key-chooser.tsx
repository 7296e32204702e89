import { useState } from "react";
import type { ReactElement } from "react";
import {
  holderOf,
  isChangeable,
  isFixedChord,
  withKey,
  withoutKey,
  withUsualKeys,
  type KeyChanges,
} from "../../../slides/session/key-changes.ts";
import { mirrored } from "../../../slides/session/key-map.ts";
import type { KeyRowId } from "../../../slides/session/keys.ts";
import { chordCaps, type KeysNow } from "../../shared/key-label.ts";
import { words } from "../../shared/words.ts";
import type { HelpRow } from "./help-rows.ts";
import { KeyChoiceRow, type Asked } from "./key-choice-row.tsx";
import { useNextChord } from "./use-next-chord.ts";

interface KeyChooserProps {
  readonly keys: KeysNow;
  readonly rows: readonly HelpRow[];
  readonly changes: KeyChanges;
  readonly onKeys: (changes: KeyChanges) => void;
}

/** Other keys: a command is chosen, a key pressed; whoever has that key already is named before it is taken. */
export function KeyChooser({ keys, rows, changes, onKeys }: KeyChooserProps): ReactElement {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { direction, map } = keys;

  const give = (id: KeyRowId, chord: string): void => {
    setAsked(null);
    onKeys(withKey(changes, id, mirrored(chord, direction)));
  };
  const onChord = (id: KeyRowId, chord: string): void => {
    const held = mirrored(chord, direction);
    const holder = holderOf(map, held);
    if (isFixedChord(held)) setAsked({ id, chord, refusal: words.keyChoice.stays(chordCaps(chord)) });
    else if (holder === null || holder.id === id) give(id, chord);
    else setAsked({ id, chord, taken: words.keys[holder.id] ?? chordCaps(chord) });
  };
  useNextChord(asked !== null && asked.chord === null ? asked.id : null, onChord, () => setAsked(null));

  return (
    <>
      <p>{words.keyChoice.hint}</p>
      <ul className="key-choices">
        {rows
          .filter(({ id }) => isChangeable(id))
          .map((row) => (
            <KeyChoiceRow
              key={row.id}
              row={row}
              changed={changes.some((change) => change.row === row.id)}
              asked={asked?.id === row.id ? asked : null}
              onAsk={() => setAsked({ id: row.id, chord: null })}
              onGive={(chord) => give(row.id, chord)}
              onLeave={() => setAsked(null)}
              onRemove={(chord) => onKeys(withoutKey(changes, row.id, mirrored(chord, direction)))}
              onUsual={() => onKeys(withUsualKeys(changes, row.id))}
            />
          ))}
      </ul>
      <button type="button" disabled={changes.length === 0} onClick={() => onKeys([])}>
        {words.keyChoice.allUsual}
      </button>
    </>
  );
}
