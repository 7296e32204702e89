import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from "electron";
import type { LecternBridge, WindowKind } from "../contract/bridge.ts";
import { isBroadcastName, isRequestName } from "../contract/capabilities.ts";
import { handInChannel } from "../contract/hand-in.ts";
import { kindOfPage } from "../contract/pages.ts";
import { refusal } from "../contract/refusal.ts";

const kind = kindOfPage(location.pathname);
if (kind !== null) contextBridge.exposeInMainWorld("lectern", bridgeOf(kind));

/** The bridge of a window. What it lets through is a name of the contract, never a channel of the page's choosing. */
function bridgeOf(kind: WindowKind): LecternBridge {
  return {
    kind,
    request: (name, sent) =>
      isRequestName(name) ? ipcRenderer.invoke(name, sent) : Promise.resolve(unknownName(kind, name)),
    listen: (name, listener) => {
      if (!isBroadcastName(name)) throw new Error(unknownName(kind, name).problem.message);
      const hear = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]): void =>
        listener(payload);
      ipcRenderer.on(name, hear);
      return () => {
        ipcRenderer.removeListener(name, hear);
      };
    },
    handleOf: (file) => ipcRenderer.invoke(handInChannel, webUtils.getPathForFile(file)),
  };
}

function unknownName(kind: WindowKind, name: unknown): ReturnType<typeof refusal> {
  return refusal(`the ${kind} window`, String(name), "there is no such name in the contract");
}
