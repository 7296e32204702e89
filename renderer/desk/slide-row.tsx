import type { KeyboardEvent, ReactElement } from "react";
import type { Deck } from "../../slides/deck/deck.ts";
import { clockTimeWords } from "./arrange/clock-time.ts";
import { SlideFrame } from "../shared/slide-frame.tsx";
import { words } from "../shared/words.ts";
import type { Carrying } from "./arrange/use-carrying.ts";
import { useNear } from "./use-near.ts";

interface SlideRowProps {
  readonly deck: Deck;
  /** From 0. */
  readonly index: number;
  readonly isPicked: boolean;
  /** Whether it stands for the passage that is picked in the memo, beside the picked slide. */
  readonly isRelated: boolean;
  readonly carrying: Carrying;
  readonly onPick: (slide: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One slide of the column: its number, its picture, and how it stands. */
export function SlideRow({
  deck,
  index,
  isPicked,
  isRelated,
  carrying,
  onPick,
  onKeyDown,
}: SlideRowProps): ReactElement | null {
  const [row, isNear] = useNear<HTMLLIElement>();
  const slide = deck.slides[index];
  if (slide === undefined) return null;
  const drop = carrying.before === index ? "before" : carrying.before === index + 1 ? "after" : "none";
  const firstBackup = slide.standing === "backup" && deck.slides[index - 1]?.standing !== "backup";
  return (
    <li
      ref={row}
      data-row={index}
      data-standing={slide.standing}
      data-related={isRelated}
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
        draggable
        onDragStart={(event) => carrying.onDragStart(event, index)}
        onDragOver={(event) => carrying.onDragOver(event, index)}
        onDrop={carrying.onDrop}
        onDragEnd={carrying.onDragEnd}
      >
        <span className="visually-hidden">
          {words.desk.showPassage(index + 1)}
          {slide.standing === "hidden" && ` (${words.arrange.hidden})`}
        </span>
        <span className="desk-slide" aria-hidden="true">
          {isNear && <SlideFrame deck={deck} index={index} />}
        </span>
      </button>
      <span className="slide-number">{index + 1}</span>
      {(slide.standing === "hidden" || slide.plannedSeconds !== null) && (
        <span className="slide-caption">
          {[
            slide.standing === "hidden" ? words.arrange.hidden : null,
            slide.plannedSeconds === null
              ? null
              : words.arrange.planned(clockTimeWords(slide.plannedSeconds)),
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </span>
      )}
    </li>
  );
}
