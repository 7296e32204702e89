import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { unreachable } from "../../slides/result.ts";
import { QUESTION_LAPSES_MS } from "../../slides/session/reduce.ts";
import type { Action, Question, Session } from "../../slides/session/session.ts";
import { useKeyLabel } from "../shared/key-label.ts";
import { words } from "../shared/words.ts";

interface QuestionPanelProps {
  readonly session: Session;
  readonly onAct: (action: Action) => void;
}

/** The question that waits for a second key, for as long as it waits; or that the briefing has ended. */
export function QuestionPanel({ session, onAct }: QuestionPanelProps): ReactElement | null {
  const label = useKeyLabel();
  const question = useWaiting(session.question);
  if (session.ended) {
    return (
      <section className="panel question" role="status">
        <h2 className="panel-title">{words.presenter.ended}</h2>
        <p>{words.presenter.endedHint}</p>
      </section>
    );
  }
  if (question === null) return null;
  const { title, hint, yes, action } = wordsOf(question, label("reset-clock"));
  return (
    <section className="panel question" role="alert">
      <h2 className="panel-title">{title}</h2>
      <p>{hint}</p>
      <button type="button" onClick={() => onAct(action)}>
        {yes}
      </button>
      <button type="button" onClick={() => onAct({ kind: "dismiss" })}>
        {words.presenter.no}
      </button>
      {question.about === "end" && session.dueOuts.length > 0 && (
        <p>
          {words.finder.owed(session.dueOuts.length)}{" "}
          <button type="button" onClick={() => onAct({ kind: "panel", panel: "find" })}>
            {words.finder.openList}
          </button>
        </p>
      )}
    </section>
  );
}

/** The digits typed so far for "go to slide". */
export function TypedNumber({
  typed,
  count,
}: {
  readonly typed: string;
  readonly count: number;
}): ReactElement {
  return (
    <section className="panel typed" role="status">
      <h2 className="panel-title">
        {words.presenter.goTo} <output>{typed || "–"}</output> <small>/ {count}</small>
      </h2>
      <p>{words.presenter.goToHint}</p>
    </section>
  );
}

/** The question until it lapses; the host holds its own account of the five seconds. */
function useWaiting(question: Question | null): Question | null {
  const [lapsed, setLapsed] = useState<number | null>(null);
  const askedMs = question?.askedMs ?? null;
  useEffect(() => {
    if (askedMs === null) return undefined;
    const timer = setTimeout(() => setLapsed(askedMs), QUESTION_LAPSES_MS);
    return () => clearTimeout(timer);
  }, [askedMs]);
  return askedMs === lapsed ? null : question;
}

function wordsOf(
  question: Question,
  resetKey: string,
): { title: string; hint: string; yes: string; action: Action } {
  const { end, endHint, endYes, resetClock, resetClockHint, resetClockYes } = words.presenter;
  switch (question.about) {
    case "end":
      return { title: end, hint: endHint, yes: endYes, action: { kind: "end" } };
    case "reset-clock":
      return {
        title: resetClock,
        hint: resetClockHint(resetKey),
        yes: resetClockYes,
        action: { kind: "reset-clock" },
      };
    default:
      return unreachable(question.about);
  }
}
