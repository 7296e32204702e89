import type { Slide } from "../deck/deck.ts";
import type { ChosenRoute } from "../routes/chosen-route.ts";
import type { Theme } from "../look/themes.ts";
import type { TimeChange, Timing } from "./time/timing.ts";
import type { Span } from "../memo/memo.ts";

/** Where a briefing stands. Slides are counted from 0; `build` is how many builds of the slide are shown. */
export interface Position {
  readonly slide: number;
  readonly build: number;
}

/** The briefing's clock. Nobody ticks: what it shows is computed (see clock.ts). Milliseconds of the host's monotonic time. */
export type Clock =
  | { readonly kind: "stopped" }
  | { readonly kind: "running"; readonly sinceMs: number; readonly carriedMs: number }
  | {
      readonly kind: "paused";
      readonly carriedMs: number;
      /** How long the machine slept, or was off, when that was what paused it; null for a pause by hand. */
      readonly sleptMs: number | null;
    };

/** What covers the audience's slide; `end` is the empty page behind the last slide of a deck without a close. */
export type Curtain = "open" | "black" | "white" | "end";

/** What the briefer's pointer does on the slide. */
export type Tool = "pointer" | "spotlight" | "magnifier" | "highlight" | "pen" | "eraser";

/** What lies over the presenter window; one at a time. `find` is the answer finder, `mirror` what the audience sees. */
export type Panel =
  "overview" | "help" | "search" | "find" | "displays" | "check" | "time" | "routes" | "news" | "mirror";

/** A question from the room that is owed an answer. */
export interface DueOut {
  readonly question: string;
  /** The slide the audience saw, from 0. */
  readonly slide: number;
  /** The briefing's clock when it was noted, milliseconds. */
  readonly elapsedMs: number;
  /** The passage of the memo that answers it, or null. */
  readonly passage: Span | null;
}

/** A question that waits for a second key; it lapses after five seconds or on any other key. */
export interface Question {
  readonly about: "end" | "reset-clock";
  readonly askedMs: number;
}

/** The state of one briefing being presented. The host owns it; every window draws it. */
export interface Session {
  /** Number of builds per slide; its length is the number of slides. */
  readonly builds: readonly number[];
  /** Slides that next and previous pass over (hidden and backup ones), from 0, ascending. */
  readonly passed: readonly number[];
  /** The shorter version that is briefed, or null for the whole deck. */
  readonly route: ChosenRoute | null;
  /** Whether an empty page follows the last slide; a deck with a close ends on that instead. */
  readonly endPage: boolean;
  readonly position: Position;
  /** Where one was before the last jump, or null before the first. */
  readonly visited: Position | null;
  readonly curtain: Curtain;
  /** Where the audience stays while frozen, or null when it follows. */
  readonly frozenAt: Position | null;
  /** Whether the answer finder froze the audience; then leaving it where one was releases it again. */
  readonly frozenByFinder: boolean;
  /** An answer that the audience sees in place of its slide, or null. */
  readonly answer: Slide | null;
  readonly tool: Tool | null;
  /** Whether the audience's window is put away and its desktop to be seen. */
  readonly desktop: boolean;
  readonly clock: Clock;
  readonly timing: Timing;
  readonly question: Question | null;
  /** Digits typed for "go to slide", or null when none are pending. */
  readonly typed: string | null;
  readonly panel: Panel | null;
  /** Questions noted for later, in the order they came. */
  readonly dueOuts: readonly DueOut[];
  readonly ended: boolean;
  /** The theme that was chosen while presenting, or null for the deck's own. */
  readonly theme: Theme | null;
}

/** Everything that can happen to a session. */
export type Action =
  | { readonly kind: "next" | "previous" | "next-slide" | "previous-slide" | "first" | "last" }
  | { readonly kind: "go-to"; readonly slide: number }
  | { readonly kind: "start"; readonly from: "first" | "here" }
  /** `freeze` holds the audience and catches up; `release` lets it follow again from where it is. */
  | { readonly kind: "black" | "white" | "freeze" | "release" | "desktop" }
  /** Takes up a tool, lays it down when it is in hand. */
  | { readonly kind: "tool"; readonly tool: Tool }
  /** Opens a panel, closes it when it is open. */
  | { readonly kind: "panel"; readonly panel: Panel }
  | { readonly kind: "show-answer"; readonly slide: Slide }
  | { readonly kind: "note-question"; readonly question: string; readonly passage: Span | null }
  /** `index` counts the noted questions from 0. */
  | { readonly kind: "drop-question"; readonly index: number }
  | { readonly kind: "back" | "hide-answer" }
  | { readonly kind: "digit"; readonly digit: number }
  | { readonly kind: "go-to-typed" | "ask-number" | "erase-digit" }
  | { readonly kind: "pause-clock" | "reset-clock" }
  | { readonly kind: "time"; readonly change: TimeChange }
  /** Briefs a shorter version from here on, or the whole deck again (null). */
  | { readonly kind: "route"; readonly route: ChosenRoute | null }
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
