import { useState } from "react";
import type { ReactElement } from "react";
import type { ShelfEntry } from "../../../slides/saved/shelf.ts";
import { spokenNow, words } from "../../shared/words.ts";

interface ShelfRowProps {
  readonly entry: ShelfEntry;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

/** The question takes the focus, on the answer that harms nothing. */
function focusOn(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** One briefing: its title opens it; forgetting asks once, in place. */
export function ShelfRow({ entry, onOpen, onForget }: ShelfRowProps): ReactElement {
  const [asks, setAsks] = useState(false);
  const { title, slides, changes, keptAtMs } = entry;
  const kept = new Date(keptAtMs);
  return (
    <li>
      <button type="button" className="shelf-open" onClick={onOpen} aria-label={words.shelf.open(title)}>
        <span className="shelf-name">{title}</span>
        <span className="shelf-state">
          {words.shelf.state(slides, changes)} ·{" "}
          <time dateTime={kept.toISOString()}>{words.shelf.kept(kept.toLocaleDateString(spokenNow()))}</time>
        </span>
      </button>
      {asks ? (
        <span className="shelf-question" role="group" aria-label={words.shelf.forgetSurely}>
          <button type="button" className="quiet" onClick={onForget}>
            {words.shelf.forgetSurely}
          </button>
          <button type="button" className="quiet" ref={focusOn} onClick={() => setAsks(false)}>
            {words.shelf.keep}
          </button>
        </span>
      ) : (
        <button
          type="button"
          className="quiet"
          aria-label={words.shelf.forgetThis(title)}
          onClick={() => setAsks(true)}
        >
          {words.shelf.forget}
        </button>
      )}
    </li>
  );
}
