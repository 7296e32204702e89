import { shellBridge } from "../shared/bridge.ts";
import { mountWindow } from "../shared/mount.tsx";
import { readInWorker } from "./brief-reader.ts";
import { DeskWindow } from "./desk-window.tsx";

const startWorker = (): Worker =>
  new Worker(new URL("./brief-worker.ts", import.meta.url), { type: "module" });

mountWindow(<DeskWindow lectern={shellBridge()} startReader={() => readInWorker(startWorker)} />);
