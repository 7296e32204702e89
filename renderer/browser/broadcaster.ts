import type { BroadcastName, Broadcasts } from "../../electron/contract/channels.ts";

export interface Broadcaster {
  readonly send: <Name extends BroadcastName>(name: Name, payload: Broadcasts[Name]) => void;
  readonly listen: <Name extends BroadcastName>(
    name: Name,
    listener: (payload: Broadcasts[Name]) => void,
  ) => () => void;
}

/** Broadcasts within one window. */
export function createBroadcaster(): Broadcaster {
  const target = new EventTarget();
  return {
    send: (name, payload) => void target.dispatchEvent(new CustomEvent(name, { detail: payload })),
    listen: (name, listener) => {
      // Only `send` dispatches here, and it pairs each name with its own payload.
      const onEvent = (event: Event): void =>
        listener((event as CustomEvent<Broadcasts[typeof name]>).detail);
      target.addEventListener(name, onEvent);
      return () => target.removeEventListener(name, onEvent);
    },
  };
}
