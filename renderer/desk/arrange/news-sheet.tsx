import { useLayoutEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { DeckComparison } from "../../../slides/arrangement/compare-decks.ts";
import { DifferenceList } from "../../shared/news/difference-list.tsx";
import { words } from "../../shared/words.ts";
import type { OpenMemo } from "../desk-state.ts";
import type { Desk } from "../use-desk.ts";
import { useListener } from "../use-listener.ts";
import { UnplacedList } from "./unplaced-list.tsx";

interface NewsSheetProps {
  readonly desk: Desk;
  readonly open: OpenMemo;
  readonly news: DeckComparison;
  readonly onClose: () => void;
}

/** In the memo's place: what is different since the version before, slide by slide, and what found no place. */
export function NewsSheet({ desk, open, news, onClose }: NewsSheetProps): ReactElement {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => sheet.current?.focus(), []);
  useListener(sheet, "keydown", (event) => {
    if (event.key === "Escape") onClose();
  });
  return (
    <section className="desk-memo news" aria-label={words.arrange.newsTitle} tabIndex={-1} ref={sheet}>
      <p className="news-head">
        <button type="button" className="quiet" onClick={onClose}>
          {words.arrange.backToMemo}
        </button>
      </p>
      <h2>{words.arrange.newsTitle}</h2>
      <UnplacedList unplaced={open.briefing.unplaced} onForget={desk.onForget} />
      <h3>{words.arrange.differences}</h3>
      <DifferenceList
        differences={news.differences}
        language={open.briefing.memo.language}
        onPick={desk.onPick}
      />
    </section>
  );
}
