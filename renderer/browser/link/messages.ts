import { isBroadcastName, isRequestName } from "../../../electron/contract/capabilities.ts";
import type { BroadcastName, RequestName } from "../../../electron/contract/channels.ts";
import type { Deck } from "../../../slides/deck/deck.ts";
import type { Problem, Result } from "../../../slides/result.ts";
import { readDeck } from "../../../slides/saved/deck.ts";
import { boolean, nullable, object, oneOf, text, variant, whole } from "../../../slides/saved/reader.ts";
import type { Reader } from "../../../slides/saved/reader.ts";
import type { Snapshot } from "../../../slides/session/session.ts";
import { readSnapshot } from "../../../slides/session/snapshot.ts";

/** Which of the two presenting windows a window is. */
export type Role = "audience" | "presenter";

/** Popup → page. */
export type FromPopup =
  /** Sent once a second, so that a page that was reloaded knows its popup again. */
  | { readonly kind: "hello" }
  /** What the popup still shows, for a page that lost it. */
  | { readonly kind: "survivor"; readonly deck: Deck; readonly snapshot: Snapshot }
  | { readonly kind: "request"; readonly id: number; readonly name: RequestName; readonly sent: unknown };

/** Page → popup. `instance` changes when the page was loaded anew. */
export type FromPage =
  | { readonly kind: "welcome"; readonly instance: string; readonly role: Role }
  | { readonly kind: "answer"; readonly id: number; readonly result: Answer }
  | { readonly kind: "broadcast"; readonly name: BroadcastName; readonly payload: unknown };

/** A Result whose value is not yet checked: what it must be depends on the request. */
export type Answer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

/** A message with the key that proves where it comes from. */
export interface Sealed<Message> {
  readonly lectern: string;
  readonly message: Message;
}

const unchecked: Reader<unknown> = (value) => ({ ok: true, value });
const requestName: Reader<RequestName> = guarded(isRequestName);
const broadcastName: Reader<BroadcastName> = guarded(isBroadcastName);
const place = object({ line: whole(1, 2 ** 31), column: whole(1, 2 ** 31) });

const problem: Reader<Problem> = object<Problem>({
  code: text(100),
  severity: oneOf(["note", "warning", "error"]),
  message: text(10_000),
  place: nullable(place),
  hint: nullable(text(10_000)),
});

const answer: Reader<Answer> = (value, at) => {
  const ok = object({ ok: boolean })(value, at);
  if (!ok.ok) return ok;
  const read = ok.value.ok ? object({ value: unchecked })(value, at) : object({ problem })(value, at);
  return read.ok ? { ok: true, value: { ...ok.value, ...read.value } as Answer } : read; // `ok` says which half was read.
};

const fromPopup: Reader<FromPopup> = variant<FromPopup>({
  hello: object({ kind: oneOf(["hello"]) }),
  survivor: object({ kind: oneOf(["survivor"]), deck: readDeck, snapshot: readSnapshot }),
  request: object({ kind: oneOf(["request"]), id: whole(0, 2 ** 31), name: requestName, sent: unchecked }),
});

const fromPage: Reader<FromPage> = variant<FromPage>({
  welcome: object({ kind: oneOf(["welcome"]), instance: text(64), role: oneOf(["audience", "presenter"]) }),
  answer: object({ kind: oneOf(["answer"]), id: whole(0, 2 ** 31), result: answer }),
  broadcast: object({ kind: oneOf(["broadcast"]), name: broadcastName, payload: unchecked }),
});

/** A message from the popup, or null when it does not carry the popup's key or is not one of ours. */
export function openFromPopup(data: unknown, key: string): FromPopup | null {
  return opened(data, key, fromPopup);
}

/** A message from the page, or null when it does not carry the page's key or is not one of ours. */
export function openFromPage(data: unknown, key: string): FromPage | null {
  return opened(data, key, fromPage);
}

function opened<Message>(data: unknown, key: string, read: Reader<Message>): Message | null {
  const sealed = object({ lectern: text(32), message: unchecked })(data, "message");
  if (!sealed.ok || sealed.value.lectern !== key) return null;
  const message: Result<Message> = read(sealed.value.message, "message");
  return message.ok ? message.value : null;
}

function guarded<Name extends string>(isName: (name: string) => name is Name): Reader<Name> {
  return (value, at) => {
    const name = text(64)(value, at);
    if (!name.ok) return name;
    return isName(name.value) ? { ok: true, value: name.value } : oneOf<Name>([])(value, at);
  };
}
