import type { ReactElement } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { DisplayPicture } from "../../../electron/contract/channels.ts";
import type { Action } from "../../../slides/session/session.ts";
import { useKeyLabel } from "../../shared/key-label.ts";
import { words } from "../../shared/words.ts";
import { useDisplays } from "./use-machine.ts";
import "./podium.css";

interface DisplaysPanelProps {
  readonly lectern: LecternBridge;
  readonly onAct: (action: Action) => void;
}

/** The picture's height, CSS pixels; its scale follows from the displays. */
const PICTURE_PX = 240;

/** All displays as they stand beside each other, with what is on them. */
export function DisplaysPanel({ lectern, onAct }: DisplaysPanelProps): ReactElement {
  const label = useKeyLabel();
  const displays = useDisplays(lectern) ?? [];
  return (
    <section className="side-panel podium" aria-label={words.displays.title}>
      <header>
        <h2 className="panel-title">{words.displays.title}</h2>
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "displays" })}>
          {words.displays.close}
        </button>
      </header>
      {displays.length === 0 && <p>{words.displays.inBrowser}</p>}
      {displays.length > 0 && (
        <DisplayMap displays={displays} onChoose={(id) => void lectern.request("displays:choose", { id })} />
      )}
      {displays.length === 1 && <p>{words.displays.one(label("presenter-window"))}</p>}
      {displays.length > 1 && (
        <button
          type="button"
          onClick={() => void lectern.request("window:command", { command: "swap-displays" })}
        >
          {words.displays.swap(label("swap-displays"))}
        </button>
      )}
    </section>
  );
}

interface DisplayMapProps {
  readonly displays: readonly DisplayPicture[];
  readonly onChoose: (id: number) => void;
}

function DisplayMap({ displays, onChoose }: DisplayMapProps): ReactElement {
  const left = Math.min(...displays.map(({ x }) => x));
  const top = Math.min(...displays.map(({ y }) => y));
  const width = Math.max(...displays.map((display) => display.x + display.width)) - left;
  const height = Math.max(...displays.map((display) => display.y + display.height)) - top;
  return (
    <ol className="display-map" style={{ aspectRatio: `${width} / ${height}`, maxHeight: PICTURE_PX * 1.5 }}>
      {displays.map((display, index) => (
        <li
          key={display.id}
          data-audience={display.audience}
          style={{
            left: `${((display.x - left) / width) * 100}%`,
            top: `${((display.y - top) / height) * 100}%`,
            width: `${(display.width / width) * 100}%`,
            height: `${(display.height / height) * 100}%`,
          }}
        >
          <b>{display.label || words.displays.unnamed(index + 1)}</b>
          <small>{words.displays.size(display.width, display.height, display.scale)}</small>
          <span>{roleOf(display)}</span>
          {displays.length > 1 && !display.audience && (
            <button type="button" onClick={() => onChoose(display.id)}>
              {words.displays.putHere}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function roleOf({ audience, presenter }: DisplayPicture): string {
  if (audience && presenter) return words.displays.both;
  if (audience) return words.displays.audience;
  return presenter ? words.displays.presenter : words.displays.none;
}
