import type { LecternBridge } from "../../../electron/contract/bridge.ts";
import type { BroadcastName, RequestName, Requests, Show } from "../../../electron/contract/channels.ts";
import { failure, success } from "../../../slides/result.ts";
import type { Result } from "../../../slides/result.ts";
import { readRehearsals } from "../../../slides/saved/rehearsals.ts";
import { isPresenterCommand } from "../../../slides/session/commands.ts";
import { readInkChange, readInkState } from "../../../slides/session/ink/read-ink.ts";
import { readMark } from "../../../slides/session/mark.ts";
import { agedSnapshot, isNewer, readSnapshot, underWayMs } from "../../../slides/session/snapshot.ts";
import { words } from "../../shared/words.ts";
import { createBroadcaster } from "../broadcaster.ts";
import type { LinkKeys } from "./link-keys.ts";
import { openFromPage } from "./messages.ts";
import { readShow } from "./read-show.ts";
import type { FromPage, FromPopup, Role, Sealed } from "./messages.ts";

/** How often the popup says hello, milliseconds. */
const HELLO_MS = 1000;

/**
 * How many hellos may go unanswered before the popup says that the page is gone; a reload takes less. Hellos, not
 * seconds: after a sleep, or a moment in which the machine had no time for us, the page is asked before it is given up,
 * and no key falls between.
 */
const UNANSWERED_HELLOS = 4;

/** Whether the page is there, and which window this one is to be. */
export type LinkState =
  | { readonly kind: "searching" }
  | { readonly kind: "linked"; readonly role: Role }
  | { readonly kind: "lost" };

export interface PopupLink {
  readonly bridge: (role: Role) => LecternBridge;
  readonly state: () => LinkState;
  readonly listen: (listener: () => void) => () => void;
}

/** The popup's end of the link to the page that opened it. */
export function openPopupLink(opener: Window, keys: LinkKeys): PopupLink {
  const broadcaster = createBroadcaster();
  const waiting = new Map<number, (answer: Result<unknown>) => void>();
  const listeners = new Set<() => void>();
  let state: LinkState = { kind: "searching" };
  let instance: string | null = null;
  let unanswered = 0;
  let lastId = 0;
  let held: { readonly show: Show; readonly atMs: number } | null = null;

  const send = (message: FromPopup): void => {
    const sealed: Sealed<FromPopup> = { lectern: keys.popup, message };
    // As in page-link.ts: file:// pages have no origin to name, the key stands for it.
    opener.postMessage(sealed, "*");
  };
  const become = (next: LinkState): void => {
    if (
      next.kind === state.kind &&
      (next.kind !== "linked" || state.kind !== "linked" || next.role === state.role)
    )
      return;
    state = next;
    for (const listener of listeners) listener();
  };
  const hold = (show: Show): void => {
    held = { show, atMs: performance.now() - underWayMs(show.snapshot, Date.now()) };
  };

  const onWelcome = (message: Extract<FromPage, { kind: "welcome" }>): void => {
    const isOther = instance !== null && instance !== message.instance;
    instance = message.instance;
    if (isOther) {
      for (const answer of waiting.values()) answer(failure("browser/reloaded", words.browser.unreachable));
      waiting.clear();
      if (held !== null) {
        const snapshot = agedSnapshot(held.show.snapshot, performance.now() - held.atMs);
        send({ kind: "survivor", deck: held.show.deck, snapshot });
      }
      broadcaster.send("show:changed", null);
    }
    become({ kind: "linked", role: message.role });
  };

  const onSnapshot = (payload: unknown): void => {
    const snapshot = readSnapshot(payload);
    if (!snapshot.ok) return;
    if (held !== null && isNewer(snapshot.value, held.show.snapshot))
      hold({ ...held.show, snapshot: snapshot.value });
    broadcaster.send("session:snapshot", snapshot.value);
  };

  const hearBroadcast = (name: BroadcastName, payload: unknown): void => {
    if (name === "session:snapshot") return onSnapshot(payload);
    if (name === "show:changed") return broadcaster.send(name, null);
    if (name === "presenter:command" && isPresenterCommand(payload)) return broadcaster.send(name, payload);
    if (name === "mark:moved") return withRead(readMark(payload), (mark) => broadcaster.send(name, mark));
    if (name === "ink:changed")
      return withRead(readInkChange(payload), (change) => broadcaster.send(name, change));
    return undefined;
  };

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== opener) return;
    const message = openFromPage(event.data, keys.page);
    if (message === null) return;
    unanswered = 0;
    if (message.kind === "welcome") return onWelcome(message);
    if (message.kind === "answer") {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    } else hearBroadcast(message.name, message.payload);
  };

  const request = async <Name extends RequestName>(
    name: Name,
    sent: Requests[Name]["sent"],
  ): Promise<Result<Requests[Name]["answer"]>> => {
    const id = ++lastId;
    const answer = new Promise<Result<unknown>>((resolve) => waiting.set(id, resolve));
    send({ kind: "request", id, name, sent });
    const result = await answer;
    if (!result.ok) return result;
    if (name === "ink:get") return readInkState(result.value) as Result<Requests[Name]["answer"]>; // The name is ink:get here.
    if (name === "text:save") return success(true) as Result<Requests[Name]["answer"]>; // As above.
    if (name === "rehearsal:get")
      return readRehearsals(result.value, "rehearsals") as Result<Requests[Name]["answer"]>; // The name is rehearsal:get here.
    if (name !== "show:get") return result as Result<Requests[Name]["answer"]>; // All other answers to a popup are null.
    const show = readShow(result.value);
    if (show.ok) hold(show.value);
    return show as Result<Requests[Name]["answer"]>; // The name is show:get here.
  };

  window.addEventListener("message", onMessage);
  const greet = (): void => {
    if (unanswered >= UNANSWERED_HELLOS) become({ kind: "lost" });
    unanswered += 1;
    send({ kind: "hello" });
  };
  greet();
  setInterval(greet, HELLO_MS);

  return {
    bridge: (role) => ({
      kind: role,
      request,
      listen: broadcaster.listen,
      handleOf: () => Promise.resolve(failure("browser/not-here", words.browser.notHere)),
    }),
    state: () => state,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Uses what was read; a broadcast that is not as the contract says is dropped. */
function withRead<Value>(read: Result<Value>, use: (value: Value) => void): void {
  if (read.ok) use(read.value);
}
