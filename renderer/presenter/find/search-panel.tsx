import type { ReactElement } from "react";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { Action } from "../../../slides/session/session.ts";
import { words } from "../../shared/words.ts";
import { FoundList } from "./found-list.tsx";
import "./find.css";

interface SearchPanelProps {
  readonly deck: Deck;
  readonly onAct: (action: Action) => void;
}

/** Search over slides, notes and memo; what is taken is gone to, and the search stays open for the next one. */
export function SearchPanel({ deck, onAct }: SearchPanelProps): ReactElement {
  return (
    <section className="side-panel finder" aria-label={words.finder.search}>
      <header>
        <h2 className="panel-title">{words.finder.search}</h2>
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "search" })}>
          {words.finder.close}
        </button>
      </header>
      <FoundList deck={deck} onTake={({ slide }) => onAct({ kind: "go-to", slide })} />
      <p className="finder-hint">{words.finder.searchHint}</p>
    </section>
  );
}
