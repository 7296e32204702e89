import { performance } from "node:perf_hooks";
import { powerMonitor, powerSaveBlocker } from "electron";
import { audienceDeck } from "../../slides/deck/audience-deck.ts";
import type { Deck } from "../../slides/deck/deck.ts";
import { failure, success, type Result } from "../../slides/result.ts";
import type { Rehearsals } from "../../slides/saved/rehearsals.ts";
import { followRuns } from "../../slides/session/time/follow-runs.ts";
import {
  isInkCommand,
  isPresenterCommand,
  isWindowCommand,
  type WindowCommand,
} from "../../slides/session/commands.ts";
import { createSessionHost, type HostStart, type SessionHost } from "../../slides/session/host.ts";
import type { InkAction, InkState } from "../../slides/session/ink/ink.ts";
import { actionFor, type KeyMeaning, type KeyPress } from "../../slides/session/keys.ts";
import { keyMapWith, type KeyChanges } from "../../slides/session/key-changes.ts";
import type { Mark } from "../../slides/session/mark.ts";
import { afterTakeOver, carriedInk, type Offer, type OfferAnswer } from "../../slides/session/offer.ts";
import { createOverlay, type Overlay } from "../../slides/session/overlay.ts";
import { FRAME_MS, paced } from "../../slides/session/paced.ts";
import type { Snapshot } from "../../slides/session/session.ts";
import { startOf } from "../../slides/session/start.ts";
import type { WindowKind } from "../contract/bridge.ts";
import type { Show } from "../contract/channels.ts";
import type { Displays } from "./displays.ts";
import { closeWindow } from "./place-window.ts";
import type { PreferenceStore } from "./preference-store.ts";
import type { RehearsalStore } from "./rehearsal-store.ts";
import type { RunningStore } from "./running-store.ts";
import type { Windows } from "./windows.ts";
import { words } from "./words.ts";

/** The briefing that is being presented, if one is: its host, its windows, its copy on disk. */
export interface Briefing {
  /** Begins a briefing, in place of one that runs. `slide` counts from 0; `minutes` is how long it may last, or null. */
  readonly present: (deck: Deck, slide: number, minutes: number | null) => Promise<Result<null>>;
  /** Takes up what a shell that crashed left behind; true when there was something. */
  readonly resume: () => Promise<boolean>;
  readonly isRunning: () => boolean;
  /** Lets a newer version of the deck wait until the briefer takes it over; null withdraws it. */
  readonly offer: (offer: Offer | null) => Result<null>;
  /** How the version that waits differs, or null when none waits. */
  readonly offered: () => Offer["differences"] | null;
  /** The rehearsals of the deck that is presented. */
  readonly rehearsals: () => Promise<Result<Rehearsals>>;
  readonly forgetRehearsals: () => Promise<Result<null>>;
  readonly show: (asker: WindowKind) => Result<Show>;
  /** What a key stands for now, or null when it is none of ours or no briefing runs. */
  readonly meaningOf: (press: KeyPress) => KeyMeaning | null;
  /** Does what a key, a menu or a window asks for; `from` is where it came from. */
  readonly perform: (meaning: KeyMeaning, from: WindowKind | "menu") => Result<null>;
  /** Keeps the keys that the briefer chose, and obeys them from now on in every window. */
  readonly chooseKeys: (changes: KeyChanges) => Result<null>;
  /** Shows every window where the briefer points. */
  readonly point: (mark: Mark | null) => Result<null>;
  readonly draw: (action: InkAction) => Result<null>;
  readonly ink: () => Result<InkState>;
  /** Ends the briefing at once and deletes its copy on disk; for when the program quits. */
  readonly forget: () => void;
  /** Calls the listener when a briefing has begun or ended, or its keys are others. */
  readonly onChange: (listener: () => void) => void;
}

interface Running {
  readonly deck: Deck;
  readonly host: SessionHost;
  readonly overlay: Overlay;
  /** The power save blocker's id. */
  readonly awake: number;
  readonly saving: NodeJS.Timeout;
  /** How many newer versions were taken over. */
  readonly taken: number;
}

/**
 * How often a briefing that stands still is saved all the same, milliseconds: a crash in a quiet quarter of an hour
 * must not look like a sleep, after which the clock comes back paused.
 */
const SAVED_EVERY_MS = 20_000;

const time = { monotonicMs: () => performance.now(), wallMs: () => Date.now() };

