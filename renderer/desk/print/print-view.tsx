import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import { DEFAULT_HANDOUT, isPresenterLayout, type HandoutOptions } from "../../../slides/handout/options.ts";
import { words } from "../../shared/words.ts";
import type { Exporter } from "../export/exporter.ts";
import { PrintActions } from "./print-actions.tsx";
import { PrintOptions } from "./print-options.tsx";
import { PrintPages } from "./print-pages.tsx";
import { PrintThumbnails } from "./print-thumbnails.tsx";
import { Select } from "./select.tsx";
import { usePlannedPages } from "./use-planned-pages.ts";
import { useProof } from "./use-proof.ts";
import { usePress, type PrintedSource } from "./use-press.ts";
import "./print-view.css";

interface PrintViewProps {
  readonly lectern: LecternBridge;
  readonly exporter: Exporter;
  readonly source: PrintedSource;
  readonly onClose: () => void;
}

const ZOOMS = ["50", "75", "100", "150"] as const;
type Zoom = (typeof ZOOMS)[number];
const ZOOM_LABELS: Readonly<Record<Zoom, string>> = {
  "50": "50 %",
  "75": "75 %",
  "100": "100 %",
  "150": "150 %",
};

/** The pages as they will be printed, with what can be chosen about them. */
export function PrintView({ lectern, exporter, source, onClose }: PrintViewProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [options, setOptions] = useState<HandoutOptions>({
    ...DEFAULT_HANDOUT,
    layout: "notes",
    paper: "a4",
  });
  const [zoom, setZoom] = useState<Zoom>("75");
  const pages = usePlannedPages(source, options);
  const pressing = usePress(lectern, exporter, source, options);
  const isBrowserPrinting = pressing.isReady && pressing.printers === null;
  const proof = useProof(exporter, pages, source.deck, options, isBrowserPrinting);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      className="print-view"
      ref={dialog}
      data-proven={proof?.ok === true}
      aria-label={words.print.title}
      onClose={onClose}
    >
      <form className="print-options" method="dialog">
        <PrintOptions
          options={options}
          isShorter={source.deck.route !== null}
          onChange={(part) => setOptions({ ...options, ...part })}
        />
        <Select label={words.print.zoom} values={ZOOMS} labels={ZOOM_LABELS} value={zoom} onValue={setZoom} />
        <div className="print-actions">
          <p role="status">{words.print.count(pages.count)}</p>
          {isPresenterLayout(options.layout) && <p className="print-warning">{words.print.speakersOnly}</p>}
          <PrintActions pressing={pressing} proof={proof} />
          <button type="submit" className="quiet">
            {words.print.close}
          </button>
        </div>
      </form>
      <p className="print-unproven">{words.print.unproven}</p>
      <PrintThumbnails pages={pages} />
      <PrintPages pages={pages} zoom={zoom} />
    </dialog>
  );
}
