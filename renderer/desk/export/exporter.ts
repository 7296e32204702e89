import { failure, success, type Result } from "../../../slides/result.ts";
import { words } from "../../shared/words.ts";
import type { FinishQuestion } from "../print/answer-finish.ts";
import type { PagesQuestion } from "../print/answer-pages.ts";
import type { ExportQuestion } from "./answer-export.ts";

/** What a desk makes files with. */
export interface Exporter {
  readonly make: (question: ExportQuestion | FinishQuestion) => Promise<Result<Uint8Array>>;
  /** Whether pages may go to a printer. */
  readonly prove: (question: PagesQuestion) => Promise<Result<null>>;
  /** The program that exported pages carry; null where there is none to be had. */
  readonly viewer: (() => Promise<Result<string>>) | null;
  /** The page that pictures of slides are taken of stands in; null where nobody takes any. */
  readonly pressPage: (() => Promise<Result<string>>) | null;
}

/** What only a shell has: it serves the parts of the program that files are made with. */
export type Served = Pick<Exporter, "viewer" | "pressPage">;

/** An exporter that makes each file in a worker of its own, so that the desk stays quick. */
export function exportInWorker(startWorker: () => Worker, served: Served): Exporter {
  function ask<Value>(question: ExportQuestion | FinishQuestion | PagesQuestion): Promise<Result<Value>> {
    const worker = startWorker();
    return new Promise((resolve) => {
      const finish = (answer: Result<Value>): void => {
        worker.terminate();
        resolve(answer);
      };
      worker.addEventListener("message", (event: MessageEvent<Result<Value>>) => finish(event.data));
      worker.addEventListener("error", () =>
        finish(failure("export/worker-failed", words.export.workerFailed)),
      );
      worker.postMessage(question);
    });
  }
  return { ...served, make: ask<Uint8Array>, prove: ask<null> };
}

/** The parts as the shell serves them, beside the desk's own folder. */
export const servedByShell: Served = {
  viewer: () => served("../viewer.html", words.export.noViewer),
  pressPage: servedPressPage,
};

/** The page that the press takes its jobs in. */
export function servedPressPage(): Promise<Result<string>> {
  return served("../press/index.html", words.print.noPress);
}

/** `missing` is said when there is no such part. */
async function served(address: string, missing: string): Promise<Result<string>> {
  const answer = await fetch(address);
  return answer.ok ? success(await answer.text()) : failure("export/no-template", missing);
}
