import type {
  AudienceDisplay,
  BroadcastName,
  Broadcasts,
  Show,
} from "../../../electron/contract/channels.ts";
import { audienceDeck } from "../../../slides/deck/audience-deck.ts";
import type { Deck } from "../../../slides/deck/deck.ts";
import { dressDeck } from "../../../slides/look/look.ts";
import type { Theme } from "../../../slides/look/themes.ts";
import { failure, success, unreachable } from "../../../slides/result.ts";
import type { Result } from "../../../slides/result.ts";
import { noRehearsals, withRun } from "../../../slides/saved/rehearsals.ts";
import { followRuns } from "../../../slides/session/time/follow-runs.ts";
import type { WindowCommand } from "../../../slides/session/commands.ts";
import { isInkCommand, isPresenterCommand, isWindowCommand } from "../../../slides/session/commands.ts";
import { createSessionHost } from "../../../slides/session/host.ts";
import type { HostStart, SessionHost } from "../../../slides/session/host.ts";
import { actionFor } from "../../../slides/session/keys.ts";
import { createOverlay } from "../../../slides/session/overlay.ts";
import type { Overlay } from "../../../slides/session/overlay.ts";
import { FRAME_MS, paced } from "../../../slides/session/paced.ts";
import type { KeyPress } from "../../../slides/session/keys.ts";
import type { InkState } from "../../../slides/session/ink/ink.ts";
import { keyMapWith, type KeyChanges } from "../../../slides/session/key-changes.ts";
import type { Action, Snapshot } from "../../../slides/session/session.ts";
import { keyLabel } from "../../shared/key-label.ts";
import { words } from "../../shared/words.ts";
import { createBroadcaster } from "../broadcaster.ts";
import type { Broadcaster } from "../broadcaster.ts";
import { newLinkKeys, popupAddress } from "../link/link-keys.ts";
import type { LinkKeys } from "../link/link-keys.ts";
import type { Role } from "../link/messages.ts";
import { openPageLink } from "../link/page-link.ts";
import type { PageLink } from "../link/page-link.ts";
import { answerRequest, type StageRequests } from "./answer-request.ts";
import { keepKeys, keysHere } from "./kept-keys.ts";
import { toggleFullScreen } from "./full-screen.ts";
import { forgetInTab, saveInTab } from "./saved-briefing.ts";
import type { SavedBriefing } from "./saved-briefing.ts";

/** What the page shows of a briefing. */
export interface StageView {
  /** Null while nothing is presented. */
  readonly role: Role | null;
  readonly ended: boolean;
  /** The theme that the audience sees. */
  readonly theme: Theme | null;
  readonly hasPopup: boolean;
  /** A sentence for the briefer, or null. */
  readonly notice: string | null;
}

export interface Stage extends StageRequests {
  readonly view: () => StageView;
  readonly listen: (listener: () => void) => () => void;
  readonly broadcaster: Broadcaster;
  /** False for an audience copy. */
  readonly mayHavePopup: boolean;
  readonly present: (deck: Deck, start: HostStart) => void;
  /** Takes a briefing up again that this tab kept before it was loaded anew; false when it was another memo's. */
  readonly resume: (deck: Deck, saved: SavedBriefing) => boolean;
  /** Leaves the briefing: closes the popup and full screen. */
  readonly leave: () => void;
}

interface Running {
  readonly deck: Deck;
  readonly host: SessionHost;
  readonly overlay: Overlay;
}

