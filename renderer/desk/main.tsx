import { shellBridge } from "../shared/bridge.ts";
import { mountShellWindow } from "../shared/mount.tsx";
import { readInWorker } from "./brief-reader.ts";
import { DeskWindow } from "./desk-window.tsx";
import { exportInWorker, servedByShell } from "./export/exporter.ts";

const startWorker = (): Worker =>
  new Worker(new URL("./brief-worker.ts", import.meta.url), { type: "module" });

const lectern = shellBridge();
void mountShellWindow(
  lectern,
  <DeskWindow
    lectern={lectern}
    startReader={() => readInWorker(startWorker)}
    exporter={exportInWorker(startWorker, servedByShell)}
  />,
);
