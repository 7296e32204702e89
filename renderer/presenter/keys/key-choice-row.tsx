import type { ReactElement } from "react";
import { isFixedChord } from "../../../slides/session/key-changes.ts";
import type { KeyRowId } from "../../../slides/session/keys.ts";
import { chordCaps } from "../../shared/key-label.ts";
import { words } from "../../shared/words.ts";
import type { HelpRow } from "./help-rows.ts";

/** The row for which a key is awaited (`chord` null) or has come that is not free: it stays what it is, or is another's. */
export type Asked =
  | { readonly id: KeyRowId; readonly chord: null }
  | { readonly id: KeyRowId; readonly chord: string; readonly refusal: string }
  | { readonly id: KeyRowId; readonly chord: string; readonly taken: string };

interface KeyChoiceRowProps {
  readonly row: HelpRow;
  readonly changed: boolean;
  readonly asked: Asked | null;
  readonly onAsk: () => void;
  readonly onGive: (chord: string) => void;
  readonly onLeave: () => void;
  readonly onRemove: (chord: string) => void;
  readonly onUsual: () => void;
}

/** One command with its keys, each of which can be taken away, and what is asked about the next. */
export function KeyChoiceRow(props: KeyChoiceRowProps): ReactElement {
  const { row, changed, asked, onAsk, onRemove, onUsual } = props;
  const said = words.keyChoice;
  return (
    <li>
      <span className="key-meaning">{row.meaning}</span>
      <span className="key-caps">
        {row.chords.length === 0 && <span className="key-none">{said.none}</span>}
        {row.chords.map((chord) =>
          isFixedChord(chord) ? (
            <kbd key={chord}>{chordCaps(chord)}</kbd>
          ) : (
            <button
              key={chord}
              type="button"
              className="key-cap"
              aria-label={said.remove(chordCaps(chord), row.meaning)}
              onClick={() => onRemove(chord)}
            >
              {chordCaps(chord)} <span aria-hidden="true">×</span>
            </button>
          ),
        )}
      </span>
      <span className="key-actions">
        {changed && (
          <button type="button" aria-label={said.usual(row.meaning)} onClick={onUsual}>
            {said.usualShort}
          </button>
        )}
        <button type="button" aria-label={said.choose(row.meaning)} onClick={onAsk}>
          {said.add}
        </button>
      </span>
      <AskedLine {...props} asked={asked} />
    </li>
  );
}

/** What is asked of the briefer, under the row that it is about. */
function AskedLine({ asked, onGive, onLeave }: KeyChoiceRowProps): ReactElement | null {
  if (asked === null) return null;
  const said = words.keyChoice;
  if (asked.chord === null)
    return (
      <p className="key-asked" role="status">
        {said.press}
      </p>
    );
  const { chord } = asked;
  return (
    <p className="key-asked" role="alert">
      {"refusal" in asked ? asked.refusal : said.taken(chordCaps(chord), asked.taken)}{" "}
      {"taken" in asked && (
        <button type="button" onClick={() => onGive(chord)}>
          {said.take}
        </button>
      )}
      <button type="button" onClick={onLeave}>
        {said.leaveIt}
      </button>
    </p>
  );
}
