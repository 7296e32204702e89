import type { ReactElement } from "react";
import { createPortal } from "react-dom";
import type { Deck } from "../../../slides/deck/deck.ts";
import { passageWords } from "../../../slides/search/passages.ts";
import type { DueOut } from "../../../slides/session/session.ts";
import { elapsedWords } from "../../shared/clock-words.ts";
import { words } from "../../shared/words.ts";
import "./due-outs-sheet.css";

interface DueOutsSheetProps {
  readonly deck: Deck;
  readonly dueOuts: readonly DueOut[];
}

/**
 * The questions that are owed an answer, on paper: each with the memo's answer or lines to write one on. It stands
 * beside the window's content, and is seen when that window is printed and at no other time.
 */
export function DueOutsSheet({ deck, dueOuts }: DueOutsSheetProps): ReactElement {
  const sheet = (
    <section className="due-outs-sheet">
      {deck.marking !== null && <p className="due-outs-marking-top">{deck.marking}</p>}
      <h1>{words.finder.owedAnswers}</h1>
      <p lang={deck.language} dir={deck.direction}>
        {deck.title}
      </p>
      <ol>
        {dueOuts.map((dueOut) => (
          <li key={`${dueOut.elapsedMs}-${dueOut.question}`}>
            <h2>{dueOut.question}</h2>
            <p className="due-outs-noted">
              {words.finder.notedOn(dueOut.slide + 1, elapsedWords(dueOut.elapsedMs))}
            </p>
            <Answer deck={deck} dueOut={dueOut} />
          </li>
        ))}
      </ol>
      {deck.marking !== null && <p className="due-outs-marking-bottom">{deck.marking}</p>}
    </section>
  );
  return createPortal(sheet, document.body);
}

function Answer({ deck, dueOut }: { readonly deck: Deck; readonly dueOut: DueOut }): ReactElement {
  const found = dueOut.passage === null ? null : passageWords(deck, dueOut.passage);
  if (found === null) return <div className="due-outs-lines" role="img" aria-label={words.finder.noAnswer} />;
  const speaker = found.note.attribution?.speaker ?? null;
  return (
    <blockquote lang={deck.language} dir={deck.direction}>
      <p>{found.text}</p>
      {speaker !== null && <cite>{speaker}</cite>}
    </blockquote>
  );
}
