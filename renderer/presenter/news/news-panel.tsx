import type { ReactElement } from "react";
import type { SlideDifference } from "../../../slides/arrangement/compare-decks.ts";
import type { Action } from "../../../slides/session/session.ts";
import { DifferenceList } from "../../shared/news/difference-list.tsx";
import { words } from "../../shared/words.ts";
import "./news.css";

interface NewsPanelProps {
  readonly differences: readonly SlideDifference[] | null;
  readonly language: string;
  readonly onAct: (action: Action) => void;
}

/** What would change for the audience, slide by slide. */
export function NewsPanel({ differences, language, onAct }: NewsPanelProps): ReactElement {
  return (
    <section className="side-panel news-panel" aria-label={words.arrange.newsTitle}>
      <header>
        <h2 className="panel-title">{words.arrange.newsTitle}</h2>
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "news" })}>
          {words.presenter.closeOverview}
        </button>
      </header>
      {differences === null ? (
        <p>{words.news.none}</p>
      ) : (
        <DifferenceList differences={differences} language={language} onPick={null} />
      )}
    </section>
  );
}
