import type { ReactElement, ReactNode } from "react";
import { words } from "../shared/words.ts";
import { ExportPanel } from "./export/export-panel.tsx";
import type { Exporting } from "./export/use-export.ts";
import { LookPanel } from "./look-panel.tsx";
import type { Desk } from "./use-desk.ts";

/** What is open, how it stands, and the one thing to do with it. */
export function DeskBar({
  desk,
  language,
  exporting,
  onPrint,
}: {
  readonly desk: Desk;
  readonly language: ReactNode;
  readonly exporting: Exporting;
  readonly onPrint: () => void;
}): ReactElement {
  const { open } = desk.state;
  return (
    <header className="desk-bar">
      <span className="desk-product">{words.product}</span>
      {open !== null && (
        <span className="desk-name">
          {open.name}
          {open.file !== null && (
            <button type="button" className="desk-again" onClick={desk.onReadAgain}>
              {words.arrange.readAgain}
            </button>
          )}
        </span>
      )}
      {language}
      {open !== null && (
        <>
          <button type="button" className="quiet" aria-keyshortcuts="Control+O" onClick={desk.onChoose}>
            {words.desk.open}
          </button>
          <LookPanel choice={desk.look} />
          <button type="button" className="quiet" aria-keyshortcuts="Control+P" onClick={onPrint}>
            {words.print.open}
          </button>
          <ExportPanel exporting={exporting} onPrint={onPrint} />
          <button
            type="button"
            className="primary"
            aria-keyshortcuts="F5"
            onClick={() => desk.onPresent(desk.state.start)}
          >
            {words.desk.present}
          </button>
        </>
      )}
    </header>
  );
}
