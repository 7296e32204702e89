import { useLayoutEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { DeckComparison, SlideDifference } from "../../../slides/arrangement/compare-decks.ts";
import type { WordingPart } from "../../../slides/arrangement/word-difference.ts";
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
      {news.differences.length === 0 && <p>{words.arrange.noDifferences}</p>}
      <ol className="differences">
        {news.differences.map((difference, index) => (
          <li key={index} data-kind={difference.kind}>
            <Label difference={difference} onPick={desk.onPick} />
            <p lang={open.briefing.memo.language}>
              <Wording difference={difference} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Number and kind; a slide that there is can be picked. */
function Label({
  difference,
  onPick,
}: {
  readonly difference: SlideDifference;
  readonly onPick: (slide: number) => void;
}): ReactElement {
  if (difference.kind === "gone")
    return (
      <p className="difference-label">
        {words.arrange.isGone} · {words.arrange.was(difference.before + 1)}
      </p>
    );
  return (
    <p className="difference-label">
      <button type="button" onClick={() => onPick(difference.after)}>
        {difference.after + 1}
      </button>{" "}
      {kindWords(difference)}
    </p>
  );
}

function kindWords(difference: Exclude<SlideDifference, { kind: "gone" }>): string {
  switch (difference.kind) {
    case "new":
      return words.arrange.isNew;
    case "moved":
      return words.arrange.isMoved(difference.before + 1);
    case "changed":
      return difference.where === "notes" ? words.arrange.notesChanged : words.arrange.isChanged;
  }
}

function Wording({ difference }: { readonly difference: SlideDifference }): ReactElement {
  switch (difference.kind) {
    case "new":
      return <ins>{difference.shown}</ins>;
    case "gone":
      return <del>{difference.shown}</del>;
    case "moved":
      return <span>{difference.shown}</span>;
    case "changed":
      return <>{difference.wording.map(partOf)}</>;
  }
}

function partOf({ kind, text }: WordingPart, index: number): ReactElement {
  if (kind === "gone") return <del key={index}>{text}</del>;
  return kind === "new" ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
}
