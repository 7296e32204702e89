import { useState, type ReactElement } from "react";
import { words } from "../../shared/words.ts";
import { Select } from "./select.tsx";
import type { Pressing } from "./use-press.ts";

/** The system asks which printer; no printer has this name. */
const ASK = "";

/** Printing on paper and as a PDF; where there is no press, the browser's own dialog does both. */
export function PrintActions({ pressing }: { readonly pressing: Pressing }): ReactElement {
  const { printers, isReady, isBusy, done, problem, onPdf, onPrint } = pressing;
  const [chosen, setChosen] = useState<string>(ASK);
  if (printers === null)
    return (
      <button type="button" className="primary" disabled={!isReady} onClick={() => window.print()}>
        {words.print.print}
      </button>
    );
  const printer = printers.find(({ id }) => id === chosen) ?? null;
  const names = printers.map(({ id, name }) => [id, name] as const);
  return (
    <>
      <Select
        label={words.print.printer}
        values={[ASK, ...printers.map(({ id }) => id)]}
        labels={Object.fromEntries([[ASK, words.print.askSystem], ...names])}
        value={printer === null ? ASK : chosen}
        onValue={setChosen}
      />
      <button type="button" className="primary" disabled={isBusy} onClick={() => onPrint(printer)}>
        {words.print.onPaper}
      </button>
      <button type="button" className="quiet" disabled={isBusy} onClick={onPdf}>
        {words.print.asPdf}
      </button>
      <p role="status">{isBusy ? words.print.busy : done}</p>
      {problem !== null && (
        <p role="alert" className="print-warning">
          {[problem.message, problem.hint].filter((sentence) => sentence !== null).join(" ")}
        </p>
      )}
    </>
  );
}
