import { screen } from "electron";
import { withChosen } from "../../slides/saved/chosen-displays.ts";
import type { WindowKind } from "../contract/bridge.ts";
import type { AudienceDisplay, DisplayPicture } from "../contract/channels.ts";
import { identityOf, type DisplayIdentity } from "./display-identity.ts";
import { log } from "./log.ts";
import { bringBack, leaveFullScreen, placeWindow, putAway } from "./place-window.ts";
import { layOut, type Layout } from "./placement.ts";
import type { PreferenceStore } from "./preference-store.ts";
import type { Windows } from "./windows.ts";

/** Plugging in one cable makes several events; the windows are placed once, when they are over. */
const EVENTS_GATHERED_MS = 300;

/** Where the presenting windows are, on whatever displays there are. */
export interface Displays {
  /** Puts the presenting windows in their places and the presenter in front; settles when they are there. */
  readonly settle: () => Promise<void>;
  /** Presenter and audience change displays; with one display nothing happens. */
  readonly swap: () => Promise<void>;
  /** Puts the audience window away, so that its display's desktop is to be seen, or shows it again. */
  readonly uncover: (desktop: boolean) => void;
  /** The audience window between full screen and the place it has in a window. */
  readonly toggleFullScreen: () => Promise<void>;
  /** The display that the audience window is on, or null when it is closed. */
  readonly audienceDisplay: () => AudienceDisplay | null;
  readonly pictures: () => readonly DisplayPicture[];
  /** Puts the audience on a display and remembers that for the displays that are plugged in now. */
  readonly choose: (id: number) => Promise<void>;
  readonly count: () => number;
  /** Follows displays as they come, go and change; the listener hears when windows have been placed anew. */
  readonly follow: (onPlaced: () => void) => void;
}

export function createDisplays(windows: Windows, preferences: PreferenceStore): Displays {
  /** The audience's display as it was last chosen; kept while it is unplugged, so that the slide returns to it. */
  let wanted: DisplayIdentity | null = null;
  /** Whether the audience window is put away for now. */
  let away = false;
  let settling: Promise<void> = Promise.resolve();

  const layout = (): Layout =>
    layOut(screen.getAllDisplays(), screen.getPrimaryDisplay(), chosenHere() ?? wanted);

  /** What was chosen by hand for the displays that are plugged in now, in this run or an earlier one. */
  const chosenHere = (): DisplayIdentity | null => {
    const plugged = setOf();
    return preferences.current().displays.find((each) => each.plugged === plugged)?.audience ?? null;
  };

  function want(display: DisplayIdentity): void {
    wanted = display;
    const chosen = { plugged: setOf(), audience: display };
    preferences.change({ displays: withChosen(preferences.current().displays, chosen) });
  }

  /** The display that most of a window is on, or null without the window. */
  function displayOf(kind: WindowKind): number | null {
    const window = windows.find(kind);
    return window === null ? null : screen.getDisplayMatching(window.getBounds()).id;
  }

  function settle(): Promise<void> {
    settling = settling
      .then(placeAll)
      .catch((error: unknown) => log(`windows can't be placed: ${String(error)}`));
    return settling;
  }

  async function placeAll(): Promise<void> {
    const { audience, presenter } = layout();
    if (audience.mode === "full-screen") wanted = identityOf(audience.display);
    const [audienceWindow, presenterWindow] = [windows.find("audience"), windows.find("presenter")];
    if (audienceWindow !== null && away) await putAway(audienceWindow);
    if (audienceWindow !== null && !away) await bringBack(audienceWindow, audience);
    if (presenterWindow !== null) await placeWindow(presenterWindow, presenter);
    if (presenterWindow !== null && !presenterWindow.isDestroyed()) {
      presenterWindow.moveTop();
      presenterWindow.focus();
    }
  }

  return {
    settle,
    swap: () => {
      const { audience, presenter } = layout();
      if (audience.mode === "full-screen") want(identityOf(presenter.display));
      return settle();
    },
    uncover: (desktop) => {
      if (desktop === away) return;
      away = desktop;
      void settle();
    },
    toggleFullScreen: async () => {
      const window = windows.find("audience");
      if (window === null) return;
      if (window.isFullScreen()) await leaveFullScreen(window);
      else window.setFullScreen(true);
    },
    audienceDisplay: () => {
      const window = windows.find("audience");
      if (window === null) return null;
      const { label, size } = screen.getDisplayMatching(window.getBounds());
      return { label, width: size.width, height: size.height };
    },
    pictures: () => {
      const primary = screen.getPrimaryDisplay().id;
      const [audience, presenter] = [displayOf("audience"), displayOf("presenter")];
      const pictures = screen.getAllDisplays().map(({ id, label, bounds, scaleFactor }) => ({
        id,
        label,
        ...bounds,
        scale: scaleFactor,
        primary: id === primary,
        audience: id === audience,
        presenter: id === presenter,
      }));
      return pictures.toSorted((one, other) => Number(other.primary) - Number(one.primary));
    },
    choose: (id) => {
      const display = screen.getAllDisplays().find((each) => each.id === id);
      if (display !== undefined) want(identityOf(display));
      return settle();
    },
    count: () => screen.getAllDisplays().length,
    follow: (onPlaced) => {
      let timer: NodeJS.Timeout | undefined;
      const later = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => void settle().then(onPlaced), EVENTS_GATHERED_MS);
      };
      screen.on("display-added", later);
      screen.on("display-removed", later);
      screen.on("display-metrics-changed", later);
    },
  };
}

/** The displays that are plugged in, as one name: the same set is known again in whatever order it comes. */
function setOf(): string {
  const names = screen.getAllDisplays().map(({ label, bounds, internal }) => {
    return `${label} ${bounds.width}x${bounds.height} ${String(internal)}`;
  });
  return names.toSorted().join(" | ");
}