export function createBriefing(
  windows: Windows,
  displays: Displays,
  store: RunningStore,
  rehearsals: RehearsalStore,
  preferences: PreferenceStore,
): Briefing {
  const listeners: (() => void)[] = [];
  let running: Running | null = null;
  let waiting: Offer | null = null;

  async function begin(deck: Deck, start: HostStart, ink: InkState | null): Promise<void> {
    hostDeck(deck, start, ink, 0);
    setWaiting(null);
    tell();
    await openWindows();
    windows.broadcast("show:changed", null);
  }

  /** Puts a deck before the windows, in place of the one that is there. */
  function hostDeck(deck: Deck, start: HostStart, ink: InkState | null, taken: number): void {
    if (running !== null) stop(running);
    const sessionHost = createSessionHost(time, start);
    const overlay = createOverlay(sessionHost, ink, {
      marked: (mark) => windows.broadcast("mark:moved", mark),
      inked: (change) => {
        windows.broadcast("ink:changed", change);
        store.keepInk(overlay.ink);
      },
    });
    const awake = powerSaveBlocker.start("prevent-display-sleep");
    const saving = setInterval(() => store.keep(sessionHost.wake()), SAVED_EVERY_MS);
    running = { deck, host: sessionHost, overlay, awake, saving, taken };
    store.begin(deck, sessionHost.snapshot(), ink);
    followRuns(sessionHost, (spentMs) => void rehearsals.add(deck.fingerprint, spentMs));
    const tell = (snapshot: Snapshot): void => {
      if (running?.host !== sessionHost) return;
      windows.broadcast("session:snapshot", snapshot);
      store.keep(snapshot);
      displays.uncover(snapshot.session.desktop);
      if (snapshot.session.ended) end();
    };
    sessionHost.listen(paced(tell, (work) => void setTimeout(work, FRAME_MS)));
  }

  function setWaiting(offer: Offer | null): void {
    if (offer === waiting) return;
    waiting = offer;
    windows.broadcast("offer:changed", null);
  }

  /** The newer version on the same slide with the same clock; nothing happens when none waits. */
  function takeOver(): void {
    if (running === null || waiting === null) return;
    const { host: before, overlay, taken } = running;
    const ink = carriedInk(overlay.ink(), waiting.places);
    hostDeck(waiting.deck, afterTakeOver(before.snapshot(), waiting), ink, taken + 1);
    answerOffer("taken-over");
    windows.broadcast("show:changed", null);
  }

  function answerOffer(kind: OfferAnswer["kind"]): void {
    windows.broadcast("offer:answered", { kind, number: waiting?.number ?? null });
    setWaiting(null);
  }

  /** The audience first, so that the presenter comes to lie before it. */
  async function openWindows(): Promise<void> {
    windows.open("audience");
    await displays.settle();
    windows.open("presenter");
    await displays.settle();
  }

  function end(): void {
    if (running === null) return;
    stop(running);
    running = null;
    answerOffer("ended");
    store.forget();
    windows.open("desk").show();
    for (const window of [windows.find("presenter"), windows.find("audience")]) {
      if (window !== null) void closeWindow(window);
    }
    tell();
  }

  function stop({ awake, saving }: Running): void {
    powerSaveBlocker.stop(awake);
    clearInterval(saving);
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  async function command(name: WindowCommand): Promise<void> {
    switch (name) {
      case "full-screen":
        return displays.toggleFullScreen();
      case "swap-displays":
        return displays.swap();
      case "presenter-window":
        return toFront();
      case "take-over":
        return takeOver();
      case "not-now":
        return answerOffer("not-now");
    }
  }

  /** Opens what was closed; else brings the presenter forward or, on the only display, the one that is behind. */
  async function toFront(): Promise<void> {
    const [audience, presenter] = [windows.find("audience"), windows.find("presenter")];
    if (audience === null || presenter === null) return openWindows();
    const front = presenter.isFocused() && displays.count() === 1 ? audience : presenter;
    front.moveTop();
    front.focus();
  }

  function withOverlay(use: (overlay: Overlay) => void): Result<null> {
    if (running === null) return none();
    use(running.overlay);
    return success(null);
  }

  windows.onOpen((kind, window) => {
    if (kind !== "presenter" && kind !== "audience") return;
    window.once("closed", () => {
      const alone = windows.find("presenter") === null && windows.find("audience") === null;
      if (alone) end();
      else windows.broadcast("show:changed", null);
    });
  });
  displays.follow(() => windows.broadcast("show:changed", null));
  powerMonitor.on("resume", () => running?.host.wake());

  return {
    present: async (deck, slide, minutes) => {
      if (deck.slides.length === 0) return failure("briefing/no-slides", words.briefing.noSlides);
      await begin(deck, startOf(deck, slide, minutes), null);
      return success(null);
    },
    resume: async () => {
      const left = await store.restore(time.wallMs());
      if (left === null) return false;
      await begin(left.deck, left.snapshot, left.ink);
      return true;
    },
    isRunning: () => running !== null,
    offer: (offer) => {
      const fits =
        offer === null ||
        (offer.base === running?.taken && offer.places.length === running.deck.slides.length);
      if (running !== null && fits) setWaiting(offer);
      return success(null);
    },
    offered: () => waiting?.differences ?? null,
    rehearsals: async () =>
      running === null ? none() : success(await rehearsals.of(running.deck.fingerprint)),
    forgetRehearsals: async () => {
      if (running === null) return none();
      await rehearsals.forget(running.deck.fingerprint);
      return success(null);
    },
    show: (asker) => {
      if (running === null) return none();
      const { deck, host } = running;
      const shown = asker === "audience" ? audienceDeck(deck) : deck;
      const { keys } = preferences.current();
      return success({ deck: shown, snapshot: host.snapshot(), audience: displays.audienceDisplay(), keys });
    },
    meaningOf: (press) =>
      running === null
        ? null
        : actionFor(press, {
            direction: running.deck.direction,
            session: running.host.snapshot().session,
            map: keyMapWith(preferences.current().keys),
          }),
    perform: (meaning, from) => {
      if (running === null) return none();
      if (isWindowCommand(meaning)) void command(meaning);
      else if (isInkCommand(meaning)) running.overlay.perform(meaning);
      else if (!isPresenterCommand(meaning)) running.host.act(meaning);
      else if (from !== "presenter") windows.broadcast("presenter:command", meaning);
      return success(null);
    },
    chooseKeys: (keys) => {
      preferences.change({ keys });
      tell();
      windows.broadcast("show:changed", null);
      return success(null);
    },
    point: (mark) => withOverlay((overlay) => overlay.point(mark)),
    draw: (action) => withOverlay((overlay) => overlay.draw(action)),
    ink: () => (running === null ? none() : success(running.overlay.ink())),
    forget: () => {
      if (running !== null) clearInterval(running.saving);
      running = null;
      store.forget();
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

function none(): ReturnType<typeof failure> {
  return failure("briefing/none", words.briefing.none);
}
