import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { Span } from "../../slides/memo/memo.ts";
import { MemoPage } from "../shared/memo/memo-page.tsx";
import { words } from "../shared/words.ts";
import type { ArrangingHand } from "./arrange/use-arranging.ts";
import { ProblemList } from "./problems.tsx";
import { useListener } from "./use-listener.ts";

/** The memo to read: the picked slide's words are lit, its passages can be picked. */
export function MemoColumn({ arranging }: { readonly arranging: ArrangingHand }): ReactElement {
  const { hand, pickedInMemo, onPickPassage, onStep, onAct } = arranging;
  const { briefing, index, slide, choices, passage } = hand;
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    if (pickedInMemo) return;
    const lit = column.current?.querySelector('[data-lit="true"]') ?? null;
    if (index === 0) column.current?.scrollTo({ top: 0 });
    else lit?.scrollIntoView({ block: "center" });
  }, [index, pickedInMemo]);
  useEffect(() => {
    if (passage === null) return;
    const head = sentenceAt(column.current, passage);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: "nearest" });
  }, [passage]);

  const onClick = (event: MouseEvent): void => {
    const clicked = passageOf(event.target);
    // Whoever marks words to copy them does not pick.
    if (clicked !== null && (getSelection()?.isCollapsed ?? true)) onPickPassage(clicked);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (step === null || passage === null || event.altKey) return;
    event.preventDefault();
    onStep(step, event.shiftKey);
  };
  useListener(column, "click", onClick);
  useListener(column, "dblclick", () => onAct("show-line"));
  useListener(column, "keydown", onKeyDown);
  return (
    // Scrollable, hence reachable by keyboard.
    <section className="desk-memo" aria-label={words.desk.memo} tabIndex={0} ref={column}>
      <ProblemList problems={briefing.problems} />
      <MemoPage memo={briefing.memo} lit={slide.sources} choices={choices} picked={passage} />
    </section>
  );
}

function sentenceAt(column: HTMLElement | null, { start }: Span): HTMLElement | null {
  return column?.querySelector<HTMLElement>(`.memo-sentence[data-start="${start}"]`) ?? null;
}

/** The passage of the memo that was clicked on. */
function passageOf(target: EventTarget | null): Span | null {
  const sentence = target instanceof Element ? target.closest<HTMLElement>(".memo-sentence") : null;
  if (sentence === null) return null;
  return { start: Number(sentence.dataset["start"]), end: Number(sentence.dataset["end"]) };
}
