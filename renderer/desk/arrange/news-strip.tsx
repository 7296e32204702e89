import type { ReactElement } from "react";
import { words } from "../../shared/words.ts";
import type { OpenMemo } from "../desk-state.ts";

interface NewsStripProps {
  readonly open: OpenMemo;
  /** Whether what is presented is an older version. */
  readonly offerWaits: boolean;
  readonly onLook: () => void;
  readonly onDismiss: () => void;
}

/** What reading the memo anew has changed, and whether the audience sees it; nothing when there is nothing to say. */
export function NewsStrip(props: NewsStripProps): ReactElement | null {
  const { open, offerWaits, onLook, onDismiss } = props;
  if (open.news === null)
    return offerWaits ? (
      <section className="news-strip" role="status">
        <p>{words.news.waits}</p>
      </section>
    ) : null;
  const { length: slides } = open.news.differences;
  const { length: changes } = open.briefing.unplaced;
  const parts = [
    ...(slides === 0 ? [] : [words.arrange.differing(slides)]),
    ...(changes === 0 ? [] : [words.arrange.withoutPlace(changes)]),
  ];
  return (
    <section className="news-strip" role="status">
      <p>
        {words.arrange.newsIntro(parts.join(", "))} {offerWaits && words.news.waits}
      </p>
      <button type="button" className="quiet" onClick={onLook}>
        {words.arrange.look}
      </button>
      <button type="button" className="quiet" onClick={onDismiss}>
        {words.desk.dismiss}
      </button>
    </section>
  );
}
