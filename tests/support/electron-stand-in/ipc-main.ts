import { BrokenRule } from "./broken-rule.ts";
import type { ContentsServices, StandInContents } from "./web-contents.ts";
import { strict } from "./strict.ts";
import { fromWire, toWire } from "./wire.ts";

/** The event that a handler gets. */
export interface InvokeEvent {
  readonly sender: StandInContents;
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
}

type Handler = (event: InvokeEvent, ...values: unknown[]) => unknown;

export interface StandInIpcMain {
  handle(channel: string, handler: Handler): void;
}

/** `ipcMain`, and the way by which pages reach its handlers. */
export function createIpcMain(): {
  readonly ipcMain: StandInIpcMain;
  readonly answer: ContentsServices["answer"];
} {
  const handlers = new Map<string, Handler>();

  const ipcMain = strict<StandInIpcMain>("ipcMain", "api/ipc-main", {
    handle(channel, handler) {
      if (handlers.has(channel)) {
        throw new BrokenRule(`Attempted to register a second handler for '${channel}'`, "api/ipc-main");
      }
      handlers.set(channel, handler);
    },
  });

  return {
    ipcMain,
    answer: async (sender, { channel, values }, { url, isMainFrame }) => {
      const handler = handlers.get(channel);
      if (handler === undefined) return failed(channel, new Error(`No handler registered for '${channel}'`));
      try {
        const event = { sender, senderFrame: { url, parent: isMainFrame ? null : {} } };
        return { kind: "answered", value: toWire(await handler(event, ...values.map(fromWire))) };
      } catch (error) {
        return failed(channel, error);
      }
    },
  };
}

/** Only an error's message reaches the page. */
function failed(channel: string, error: unknown): { readonly kind: "failed"; readonly message: string } {
  return { kind: "failed", message: `Error invoking remote method '${channel}': ${String(error)}` };
}
