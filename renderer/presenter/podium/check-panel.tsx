import { useLayoutEffect, useState } from "react";
import type { ReactElement } from "react";
import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import { chordOf } from "../../../slides/session/key-press.ts";
import { CLICKER_CHORDS } from "../../../slides/session/keys.ts";
import type { Action } from "../../../slides/session/session.ts";
import { useKeyLabel } from "../../shared/key-label.ts";
import { keyPressOf } from "../../shared/use-keys.ts";
import type { LiveShow } from "../../shared/use-session.ts";
import { words } from "../../shared/words.ts";
import { useTime } from "../time/use-time.ts";
import { checkItems } from "./check-items.ts";
import { useMachine } from "./use-machine.ts";
import "./podium.css";

interface CheckPanelProps {
  readonly lectern: LecternBridge;
  readonly show: LiveShow;
  /** Words a minute. */
  readonly pace: number;
  readonly onAct: (action: Action) => void;
}

/** Half a minute before the doors open: what is in order, what wants a look, what to mend. */
export function CheckPanel({ lectern, show, pace, onAct }: CheckPanelProps): ReactElement {
  const machine = useMachine(lectern);
  const heard = useClicker();
  const label = useKeyLabel();
  const { session } = show.snapshot;
  const { leftMs } = useTime(show, pace);
  const items = checkItems({
    deck: show.deck,
    audience: show.audience,
    machine,
    heard,
    pace,
    leftOut: session.route?.leftOut ?? [],
    plannedMinutes: leftMs === null ? null : Math.max(0, Math.round(leftMs / 60_000)),
    windowKey: label("presenter-window"),
  });
  const last = heard.at(-1);
  return (
    <section className="side-panel podium" aria-label={words.check.title}>
      <header>
        <h2 className="panel-title">{words.check.title}</h2>
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "check" })}>
          {words.check.close}
        </button>
      </header>
      <ul className="check-items">
        {items.map(({ id, light, says }) => (
          <li key={id} data-light={light}>
            <span className="check-light">{words.check.lights[light]}</span>
            <div>
              <b>{words.check[id]}</b>
              <p>{says}</p>
              {id === "clicker" && last !== undefined && (
                <p className="check-heard" role="status">
                  {words.check.clickerHeard(words.keyCap(last))}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a clicker has sent since the panel was opened, each key once, the latest last. */
function useClicker(): readonly string[] {
  const [heard, setHeard] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const chord = chordOf(keyPressOf(event));
      if (!CLICKER_CHORDS.includes(chord)) return;
      event.preventDefault();
      setHeard((before) => [...before.filter((each) => each !== chord), chord]);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return heard;
}