/** The page's part of browser mode: it hosts the session and talks to the popup. */
export function createStage(saved: SavedBriefing | null, mayHavePopup: boolean): Stage {
  const broadcaster = createBroadcaster();
  const listeners = new Set<() => void>();
  const time = { monotonicMs: () => performance.now(), wallMs: () => Date.now() };
  let keys: LinkKeys = saved?.keys ?? newLinkKeys();
  let running: Running | null = null;
  /** In memory alone: what a page keeps, any other file of the machine could read. */
  let rehearsals = noRehearsals("");
  let chosenKeys = keysHere();
  let role: Role = "audience";
  let notice: string | null = null;
  let view: StageView = { role: null, ended: false, theme: null, hasPopup: false, notice: null };

  const popupWindow = (): Window | null => {
    const popup = link.popup();
    return popup === null || popup.closed ? null : popup;
  };
  const changed = (): void => {
    const session = running?.host.snapshot().session;
    view = {
      role: running === null ? null : role,
      ended: session?.ended ?? false,
      theme: session?.theme ?? running?.deck.look.theme ?? null,
      hasPopup: popupWindow() !== null,
      notice,
    };
    for (const listener of listeners) listener();
  };
  const showChanged = (): void => {
    tellAll("show:changed", null);
    changed();
  };
  const save = (): void => {
    if (running === null) return;
    const { fingerprint, look } = running.deck;
    saveInTab({ keys, fingerprint, snapshot: running.host.snapshot(), look });
  };
  const tellAll = <Name extends BroadcastName>(name: Name, payload: Broadcasts[Name]): void => {
    // The popup first: posting is quick, and what this page draws would keep it waiting.
    link.broadcast(name, payload);
    broadcaster.send(name, payload);
  };
  const begin = (deck: Deck, start: HostStart, ink: InkState | null): void => {
    const host = createSessionHost(time, start);
    if (rehearsals.fingerprint !== deck.fingerprint) rehearsals = noRehearsals(deck.fingerprint);
    followRuns(host, (spentMs) => {
      rehearsals = withRun(rehearsals, spentMs);
    });
    const tell = (snapshot: Snapshot): void => {
      if (running?.host !== host) return;
      tellAll("session:snapshot", snapshot);
      const { ended, theme } = snapshot.session;
      if (ended !== view.ended || (theme !== null && theme !== view.theme)) changed();
      save();
    };
    host.listen(paced(tell, (work) => void setTimeout(work, FRAME_MS)));
    const overlay = createOverlay(host, ink, {
      marked: (mark) => tellAll("mark:moved", mark),
      inked: (change) => tellAll("ink:changed", change),
    });
    running = { deck, host, overlay };
    save();
    showChanged();
  };

  /** A page can't put its window away, and must not say that it did. */
  const refuseDesktop = (): Result<null> => {
    const direction = running?.deck.direction ?? "ltr";
    notice = words.audienceControls.desktopHere(
      keyLabel({ map: keyMapWith(chosenKeys), direction }, "black"),
    );
    changed();
    return failure("browser/no-desktop", notice);
  };
  const act = (action: Action): Result<null> => {
    if (action.kind === "desktop") return refuseDesktop();
    running?.host.act(action);
    return running === null ? noShow() : success(null);
  };
  const withOverlay = (use: (overlay: Overlay) => void): Result<null> => {
    if (running === null) return noShow();
    use(running.overlay);
    return success(null);
  };
  const openPopup = (): Result<null> => {
    const there = popupWindow();
    if (there !== null) {
      there.focus();
      return success(null);
    }
    const opened = window.open(popupAddress(location.href, keys), "", "popup,width=1280,height=800");
    notice = opened === null ? words.browser.popupBlocked : null;
    if (opened !== null) link.expect(opened);
    changed();
    return opened === null ? failure("browser/popup-blocked", words.browser.popupBlocked) : success(null);
  };
  const command = (wanted: WindowCommand): Result<null> => {
    switch (wanted) {
      case "full-screen":
        toggleFullScreen();
        return success(null);
      case "presenter-window":
        return mayHavePopup ? openPopup() : failure("browser/no-notes", words.browser.noNotes);
      case "swap-displays":
        if (popupWindow() === null) return openPopup();
        role = role === "audience" ? "presenter" : "audience";
        link.welcome();
        showChanged();
        return success(null);
      case "take-over":
      case "not-now":
        return success(null); // Nothing waits: the desk rests while its page presents.
      default:
        return unreachable(wanted);
    }
  };

  const key = (press: KeyPress): Result<null> => {
    if (running === null) return noShow();
    const { session } = running.host.snapshot();
    const map = keyMapWith(chosenKeys);
    const meaning = actionFor(press, { direction: running.deck.direction, session, map });
    if (meaning === null) return success(null);
    if (isWindowCommand(meaning)) return command(meaning);
    if (isInkCommand(meaning)) return withOverlay((overlay) => overlay.perform(meaning));
    if (!isPresenterCommand(meaning)) return act(meaning);
    tellAll("presenter:command", meaning);
    return success(null);
  };
  const show = (wanted: Role): Result<Show> => {
    if (running === null) return noShow();
    const deck = wanted === "audience" ? audienceDeck(running.deck) : running.deck;
    const snapshot = running.host.snapshot();
    return success({ deck, snapshot, audience: audienceDisplay(), keys: chosenKeys });
  };
  const chooseKeys = (changes: KeyChanges): Result<null> => {
    chosenKeys = changes;
    keepKeys(changes);
    showChanged();
    return success(null);
  };
  const requests: StageRequests = {
    show,
    act,
    key,
    command,
    chooseKeys,
    rehearsals: () => (running === null ? noShow() : success(rehearsals)),
    forgetRehearsals: () => {
      rehearsals = noRehearsals(rehearsals.fingerprint);
      return success(null);
    },
    point: (mark) => withOverlay((overlay) => overlay.point(mark)),
    draw: (action) => withOverlay((overlay) => overlay.draw(action)),
    ink: () => (running === null ? noShow() : success(running.overlay.ink())),
  };

  const popupRole = (): Role => (role === "audience" ? "presenter" : "audience");
  const connect = (): PageLink =>
    openPageLink(keys, {
      role: popupRole,
      onRequest: (name, sent) => Promise.resolve(answerRequest(requests, popupRole(), name, sent)),
      onSurvivor: (deck: Deck, snapshot: Snapshot) => {
        if (running === null) begin(deck, snapshot, null);
        else running.host.adopt(snapshot);
      },
      onArrival: changed,
    });
  let link = connect();

  window.addEventListener("pagehide", save);
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", () => running?.host.wake());

  return {
    ...requests,
    view: () => view,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    broadcaster,
    mayHavePopup,
    present: (deck, start) => begin(deck, start, null),
    resume: (deck, before) => {
      if (running !== null || before.fingerprint !== deck.fingerprint || before.snapshot.session.ended)
        return false;
      begin(dressDeck(deck, before.look), before.snapshot, null);
      return true;
    },
    leave: () => {
      popupWindow()?.close();
      link.close();
      keys = newLinkKeys();
      link = connect();
      running = null;
      role = "audience";
      notice = null;
      forgetInTab();
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      changed();
    },
  };
}

function noShow(): { readonly ok: false; readonly problem: ReturnType<typeof failure>["problem"] } {
  return failure("browser/no-show", words.browser.noShow);
}

function audienceDisplay(): AudienceDisplay {
  return { label: words.browser.audienceLabel, width: window.innerWidth, height: window.innerHeight };
}
