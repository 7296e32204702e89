import { useLayoutEffect, useMemo, useRef, useState, type ReactElement } from "react";
import {
  DEFAULT_HANDOUT,
  HANDOUT_LAYOUTS,
  INKS,
  isPresenterLayout,
  PAPERS,
  type HandoutOptions,
} from "../../../slides/handout/options.ts";
import type { HandoutSource } from "../../../slides/handout/source.ts";
import { words } from "../../shared/words.ts";
import { PrintPages, pageId } from "./print-pages.tsx";
import { Select } from "./select.tsx";
import { usePlannedPages } from "./use-planned-pages.ts";
import "./print-view.css";

interface PrintViewProps {
  readonly source: HandoutSource;
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
export function PrintView({ source, onClose }: PrintViewProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [options, setOptions] = useState<HandoutOptions>({
    ...DEFAULT_HANDOUT,
    layout: "notes",
    paper: "a4",
  });
  const [zoom, setZoom] = useState<Zoom>("75");
  const pages = usePlannedPages(source, options);
  const change = (part: Partial<HandoutOptions>): void => setOptions({ ...options, ...part });
  const numbers = useMemo(() => Array.from({ length: pages.count }, (_, at) => at + 1), [pages.count]);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog className="print-view" ref={dialog} aria-label={words.print.title} onClose={onClose}>
      <form className="print-options" method="dialog">
        <Select
          label={words.print.layout}
          values={HANDOUT_LAYOUTS}
          labels={words.print.layouts}
          value={options.layout}
          onValue={(layout) => change({ layout })}
        />
        <Select
          label={words.print.paper}
          values={PAPERS}
          labels={words.print.papers}
          value={options.paper ?? "a4"}
          onValue={(paper) => change({ paper })}
        />
        <Select
          label={words.print.ink}
          values={INKS}
          labels={words.print.inks}
          value={options.ink}
          onValue={(ink) => change({ ink })}
        />
        <Select label={words.print.zoom} values={ZOOMS} labels={ZOOM_LABELS} value={zoom} onValue={setZoom} />
        <Tick
          label={words.print.large}
          checked={options.size === "large"}
          onChange={(large) => change({ size: large ? "large" : "normal" })}
        />
        <Tick label={words.print.lines} checked={options.lines} onChange={(lines) => change({ lines })} />
        <Tick label={words.print.duplex} checked={options.duplex} onChange={(duplex) => change({ duplex })} />
        <p role="status">{words.print.count(pages.count)}</p>
        {isPresenterLayout(options.layout) && <p className="print-warning">{words.print.speakersOnly}</p>}
        <button type="button" className="primary" onClick={() => window.print()}>
          {words.print.print}
        </button>
        <button type="submit" className="quiet">
          {words.print.close}
        </button>
        <nav aria-label={words.print.pages}>
          {numbers.map((number) => (
            <button
              key={number}
              type="button"
              className="quiet"
              aria-label={words.print.page(number)}
              onClick={() => document.getElementById(pageId(number))?.scrollIntoView()}
            >
              {number}
            </button>
          ))}
        </nav>
      </form>
      <PrintPages pages={pages} zoom={zoom} />
    </dialog>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, checked, onChange }: TickProps): ReactElement {
  return (
    <label className="print-tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
