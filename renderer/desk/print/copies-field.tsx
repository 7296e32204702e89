import type { ReactElement } from "react";
import type { NumberedCopies } from "../../../slides/handout/options.ts";
import { words } from "../../shared/words.ts";

interface CopiesFieldProps {
  readonly copies: NumberedCopies | null;
  readonly onCopies: (copies: NumberedCopies | null) => void;
}

/** Numbered copies are for a room; each is planned and shown, so a room is what there is room for. */
const MOST_COPIES = 50;

/** How many numbered copies, and who gets them: a name on each line. None leaves pages without numbers. */
export function CopiesField({ copies, onCopies }: CopiesFieldProps): ReactElement {
  const change = (count: number, holders: readonly string[]): void =>
    onCopies(count < 1 ? null : { count: Math.min(MOST_COPIES, count), holders });
  return (
    <>
      <label className="print-select">
        <span>{words.print.copies}</span>
        <input
          type="number"
          min={0}
          max={MOST_COPIES}
          value={copies?.count ?? 0}
          onChange={(event) => change(Math.trunc(Number(event.target.value)), copies?.holders ?? [])}
        />
      </label>
      {copies !== null && (
        <label className="print-select">
          <span>{words.print.holders}</span>
          <textarea
            rows={4}
            value={copies.holders.join("\n")}
            onChange={(event) => change(copies.count, event.target.value.split("\n").slice(0, copies.count))}
          />
        </label>
      )}
    </>
  );
}
