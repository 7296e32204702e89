import type { ReactElement } from "react";
import type { Problem } from "../../slides/result.ts";
import { words } from "../shared/words.ts";

interface FailureProps {
  readonly problem: Problem;
  /** The name of what is still open, or null. */
  readonly stillOpen: string | null;
  readonly onDismiss: () => void;
}

/** Why the last attempt to open something failed, in a sentence. */
export function Failure({ problem, stillOpen, onDismiss }: FailureProps): ReactElement {
  const sentences = [
    problem.message,
    problem.hint,
    stillOpen === null ? null : words.desk.stillOpen(stillOpen),
  ];
  return (
    <section className="failure" role="alert">
      <p>{sentences.filter((sentence) => sentence !== null).join(" ")}</p>
      <button type="button" className="quiet" onClick={onDismiss}>
        {words.desk.dismiss}
      </button>
    </section>
  );
}

/** What reading the memo found out of order, with its lines; shut until one wants to see it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <details className="problems">
      <summary>{words.desk.problems(problems.length)}</summary>
      <ul>
        {problems.map((problem, index) => (
          <li key={index} data-severity={problem.severity}>
            {problem.place === null
              ? problem.message
              : words.desk.problemAt(problem.place.line, problem.message)}
            {problem.hint !== null && <span> {problem.hint}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
