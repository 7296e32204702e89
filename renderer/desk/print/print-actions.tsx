import { useState, type ReactElement } from "react";
import type { Problem, Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";
import { Select } from "./select.tsx";
import type { Pressing } from "./use-press.ts";

/** The system asks which printer; no printer has this name. */
const ASK = "";

interface PrintActionsProps {
  readonly pressing: Pressing;
  /** Of the pages that the window shows, where the browser prints those; null until there is one. */
  readonly proof: Result<null> | null;
}

/** Printing on paper and as a PDF; where there is no press, the browser's own dialog does both. */
export function PrintActions({ pressing, proof }: PrintActionsProps): ReactElement {
  const { printers, isReady, isBusy, done, problem, onPdf, onPrint } = pressing;
  const [chosen, setChosen] = useState<string>(ASK);
  if (printers === null)
    return (
      <>
        <button
          type="button"
          className="primary"
          disabled={!isReady || proof?.ok !== true}
          onClick={() => window.print()}
        >
          {words.print.print}
        </button>
        {proof?.ok === false && <Alert problem={proof.problem} />}
      </>
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
      {problem !== null && <Alert problem={problem} />}
    </>
  );
}

function Alert({ problem: { message, hint } }: { readonly problem: Problem }): ReactElement {
  return (
    <p role="alert" className="print-warning">
      {[message, hint].filter((sentence) => sentence !== null).join(" ")}
    </p>
  );
}
