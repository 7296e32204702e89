import type { Theme } from "../look/themes.ts";

/** Where a briefing stands. Slides are counted from 0; `build` is how many builds of the slide are shown. */
export interface Position {
  readonly slide: number;
  readonly build: number;
}

/** The briefing's clock. Nobody ticks: what it shows is computed (see clock.ts). Milliseconds of the host's monotonic time. */
export type Clock =
  | { readonly kind: "stopped" }
  | { readonly kind: "running"; readonly sinceMs: number; readonly carriedMs: number }
  | { readonly kind: "paused"; readonly carriedMs: number };

/** What covers the audience's slide. */
export type Curtain = "open" | "black" | "white";

/** A question that waits for a second key; it lapses after five seconds or on any other key. */
export interface Question {
  readonly about: "end" | "reset-clock";
  readonly askedMs: number;
}

/** The state of one briefing being presented. The host owns it; every window draws it. */
export interface Session {
  /** Number of builds per slide; its length is the number of slides. */
  readonly builds: readonly number[];
  readonly position: Position;
  readonly curtain: Curtain;
  /** Where the audience stays while frozen, or null when it follows. */
  readonly frozenAt: Position | null;
  readonly clock: Clock;
  readonly question: Question | null;
  /** Digits typed for "go to slide", or null when none are pending. */
  readonly typed: string | null;
  readonly overview: boolean;
  readonly help: boolean;
  readonly ended: boolean;
  /** The theme that was chosen while presenting, or null for the deck's own. */
  readonly theme: Theme | null;
}

/** Everything that can happen to a session. */
export type Action =
  | { readonly kind: "next" | "previous" | "next-slide" | "previous-slide" | "first" | "last" }
  | { readonly kind: "go-to"; readonly slide: number }
  | { readonly kind: "start"; readonly from: "first" | "here" }
  | { readonly kind: "black" | "white" | "freeze" }
  | { readonly kind: "digit"; readonly digit: number }
  | { readonly kind: "go-to-typed" | "ask-number" | "erase-digit" | "overview" | "help" }
  | { readonly kind: "pause-clock" | "reset-clock" }
  | { readonly kind: "theme"; readonly theme: Theme }
  /** `leave` is Esc: out of the state one is in, then the question, then the end. `dismiss` drops a question. */
  | { readonly kind: "leave" | "dismiss" | "end" };

/** What the host sends to every window. Windows drop a snapshot that is older than the one they show. */
export interface Snapshot {
  /** Grows with each start of a host. */
  readonly epoch: number;
  /** Grows with each change within an epoch. */
  readonly revision: number;
  readonly session: Session;
  /** Elapsed time of the briefing when the snapshot was made, milliseconds. */
  readonly elapsedMs: number;
  /** The host's wall time then (`Date.now()`), so that a restart can be bridged. */
  readonly wallMs: number;
}
