import type { ReactElement } from "react";
import type { Note } from "../../../slides/deck/deck.ts";
import { words } from "../../shared/words.ts";
import { NOTES_SIZES } from "./notes-size.ts";
import { FASTEST_PACE, SLOWEST_PACE } from "./pace.ts";
import type { Teleprompter } from "./use-teleprompter.ts";

interface NotesFootProps {
  readonly notes: readonly Note[];
  readonly px: number;
  readonly onStep: (step: 1 | -1) => void;
  readonly teleprompter: Teleprompter;
}

/** Where in the memo the notes stand, how fast they roll, and how large they are. */
export function NotesFoot({ notes, px, onStep, teleprompter }: NotesFootProps): ReactElement {
  const { rolling, pace, onRoll, onStep: onPace } = teleprompter;
  return (
    <footer className="notes-foot">
      <span className="notes-source">
        {sourceOf(notes).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </span>
      <span className="notes-control" role="group" aria-label={words.presenter.teleprompter}>
        <button type="button" aria-pressed={rolling} onClick={onRoll}>
          {rolling ? words.presenter.rollStop : words.presenter.roll}
        </button>
        <button
          type="button"
          aria-label={words.presenter.rollSlower}
          disabled={pace <= SLOWEST_PACE}
          onClick={() => onPace(-1)}
        >
          −
        </button>
        <output>{words.presenter.wordsAMinute(pace)}</output>
        <button
          type="button"
          aria-label={words.presenter.rollFaster}
          disabled={pace >= FASTEST_PACE}
          onClick={() => onPace(1)}
        >
          +
        </button>
      </span>
      <span className="notes-control notes-size" role="group" aria-label={words.presenter.notesSizeLabel}>
        <button
          type="button"
          aria-label={words.presenter.notesSmaller}
          disabled={px <= NOTES_SIZES[0]}
          onClick={() => onStep(-1)}
        >
          −
        </button>
        <output>{words.presenter.notesSize(px)}</output>
        <button
          type="button"
          aria-label={words.presenter.notesLarger}
          disabled={px >= (NOTES_SIZES.at(-1) ?? px)}
          onClick={() => onStep(1)}
        >
          +
        </button>
      </span>
    </footer>
  );
}

function sourceOf(notes: readonly Note[]): readonly string[] {
  const numbers = notes.flatMap((note) => (note.paragraph === null ? [] : [note.paragraph]));
  const source =
    numbers.length > 0 ? words.presenter.paragraphs(Math.min(...numbers), Math.max(...numbers)) : null;
  const underlined = notes.some((note) => note.runs.some((run) => run.onSlide))
    ? words.presenter.underlined
    : null;
  return [source, underlined].filter((part) => part !== null);
}
