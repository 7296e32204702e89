import type { ReactElement } from "react";
import { words } from "../shared/words.ts";
import type { Exporting } from "./export/use-export.ts";

interface DeskStatusProps {
  /** The name of the memo that is being read, or null. */
  readonly reading: string | null;
  readonly exporting: Pick<Exporting, "making" | "written">;
  readonly onStopReading: () => void;
}

/** Says what the desk is at; reading need not be waited for, what was open stays open. */
export function DeskStatus({ reading, exporting, onStopReading }: DeskStatusProps): ReactElement {
  const { making, written } = exporting;
  return (
    <div className="desk-status">
      <span role="status">
        {reading !== null && words.desk.reading(reading)}
        {making !== null && words.export.making(making)}
        {written !== null && words.export.written(written)}
      </span>
      {reading !== null && (
        <button type="button" className="quiet" onClick={onStopReading}>
          {words.desk.stopReading}
        </button>
      )}
    </div>
  );
}
