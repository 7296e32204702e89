import type { ReactElement } from "react";
import type { SlideDifference } from "../../../slides/arrangement/compare-decks.ts";
import type { WordingPart } from "../../../slides/arrangement/word-difference.ts";
import { words } from "../words.ts";
import "./difference-list.css";

interface DifferenceListProps {
  readonly differences: readonly SlideDifference[];
  /** The memo's. */
  readonly language: string;
  /** Picks a slide (from 0) of the newer deck; null where that is not there to be picked. */
  readonly onPick: ((slide: number) => void) | null;
}

/** How a deck differs from the version before, slide by slide. */
export function DifferenceList({ differences, language, onPick }: DifferenceListProps): ReactElement {
  if (differences.length === 0) return <p>{words.arrange.noDifferences}</p>;
  return (
    <ol className="differences">
      {differences.map((difference, index) => (
        <li key={index} data-kind={difference.kind}>
          <Label difference={difference} onPick={onPick} />
          <p lang={language}>
            <Wording difference={difference} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Number and kind; a slide that there is can be picked. */
function Label({
  difference,
  onPick,
}: {
  readonly difference: SlideDifference;
  readonly onPick: ((slide: number) => void) | null;
}): ReactElement {
  if (difference.kind === "gone")
    return (
      <p className="difference-label">
        {words.arrange.isGone} · {words.arrange.was(difference.before + 1)}
      </p>
    );
  return (
    <p className="difference-label">
      {onPick === null ? (
        <b>{difference.after + 1}</b>
      ) : (
        <button type="button" onClick={() => onPick(difference.after)}>
          {difference.after + 1}
        </button>
      )}{" "}
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
