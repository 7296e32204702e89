import type { ReactElement } from "react";
import { chordCaps } from "../../shared/key-label.ts";
import { words } from "../../shared/words.ts";
import type { HelpRow } from "./help-rows.ts";

/** What each key does, in two columns. */
export function KeyList({ rows }: { readonly rows: readonly HelpRow[] }): ReactElement {
  return (
    <dl>
      {rows.map((row) => (
        <div key={row.id}>
          <dt>{row.meaning}</dt>
          <dd>
            {row.chords.length === 0 && <span className="key-none">{words.keyChoice.none}</span>}
            {row.chords.map((chord) => (
              <kbd key={chord}>{chordCaps(chord)}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
