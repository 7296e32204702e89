import type { ReactElement } from "react";
import type { AudienceDisplay } from "../../electron/contract/channels.ts";
import type { Clock } from "../../slides/session/session.ts";
import { elapsedWords, wallTimeWords } from "../shared/clock-words.ts";
import { useElapsed, useWallTime } from "../shared/use-clock.ts";
import type { LiveShow } from "../shared/use-session.ts";
import { words } from "../shared/words.ts";

/** The clocks, the audience's display, the keys most needed. */
export function Foot({ show }: { readonly show: LiveShow }): ReactElement {
  return (
    <footer className="console-foot">
      <Elapsed show={show} />
      <WallTime />
      <AudienceLine audience={show.audience} />
      <span className="console-keys">{words.presenter.keyLine}</span>
    </footer>
  );
}

/** Drawn by itself, so that a second that turns draws nothing else. */
function Elapsed({ show }: { readonly show: LiveShow }): ReactElement {
  const { clock } = show.snapshot.session;
  return (
    <span className={`console-clock console-clock-${clock.kind}`}>
      <time role="timer">{elapsedWords(useElapsed(show))}</time> {clockState(clock)}
    </span>
  );
}

function WallTime(): ReactElement {
  return (
    <span className="console-clock">
      <time>{wallTimeWords(useWallTime())}</time>
    </span>
  );
}

function AudienceLine({ audience }: { readonly audience: AudienceDisplay | null }): ReactElement {
  if (audience === null)
    return <span className="console-audience console-audience-gone">{words.presenter.noAudience}</span>;
  return (
    <span className="console-audience">
      {words.presenter.audience(audience.label, audience.width, audience.height)}
    </span>
  );
}

function clockState(clock: Clock): string {
  const states = {
    stopped: words.presenter.notStarted,
    running: words.presenter.elapsed,
    paused: words.presenter.paused,
  };
  return states[clock.kind];
}
