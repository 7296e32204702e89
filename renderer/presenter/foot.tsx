import type { ReactElement } from "react";
import type { AudienceDisplay } from "../../electron/contract/channels.ts";
import type { Action, Clock } from "../../slides/session/session.ts";
import { durationWords, elapsedWords, wallTimeWords } from "../shared/clock-words.ts";
import { useKeyLabel } from "../shared/key-label.ts";
import { useWallTime } from "../shared/use-clock.ts";
import type { LiveShow } from "../shared/use-session.ts";
import { words } from "../shared/words.ts";
import type { LayoutControl } from "./layout/use-layout.ts";
import { reminderWords } from "./time/reminder-words.ts";
import { RouteButton } from "./route/route-button.tsx";
import { useTime } from "./time/use-time.ts";

interface FootProps {
  readonly show: LiveShow;
  /** Words a minute. */
  readonly pace: number;
  readonly layout: LayoutControl;
  readonly onAct: (action: Action) => void;
}

/** The clocks, the audience's display, the keys most needed. None of the clocks does anything when it is clicked. */
export function Foot({ show, pace, layout, onAct }: FootProps): ReactElement {
  return (
    <footer className="console-foot">
      <Clocks show={show} pace={pace} />
      <WallTime />
      <AudienceLine audience={show.audience} />
      <KeyLine />
      <span className="console-buttons">
        <button type="button" onClick={layout.onNext}>
          {words.presenter.layouts[layout.arrangement.layout]}
        </button>
        <RouteButton session={show.snapshot.session} onAct={onAct} />
        <button type="button" onClick={() => onAct({ kind: "panel", panel: "time" })}>
          {words.presenter.time}
        </button>
      </span>
    </footer>
  );
}

/** Drawn by itself, so that a second that turns draws nothing else. */
function Clocks({ show, pace }: { readonly show: LiveShow; readonly pace: number }): ReactElement {
  const { clock } = show.snapshot.session;
  const { elapsedMs, leftMs, reminder } = useTime(show, pace);
  return (
    <>
      <span className={`console-clock console-clock-${clock.kind}`}>
        <time role="timer">{elapsedWords(elapsedMs)}</time> {clockState(clock)}
      </span>
      {leftMs !== null && (
        <span className={leftMs < 0 ? "console-clock console-over" : "console-clock"}>
          <time>{elapsedWords(Math.abs(leftMs))}</time> {leftMs < 0 ? words.time.over : words.time.left}
        </span>
      )}
      <span className="console-reminder" role="status">
        {reminder === null ? sleptWords(clock) : reminderWords(reminder)}
      </span>
    </>
  );
}

/** The keys most needed, as they are now. */
function KeyLine(): ReactElement {
  const label = useKeyLabel();
  const [black, freeze, overview, help] = [label("black"), label("freeze"), label("overview"), label("help")];
  return <span className="console-keys">{words.presenter.keyLine(black, freeze, overview, help)}</span>;
}

function WallTime(): ReactElement {
  return (
    <span className="console-clock console-wall">
      <time>{wallTimeWords(useWallTime())}</time>
    </span>
  );
}

function AudienceLine({ audience }: { readonly audience: AudienceDisplay | null }): ReactElement {
  const label = useKeyLabel();
  if (audience === null) {
    const gone = words.presenter.noAudience(label("presenter-window"));
    return <span className="console-audience console-audience-gone">{gone}</span>;
  }
  return (
    <span className="console-audience">
      {words.presenter.audience(audience.label, audience.width, audience.height)}
    </span>
  );
}

/** Why the clock stands still after the machine slept; null when it does not. */
function sleptWords(clock: Clock): string | null {
  if (clock.kind !== "paused" || clock.sleptMs === null) return null;
  return words.time.slept(durationWords(clock.sleptMs));
}

function clockState(clock: Clock): string {
  const states = {
    stopped: words.presenter.notStarted,
    running: words.presenter.elapsed,
    paused: words.presenter.paused,
  };
  return states[clock.kind];
}
