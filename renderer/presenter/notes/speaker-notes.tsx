import type { ReactElement, Ref } from "react";
import type { Note, NoteRun, Slide } from "../../../slides/deck/deck.ts";
import type { Span } from "../../../slides/memo/memo.ts";
import type { Attribution } from "../../../slides/quotations/quotation.ts";
import { words } from "../../shared/words.ts";
import { builtPassage, isBuilt } from "./build-step.ts";
import { readingSeconds } from "./reading-time.ts";

interface SpeakerNotesProps {
  readonly slide: Slide;
  /** How many builds of the slide are shown. */
  readonly build: number;
  /** Size of the notes, CSS pixels. */
  readonly px: number;
  /** Words a minute. */
  readonly pace: number;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly scroller: Ref<HTMLDivElement>;
}

/**
 * The notes of a slide, whole paragraphs: who speaks stands above, what is on the slide is underlined, what the last
 * build brought is lit. Quoted paragraphs have a rule beside them, the memo's own have none.
 */
export function SpeakerNotes(props: SpeakerNotesProps): ReactElement {
  const { slide, build, px, pace, language, direction, scroller } = props;
  const { notes } = slide;
  const first = notes[0];
  const built = builtPassage(slide, build);
  return (
    <section className="notes" aria-label={words.presenter.notes}>
      <header className="notes-head">
        <Speaker attribution={first?.attribution ?? null} />
        {first && <span className="notes-time">{words.presenter.toRead(readingSeconds(notes, pace))}</span>}
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
          <NoteParagraph
            key={`${note.start}-${note.end}`}
            note={note}
            before={notes[index - 1] ?? null}
            built={built}
          />
        ))}
      </div>
    </section>
  );
}

interface NoteParagraphProps {
  readonly note: Note;
  readonly before: Note | null;
  readonly built: Span | null;
}

function NoteParagraph({ note, before, built }: NoteParagraphProps): ReactElement {
  const changes = before !== null && before.attribution?.speaker !== note.attribution?.speaker;
  return (
    <>
      {changes && note.attribution !== null && <Speaker attribution={note.attribution} />}
      <p className={`note note-${note.kind}`}>
        {note.runs.map((run, index) => (
          <NoteWords key={index} run={run} built={isBuilt(run, built)} />
        ))}
      </p>
    </>
  );
}

function NoteWords({ run, built }: { readonly run: NoteRun; readonly built: boolean }): ReactElement {
  const emphasised = run.emphasis ? <em>{run.text}</em> : run.text;
  const styled = run.strong ? <strong>{emphasised}</strong> : emphasised;
  return run.onSlide ? <u data-built={built}>{styled}</u> : <span data-built={built}>{styled}</span>;
}

function Speaker({ attribution }: { readonly attribution: Attribution | null }): ReactElement {
  return (
    <span className="notes-speaker">
      {attribution && <b>{attribution.speaker}</b>}
      {attribution?.role && <span>{attribution.role}</span>}
    </span>
  );
}
