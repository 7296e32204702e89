import type { Readable, Writable } from "node:stream";

/** What a command of the protocol answers; its fields depend on the command. */
export type Answer = Readonly<Record<string, unknown>>;

/** What a browser says without being asked. */
export interface BrowserEvent {
  readonly method: string;
  readonly sessionId: string | null;
  readonly params: Answer;
}

/** A conversation with a browser in the Chrome DevTools Protocol. */
export interface DevToolsPipe {
  /** Asks; throws `PipeError` when the browser refuses or is gone. */
  readonly send: (method: string, params?: object, sessionId?: string) => Promise<Answer>;
  /** Calls for each event until the returned function is called. */
  readonly listen: (listener: (event: BrowserEvent) => void) => () => void;
  /** Never holds a value; fails with a `PipeError` once nothing more can be asked. */
  readonly gone: Promise<never>;
  /** Fails what is still asked. */
  readonly shut: (reason: string) => void;
}

/** A browser that refuses a command or is gone. */
export class PipeError extends Error {}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: PipeError) => void;
}

/**
 * Speaks over the two pipes of `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. No port is opened,
 * so nobody else on the machine can join in.
 */
export function openDevToolsPipe(toBrowser: Writable, fromBrowser: Readable): DevToolsPipe {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: BrowserEvent) => void>();
  let asked = 0;
  let why: string | null = null;
  let end: (error: PipeError) => void = () => undefined;
  const gone = new Promise<never>((_resolve, reject) => {
    end = reject;
  });
  // Nobody may be waiting for it when it comes.
  gone.catch(() => undefined);

  const shut = (reason: string): void => {
    why ??= reason;
    end(new PipeError(why));
    for (const { reject } of waiting.values()) reject(new PipeError(reason));
    waiting.clear();
  };

  const take = (text: string): void => {
    const message = JSON.parse(text) as Message; // the browser that we started vouches for its protocol
    if (message.id === undefined) {
      const { method = "", sessionId = null, params = {} } = message;
      for (const listener of listeners) listener({ method, sessionId, params });
      return;
    }
    const answered = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error === undefined) answered?.resolve(message.result ?? {});
    else answered?.reject(new PipeError(message.error.message));
  };

  let held: Buffer[] = [];
  fromBrowser.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const text = Buffer.concat([...held, chunk.subarray(from, end)]).toString("utf8");
      held = [];
      from = end + 1;
      take(text);
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  });
  fromBrowser.on("close", () => shut("the browser ended"));
  for (const pipe of [toBrowser, fromBrowser]) pipe.on("error", (error: Error) => shut(error.message));

  return {
    gone,
    shut,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (why !== null) return reject(new PipeError(why));
        const id = (asked += 1);
        waiting.set(id, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}

interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Answer;
}
