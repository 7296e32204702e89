import { useState } from "react";
import type { ReactElement } from "react";
import { answerSlide } from "../../../slides/deck/answer-slide.ts";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { Found } from "../../../slides/search/search.ts";
import type { Action, Session } from "../../../slides/session/session.ts";
import { words } from "../../shared/words.ts";
import { DueOuts } from "./due-outs.tsx";
import { FoundList } from "./found-list.tsx";
import "./find.css";

interface FindPanelProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly onAct: (action: Action) => void;
  readonly onSave: (name: string, text: string) => void;
}

/** The answer finder: the audience waits on its slide while the sentence is found that answers a question. */
export function FindPanel({ deck, session, onAct, onSave }: FindPanelProps): ReactElement {
  const [chosen, setChosen] = useState<Found | null>(null);
  const show = (found: Found): void => {
    const slide = answerSlide(deck, found.slide, found.note, found.sentence);
    setChosen(found);
    if (slide !== null) onAct({ kind: "show-answer", slide });
  };
  return (
    <section className="side-panel finder" aria-label={words.finder.find}>
      <header>
        <h2 className="panel-title">{words.finder.find}</h2>
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "find" })}>
          {words.finder.close}
        </button>
      </header>
      <FoundList deck={deck} onTake={show} onChoose={setChosen} />
      {chosen !== null && (
        <ChosenSentence deck={deck} session={session} found={chosen} onShow={show} onAct={onAct} />
      )}
      <NoteQuestion chosen={chosen} onAct={onAct} onNoted={() => setChosen(null)} />
      <DueOuts deck={deck} dueOuts={session.dueOuts} onAct={onAct} onSave={onSave} />
      <p className="finder-hint">{words.finder.findHint}</p>
    </section>
  );
}

interface ChosenSentenceProps {
  readonly deck: Deck;
  readonly session: Session;
  readonly found: Found;
  readonly onShow: (found: Found) => void;
  readonly onAct: (action: Action) => void;
}

/** The exact sentence, who said it, and what can be done with it. */
function ChosenSentence({ deck, session, found, onShow, onAct }: ChosenSentenceProps): ReactElement {
  const { note, sentence, slide } = found;
  const answer = answerSlide(deck, slide, note, sentence);
  const isShown = answer !== null && session.answer?.id === answer.id;
  const speaker = note.attribution?.speaker ?? words.finder.memoItself;
  const about = [note.attribution?.role ?? null, note.paragraph];
  return (
    <div className="chosen">
      <blockquote lang={deck.language} dir={deck.direction}>
        {note.text.slice(sentence.start - note.start, sentence.end - note.start)}
      </blockquote>
      <p>
        <b>{speaker}</b>{" "}
        {about
          .filter((part) => part !== null)
          .map((part) => (typeof part === "number" ? words.finder.paragraph(part) : part))
          .join(" · ")}
      </p>
      <button type="button" disabled={answer === null || isShown} onClick={() => onShow(found)}>
        {isShown ? words.finder.shown : words.finder.show}
      </button>
      <button type="button" onClick={() => onAct({ kind: "go-to", slide })}>
        {words.finder.goTo(slide + 1)}
      </button>
      {answer === null && <small>{words.finder.tooLong}</small>}
    </div>
  );
}

interface NoteQuestionProps {
  readonly chosen: Found | null;
  readonly onAct: (action: Action) => void;
  readonly onNoted: () => void;
}

/**
 * A question is noted as it was asked, with the sentence that answers it if one is chosen. The next question must not
 * get that sentence as well.
 */
function NoteQuestion({ chosen, onAct, onNoted }: NoteQuestionProps): ReactElement {
  const [question, setQuestion] = useState("");
  return (
    <form
      className="note-question"
      onSubmit={(event) => {
        event.preventDefault();
        onAct({ kind: "note-question", question, passage: chosen?.sentence ?? null });
        setQuestion("");
        onNoted();
      }}
    >
      <label>
        <span>{words.finder.question}</span>
        <input
          type="text"
          value={question}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuestion(event.target.value)}
        />
      </label>
      <button type="submit" disabled={question.trim() === ""}>
        {chosen === null ? words.finder.note : words.finder.noteWith}
      </button>
    </form>
  );
}
