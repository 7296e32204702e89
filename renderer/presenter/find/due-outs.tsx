import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import { passageWords } from "../../../slides/search/passages.ts";
import { dueOutText } from "../../../slides/session/due-out-text.ts";
import type { Action, DueOut } from "../../../slides/session/session.ts";
import { elapsedWords } from "../../shared/clock-words.ts";
import { words } from "../../shared/words.ts";
import { DueOutsSheet } from "./due-outs-sheet.tsx";

interface DueOutsProps {
  readonly deck: Deck;
  readonly dueOuts: readonly DueOut[];
  readonly onAct: (action: Action) => void;
  readonly onSave: (name: string, text: string) => void;
}

/** The questions that are owed an answer, in the order they came. */
export function DueOuts({ deck, dueOuts, onAct, onSave }: DueOutsProps): ReactElement {
  const said = words.finder;
  const save = (): void =>
    onSave(
      said.fileName,
      dueOutText(deck, dueOuts, {
        title: said.owedAnswers,
        noted: ({ slide, elapsedMs }) => said.notedOn(slide + 1, elapsedWords(elapsedMs)),
        answer: said.answerLine,
        noAnswer: said.noAnswer,
      }),
    );
  return (
    <section className="due-outs" aria-label={said.owedAnswers}>
      <h3>{said.owed(dueOuts.length)}</h3>
      <ol>
        {dueOuts.map((dueOut, index) => (
          <li key={`${dueOut.elapsedMs}-${dueOut.question}`}>
            <div>
              <b>{dueOut.question}</b>
              <small>{said.notedOn(dueOut.slide + 1, elapsedWords(dueOut.elapsedMs))}</small>
              {dueOut.passage !== null && (
                <span lang={deck.language} dir={deck.direction}>
                  {passageWords(deck, dueOut.passage)?.text}
                </span>
              )}
            </div>
            <button
              type="button"
              aria-label={said.drop(dueOut.question)}
              onClick={() => onAct({ kind: "drop-question", index })}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      {dueOuts.length > 0 && (
        <>
          <button type="button" onClick={save}>
            {said.save}
          </button>{" "}
          <button type="button" onClick={() => window.print()}>
            {said.print}
          </button>
          <DueOutsSheet deck={deck} dueOuts={dueOuts} />
        </>
      )}
    </section>
  );
}
