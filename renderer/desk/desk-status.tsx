import type { ReactElement } from "react";
import { words } from "../shared/words.ts";
import type { Exporting } from "./export/use-export.ts";

interface DeskStatusProps {
  /** The name of the memo that is being read, or null. */
  readonly reading: string | null;
  readonly exporting: Pick<Exporting, "making" | "written" | "onStop">;
  readonly onStopReading: () => void;
}

/** Says what the desk is at; what takes long need not be waited for. */
export function DeskStatus({ reading, exporting, onStopReading }: DeskStatusProps): ReactElement {
  const { making, written, onStop } = exporting;
  return (
    <div className="desk-status">
      <span role="status">
        {reading !== null && words.desk.reading(reading)}
        {making}
        {written}
      </span>
      {reading !== null && (
        <button type="button" className="quiet" onClick={onStopReading}>
          {words.desk.stopReading}
        </button>
      )}
      {onStop !== null && (
        <button type="button" className="quiet" onClick={onStop}>
          {words.export.stop}
        </button>
      )}
    </div>
  );
}
