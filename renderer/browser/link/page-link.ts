import type { BroadcastName, Broadcasts, RequestName } from "../../../electron/contract/channels.ts";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { Result } from "../../../slides/result.ts";
import type { Snapshot } from "../../../slides/session/session.ts";
import type { LinkKeys } from "./link-keys.ts";
import { openFromPopup } from "./messages.ts";
import type { FromPage, FromPopup, Role, Sealed } from "./messages.ts";

/** How the page answers its popup. */
export interface PopupGuest {
  readonly role: () => Role;
  readonly onRequest: (name: RequestName, sent: unknown) => Promise<Result<unknown>>;
  readonly onSurvivor: (deck: Deck, snapshot: Snapshot) => void;
  /** The popup came, or came back after one of the two was reloaded. */
  readonly onArrival: () => void;
}

export interface PageLink {
  /** The popup that has shown its key, or null; it may have been closed since. */
  readonly popup: () => Window | null;
  /** A popup that the page has just opened; only it is listened to. */
  readonly expect: (popup: Window) => void;
  readonly broadcast: <Name extends BroadcastName>(name: Name, payload: Broadcasts[Name]) => void;
  /** Tells the popup its role again. */
  readonly welcome: () => void;
  readonly close: () => void;
}

/** The page's end of the link to its popup, over `postMessage` alone. */
export function openPageLink(keys: LinkKeys, guest: PopupGuest): PageLink {
  const instance = crypto.getRandomValues(new Uint32Array(2)).join("-");
  let popup: Window | null = null;

  const send = (message: FromPage): void => {
    const sealed: Sealed<FromPage> = { lectern: keys.page, message };
    // Pages from file:// have no origin that could be named; the key stands for it, and only this window is sent to.
    popup?.postMessage(sealed, "*");
  };
  const welcome = (): void => send({ kind: "welcome", instance, role: guest.role() });

  const heard = async (message: FromPopup): Promise<void> => {
    if (message.kind === "hello") return welcome();
    if (message.kind === "survivor") return guest.onSurvivor(message.deck, message.snapshot);
    const result = await guest.onRequest(message.name, message.sent);
    return send({ kind: "answer", id: message.id, result });
  };

  const onMessage = (event: MessageEvent): void => {
    if (!(popup === null || popup.closed || event.source === popup)) return;
    const message = openFromPopup(event.data, keys.popup);
    if (message === null || event.source === null) return;
    // A window message's source is always a window (never a port or a worker).
    const arrives = popup !== event.source;
    popup = event.source as Window;
    if (arrives) guest.onArrival();
    void heard(message);
  };
  window.addEventListener("message", onMessage);

  return {
    popup: () => popup,
    expect: (opened) => {
      popup = opened;
    },
    broadcast: (name, payload) => send({ kind: "broadcast", name, payload }),
    welcome,
    close: () => window.removeEventListener("message", onMessage),
  };
}
