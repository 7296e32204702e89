import type { InkCommand } from "./commands.ts";
import type { SessionHost } from "./host.ts";
import type { InkAction, InkChange, InkState } from "./ink/ink.ts";
import { createInkHost } from "./ink/ink-host.ts";
import type { Mark } from "./mark.ts";

/** What is told to the windows besides snapshots. */
export interface OverlayNews {
  readonly marked: (mark: Mark | null) => void;
  readonly inked: (change: InkChange) => void;
}

/** What the briefer points at and draws, beside the session: it comes too often and grows too large for snapshots. */
export interface Overlay {
  readonly point: (mark: Mark | null) => void;
  readonly draw: (action: InkAction) => void;
  /** Takes back or clears the ink of the slide that the briefer has before them. */
  readonly perform: (command: InkCommand) => void;
  readonly ink: () => InkState;
}

/** The overlay of a host's session; `saved` is the ink that an earlier host kept. */
export function createOverlay(host: SessionHost, saved: InkState | null, news: OverlayNews): Overlay {
  const inkHost = createInkHost(saved);
  const draw = (action: InkAction): void => {
    const change = inkHost.act(action);
    if (change !== null) news.inked(change);
  };
  return {
    point: news.marked,
    draw,
    perform: (command) => {
      const { slide } = host.snapshot().session.position;
      draw({ kind: command === "undo-ink" ? "undo" : "clear", slide });
    },
    ink: inkHost.state,
  };
}
