import type { ReactElement, Ref } from "react";
import type { Note, NoteRun } from "../../slides/deck/deck.ts";
import type { Attribution } from "../../slides/quotations/quotation.ts";
import { words } from "../shared/words.ts";
import { readingSeconds } from "./reading-time.ts";

interface SpeakerNotesProps {
  readonly notes: readonly Note[];
  /** Size of the notes, CSS pixels. */
  readonly px: number;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly scroller: Ref<HTMLDivElement>;
}

/** The notes of a slide, whole paragraphs: who speaks stands above, what is on the slide is underlined. */
export function SpeakerNotes({ notes, px, language, direction, scroller }: SpeakerNotesProps): ReactElement {
  const first = notes[0];
  return (
    <section className="notes" aria-label={words.presenter.notes}>
      <header className="notes-head">
        <Speaker attribution={first?.attribution ?? null} />
        {first && <span className="notes-time">{words.presenter.toRead(readingSeconds(notes))}</span>}
      </header>
      {/* The notes may be longer than the window: they can be focused to be scrolled by keyboard. */}
      <div
        className="notes-text"
        style={{ fontSize: px }}
        tabIndex={0}
        role="group"
        aria-label={words.presenter.notes}
        lang={language}
        dir={direction}
        ref={scroller}
      >
        {first === undefined && <p className="notes-none">{words.presenter.noNotes}</p>}
        {notes.map((note, index) => (
          <NoteParagraph key={`${note.start}-${note.end}`} note={note} before={notes[index - 1] ?? null} />
        ))}
      </div>
    </section>
  );
}

interface NotesFootProps {
  readonly notes: readonly Note[];
  readonly px: number;
  readonly onStep: (step: 1 | -1) => void;
}

/** Where in the memo the notes stand, and how large they are. */
export function NotesFoot({ notes, px, onStep }: NotesFootProps): ReactElement {
  const numbers = notes.flatMap((note) => (note.paragraph === null ? [] : [note.paragraph]));
  const source =
    numbers.length > 0 ? words.presenter.paragraphs(Math.min(...numbers), Math.max(...numbers)) : null;
  const underlined = notes.some((note) => note.runs.some((run) => run.onSlide))
    ? words.presenter.underlined
    : null;
  return (
    <footer className="notes-foot">
      <span>{[source, underlined].filter((part) => part !== null).join(" · ")}</span>
      <span className="notes-size">
        <button type="button" aria-label={words.presenter.notesSmaller} onClick={() => onStep(-1)}>
          −
        </button>
        <output>{words.presenter.notesSize(px)}</output>
        <button type="button" aria-label={words.presenter.notesLarger} onClick={() => onStep(1)}>
          +
        </button>
      </span>
    </footer>
  );
}

function NoteParagraph({
  note,
  before,
}: {
  readonly note: Note;
  readonly before: Note | null;
}): ReactElement {
  const changes = before !== null && before.attribution?.speaker !== note.attribution?.speaker;
  return (
    <>
      {changes && <Speaker attribution={note.attribution} />}
      <p className={`note note-${note.kind}`}>
        {note.runs.map((run, index) => (
          <NoteWords key={index} run={run} />
        ))}
      </p>
    </>
  );
}

function NoteWords({ run }: { readonly run: NoteRun }): ReactElement {
  const emphasised = run.emphasis ? <em>{run.text}</em> : run.text;
  const styled = run.strong ? <strong>{emphasised}</strong> : emphasised;
  return run.onSlide ? <u>{styled}</u> : <span>{styled}</span>;
}

function Speaker({ attribution }: { readonly attribution: Attribution | null }): ReactElement {
  return (
    <span className="notes-speaker">
      {attribution && <b>{attribution.speaker}</b>}
      {attribution?.role && <span>{attribution.role}</span>}
    </span>
  );
}
