import type { ReactElement } from "react";
import type { Change, Unplaced } from "../../../slides/arrangement/arrangement.ts";
import { words } from "../../shared/words.ts";
import { changeWords } from "./action-words.ts";

interface UnplacedListProps {
  readonly unplaced: readonly Unplaced[];
  readonly onForget: (changes: readonly Change[]) => void;
}

/** Changes by hand that the memo leaves no room for, and why; nothing when all were made. */
export function UnplacedList({ unplaced, onForget }: UnplacedListProps): ReactElement | null {
  if (unplaced.length === 0) return null;
  return (
    <>
      <h3>{words.arrange.unplaced}</h3>
      <p className="news-hint">{words.arrange.unplacedHint}</p>
      <ul className="unplaced">
        {unplaced.map(({ change, problem }, index) => (
          <li key={index}>
            <p>
              {changeWords(change)}
              <span>{problem.message}</span>
            </p>
            <button type="button" className="quiet" onClick={() => onForget([change])}>
              {words.arrange.forget}
            </button>
          </li>
        ))}
      </ul>
      {unplaced.length > 1 && (
        <p>
          <button
            type="button"
            className="quiet"
            onClick={() => onForget(unplaced.map(({ change }) => change))}
          >
            {words.arrange.forgetAll}
          </button>
        </p>
      )}
    </>
  );
}
