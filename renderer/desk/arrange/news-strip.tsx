import type { ReactElement } from "react";
import { words } from "../../shared/words.ts";
import type { OpenMemo } from "../desk-state.ts";

interface NewsStripProps {
  readonly open: OpenMemo;
  readonly onLook: () => void;
  readonly onDismiss: () => void;
}

/** One line that says what reading the memo anew has changed; nothing when it changed nothing. */
export function NewsStrip({ open, onLook, onDismiss }: NewsStripProps): ReactElement | null {
  if (open.news === null) return null;
  const { length: slides } = open.news.differences;
  const { length: changes } = open.briefing.unplaced;
  const parts = [
    ...(slides === 0 ? [] : [words.arrange.differing(slides)]),
    ...(changes === 0 ? [] : [words.arrange.withoutPlace(changes)]),
  ];
  return (
    <section className="news-strip" role="status">
      <p>{words.arrange.newsIntro(parts.join(", "))}</p>
      <button type="button" className="quiet" onClick={onLook}>
        {words.arrange.look}
      </button>
      <button type="button" className="quiet" onClick={onDismiss}>
        {words.desk.dismiss}
      </button>
    </section>
  );
}
