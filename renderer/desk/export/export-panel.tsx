import { useEffect, useRef, type ReactElement } from "react";
import { CANVASES } from "../../../slides/deck/canvas.ts";
import type { Shape } from "../../../slides/deck/deck.ts";
import { COPIES, DIALECTS, SCALES, type Scale } from "../../../slides/export/options.ts";
import { Choice } from "../../shared/look/choice.tsx";
import { words } from "../../shared/words.ts";
import { Select } from "../print/select.tsx";
import type { DeskFormat, Exporting } from "./use-export.ts";
import "../drop-down.css";
import "./export-panel.css";

/** The formats that slides are exported in, in the panel's order. */
const FORMATS: readonly Exclude<DeskFormat, "briefing">[] = ["pptx", "html", "png", "md", "json"];

interface ExportPanelProps {
  readonly exporting: Exporting;
  readonly onPrint: () => void;
}

/** What the slides can be exported as, and for whom: shut until one wants it. */
export function ExportPanel({ exporting, onPrint }: ExportPanelProps): ReactElement {
  const { shown, choice, onShow, onChoice, onExport, missing, shape } = exporting;
  const panel = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (shown) panel.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
  }, [shown]);
  const isBusy = exporting.making !== null;
  const print = (): void => {
    onShow(false);
    onPrint();
  };
  return (
    <details
      className="drop-down"
      ref={panel}
      open={shown}
      onToggle={(event) => onShow(event.currentTarget.open)}
    >
      <summary className="quiet" aria-keyshortcuts="Control+Shift+E">
        {words.export.open}
      </summary>
      <div className="drop-down-choices export-choices" role="group" aria-label={words.export.title}>
        <Choice
          legend={words.export.copy}
          values={COPIES.toReversed()}
          labels={words.export.copies}
          value={choice.copy}
          onValue={(copy) => onChoice({ copy })}
        />
        <p className="export-holds" data-copy={choice.copy}>
          {words.export.holds[choice.copy]}
        </p>
        <ul>
          {FORMATS.map((format) => (
            <li key={format}>
              <ExportRow
                label={words.export.formats[format]}
                about={missing[format] ?? words.export.about[format]}
                disabled={isBusy || missing[format] !== undefined}
                onClick={() => onExport(format)}
              />
              {format === "md" && (
                <Select
                  label={words.export.dialect}
                  values={DIALECTS}
                  labels={words.export.dialects}
                  value={choice.dialect}
                  onValue={(dialect) => onChoice({ dialect })}
                />
              )}
              {format === "png" && shape !== null && missing.png === undefined && (
                <Select
                  label={words.export.pictureSize}
                  values={SCALES}
                  labels={sizesOf(shape)}
                  value={choice.scale}
                  onValue={(scale) => onChoice({ scale })}
                />
              )}
            </li>
          ))}
          <li>
            <ExportRow
              label={words.export.print}
              about={words.export.aboutPrint}
              keys="Control+P"
              onClick={print}
            />
          </li>
        </ul>
        <ExportRow
          label={words.export.formats.briefing}
          about={words.export.about.briefing}
          keys="Control+S"
          disabled={isBusy}
          onClick={() => onExport("briefing")}
        />
      </div>
    </details>
  );
}

/** "1280 × 720": what pictures measure at each scale, pixels. */
function sizesOf(shape: Shape): Readonly<Record<Scale, string>> {
  const { widthPx, heightPx } = CANVASES[shape];
  const size = (scale: number): string => `${widthPx * scale} × ${heightPx * scale}`;
  return { "1": size(1), "2": size(2), "3": size(3) };
}

interface ExportRowProps {
  readonly label: string;
  readonly about: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A kind of file, with what it is for. */
function ExportRow({ label, about, keys, disabled = false, onClick }: ExportRowProps): ReactElement {
  return (
    <button
      type="button"
      className="export-row"
      aria-keyshortcuts={keys}
      disabled={disabled}
      onClick={onClick}
    >
      <strong>{label}</strong>
      {keys !== undefined && (
        <kbd>{keys.replace("Control", "Ctrl").split("+").map(words.keyCap).join(" + ")}</kbd>
      )}
      <span>{about}</span>
    </button>
  );
}
