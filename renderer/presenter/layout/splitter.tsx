import { type KeyboardEvent, type PointerEvent, type ReactElement } from "react";
import { words } from "../../shared/words.ts";
import { splitPercent } from "./arrangement.ts";
import { layouts, type SplitId } from "./layouts.ts";
import type { LayoutControl } from "./use-layout.ts";

/** How far an arrow key moves a border, percent. */
const KEY_STEP = 2;

interface SplitterProps {
  readonly id: SplitId;
  readonly control: LayoutControl;
}

/**
 * A border between two parts of the window. It is moved by dragging, and by the arrows once Tab has led there; a
 * click gives it no focus, so that after a stray one the arrows still move the slides. A double click puts it back.
 */
export function Splitter({ id, control }: SplitterProps): ReactElement | null {
  const { arrangement, onMove } = control;
  const split = layouts[arrangement.layout][id];
  if (split === null) return null;
  const percent = splitPercent(arrangement, id);
  const upright = split.orientation === "vertical";

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onMove(id, shareAt(event.currentTarget, percent, upright ? event.clientX : event.clientY, upright));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, upright);
    if (step === 0) return;
    event.preventDefault();
    onMove(id, percent + step);
  };
  return (
    <div
      className={`splitter splitter-${id}`}
      role="separator"
      tabIndex={0}
      aria-label={words.presenter.splitters[id]}
      aria-orientation={split.orientation}
      aria-valuenow={Math.round(percent)}
      aria-valuemin={split.least}
      aria-valuemax={split.most}
      onPointerDown={onPointerDown}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={onPointerMove}
      onDoubleClick={() => onMove(id, null)}
      onKeyDown={onKeyDown}
    />
  );
}

/** The share before the border if it were moved to `at` (client pixels): it lies now where `percent` puts it. */
function shareAt(splitter: HTMLElement, percent: number, at: number, upright: boolean): number {
  const box = splitter.getBoundingClientRect();
  const area = splitter.parentElement?.getBoundingClientRect() ?? box;
  const rtl = upright && getComputedStyle(splitter).direction === "rtl";
  const border = upright ? box.left + box.width / 2 : box.top + box.height / 2;
  const start = upright ? (rtl ? area.right : area.left) : area.top;
  const whole = Math.abs(border - start) / (percent / 100);
  return whole === 0 ? percent : (Math.abs(at - start) / whole) * 100;
}

function stepOf(key: string, upright: boolean): number {
  const rtl = document.documentElement.dir === "rtl";
  if (upright && key === "ArrowRight") return rtl ? -KEY_STEP : KEY_STEP;
  if (upright && key === "ArrowLeft") return rtl ? KEY_STEP : -KEY_STEP;
  if (!upright && key === "ArrowDown") return KEY_STEP;
  return !upright && key === "ArrowUp" ? -KEY_STEP : 0;
}
