// oxlint-disable-next-line import/default -- Vite makes the worker's constructor the default export of this address
import BriefWorker from "../desk/brief-worker.ts?worker&inline";
import type { BriefReader } from "../desk/brief-reader.ts";
import { readInWorker } from "../desk/brief-reader.ts";
import { exportInWorker, type Exporter } from "../desk/export/exporter.ts";

/** Makes files in such a worker; the page can't carry a second program to make pages of. */
export function createExporter(): Exporter {
  return exportInWorker(() => new BriefWorker(), { viewer: null, pressPage: null });
}

/** Reads memos in a worker that lives inside the file itself, as a classic script from a blob. */
export function createBriefReader(): BriefReader {
  return readInWorker(() => new BriefWorker());
}
