import type { ReactElement } from "react";
import type { SlideDifference } from "../../../slides/arrangement/compare-decks.ts";
import type { WindowCommand } from "../../../slides/session/commands.ts";
import type { Action } from "../../../slides/session/session.ts";
import { useKeyLabel } from "../../shared/key-label.ts";
import { words } from "../../shared/words.ts";
import "./news.css";

interface NewsSignProps {
  readonly differences: readonly SlideDifference[] | null;
  readonly onCommand: (command: WindowCommand) => void;
  readonly onAct: (action: Action) => void;
}

/** Says that the memo was changed while it is presented. The audience's deck changes only when the briefer takes it over. */
export function NewsSign({ differences, onCommand, onAct }: NewsSignProps): ReactElement {
  const label = useKeyLabel();
  return (
    <div className="news-sign" role="status">
      {differences !== null && (
        <>
          <p>{words.news.changed(differences.length)}</p>
          <button type="button" onClick={() => onCommand("take-over")}>
            {words.news.takeOver(label("take-over"))}
          </button>
          <button type="button" onClick={() => onCommand("not-now")}>
            {words.news.notNow(label("not-now"))}
          </button>
          <button
            type="button"

            onClick={() => onAct({ kind: "panel", panel: "news" })}
          >
            {words.news.look(label("news"))}
          </button>
        </>
      )}
    </div>
  );
}
