import { useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { LecternBridge } from "../../electron/contract/bridge.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import { words } from "../shared/words.ts";
import { ArrangeFoot } from "./arrange/arrange-foot.tsx";
import { useArranging } from "./arrange/use-arranging.ts";
import type { BriefReader } from "./brief-reader.ts";
import { DeskBar } from "./desk-bar.tsx";
import { DeskSheets } from "./desk-sheets.tsx";
import type { Exporter } from "./export/exporter.ts";
import { useExport, type ExportSource } from "./export/use-export.ts";
import { Invitation } from "./invitation.tsx";
import { PrintView } from "./print/print-view.tsx";
import { Failure } from "./problems.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { useKeeping } from "./shelf/use-keeping.ts";
import { useShelf } from "./shelf/use-shelf.ts";
import { DeskStatus } from "./desk-status.tsx";
import { useDesk } from "./use-desk.ts";
import { useDeskInput } from "./use-desk-input.ts";
import "./desk.css";

interface DeskWindowProps {
  readonly lectern: LecternBridge;
  readonly startReader: () => BriefReader;
  readonly exporter: Exporter;
  /** The single file carries no sample, so that no copy of it holds words that are not its own. */
  readonly hasSample?: boolean;
  /** True while the desk is out of sight; its keys rest then. */
  readonly rests?: boolean;
  /** Told of each memo that was read. */
  readonly onBriefed?: (deck: Deck) => void;
}

/** The window in which a memo is opened, looked through, and presented. */
export function DeskWindow({
  lectern,
  startReader,
  exporter,
  hasSample = true,
  rests = false,
  onBriefed,
}: DeskWindowProps): ReactElement {
  const briefed = useCallback((deck: Deck) => onBriefed?.(deck), [onBriefed]);
  const desk = useDesk(lectern, startReader, briefed);
  const shelf = useShelf(lectern);
  useKeeping(lectern, desk.state.open, desk.deck);
  const [printing, setPrinting] = useState(false);
  const onPrint = useCallback(() => setPrinting(true), []);
  const hovers = useDeskInput(desk, rests, onPrint);
  const { open, reading, problem } = desk.state;
  const arranging = useArranging(desk, open, rests || printing);

  const source = useMemo(
    () => (open === null ? null : { ...open.briefing, deck: desk.deck ?? open.briefing.deck }),
    [open, desk.deck],
  );
  const exportable = useMemo<ExportSource | null>(
    () =>
      open === null || source === null
        ? null
        : { name: open.name, briefing: source, arrangement: open.history.done },
    [open, source],
  );
  const printed = useMemo(
    () => (exportable === null ? null : { ...exportable.briefing, name: exportable.name }),
    [exportable],
  );
  const exporting = useExport(lectern, exporter, exportable, rests || printing);

  return (
    <div className="desk" data-hovers={hovers}>
      <DeskBar
        desk={desk}
        language={<LanguageSwitch lectern={lectern} />}
        exporting={exporting}
        onPrint={onPrint}
      />
      {problem !== null && (
        <Failure problem={problem} stillOpen={open?.name ?? null} onDismiss={desk.onDismiss} />
      )}
      {problem === null && exporting.problem !== null && (
        <Failure problem={exporting.problem} stillOpen={null} onDismiss={exporting.onDismiss} />
      )}
      {open === null || arranging === null ? (
        <Invitation desk={desk} hasSample={hasSample} shelf={shelf} />
      ) : (
        <>
          <DeskSheets desk={desk} open={open} arranging={arranging} />
          <ArrangeFoot desk={desk} open={open} arranging={arranging} />
        </>
      )}
      {printing && printed !== null && (
        <PrintView
          lectern={lectern}
          exporter={exporter}
          source={printed}
          onClose={() => setPrinting(false)}
        />
      )}
      <DeskStatus reading={reading} exporting={exporting} onStopReading={desk.onStopReading} />
      {hovers && <p className="desk-drop">{words.desk.dropHere}</p>}
    </div>
  );
}
