import type { KeyboardEvent, ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { clockTimeWords } from "./arrange/clock-time.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { words } from "../shared/words.ts";
import { useNear } from "./use-near.ts";

interface SlideRowProps {
  readonly deck: Deck;
  /** From 0. */
  readonly index: number;
  readonly isPicked: boolean;
  /** Whether it stands for the passage that is picked in the memo, beside the picked slide. */
  readonly isRelated: boolean;
  /** Whether the version that is briefed leaves it out. */
  readonly isLeftOut: boolean;
  /** The slide (from 0) before which a carried one would be put down; null while none is carried. */
  readonly putBefore: number | null;
  readonly onPick: (slide: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One slide of the column: its number, its picture, and how it stands. */
export function SlideRow({
  deck,
  index,
  isPicked,
  isRelated,
  isLeftOut,
  putBefore,
  onPick,
  onKeyDown,
}: SlideRowProps): ReactElement | null {
  const [row, isNear] = useNear<HTMLLIElement>();
  const slide = deck.slides[index];
  if (slide === undefined) return null;
  const drop = putBefore === index ? "before" : putBefore === index + 1 ? "after" : "none";
  const firstBackup = slide.standing === "backup" && deck.slides[index - 1]?.standing !== "backup";
  const captions = [
    slide.standing === "hidden" ? words.arrange.hidden : null,
    isLeftOut ? words.routes.notBriefed : null,
    slide.plannedSeconds === null ? null : words.arrange.planned(clockTimeWords(slide.plannedSeconds)),
  ].filter((caption) => caption !== null);
  return (
    <li
      ref={row}
      data-row={index}
      draggable
      data-standing={slide.standing}
      data-related={isRelated}
      data-left-out={isLeftOut}
      data-drop={drop}
      data-opens={firstBackup ? "backups" : undefined}
    >
      {firstBackup && <span className="slide-border">{words.arrange.backups}</span>}
      <button
        type="button"
        aria-current={isPicked}
        tabIndex={isPicked ? 0 : -1}
        data-shape={deck.shape}
        onClick={() => onPick(index)}
        onKeyDown={onKeyDown}
      >
        <span className="visually-hidden">
          {words.desk.showPassage(index + 1)}
          {isLeftOut && ` (${words.routes.notBriefed})`}
          {slide.standing === "hidden" && ` (${words.arrange.hidden})`}
        </span>
        <span className="desk-slide" aria-hidden="true">
          {isNear && <SlideFrame deck={deck} index={index} />}
        </span>
      </button>
      <span className="slide-number">{index + 1}</span>
      {captions.length > 0 && <span className="slide-caption">{captions.join(" · ")}</span>}
    </li>
  );
}
