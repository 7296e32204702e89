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
}

/** An exporter that makes each file in a worker of its own, so that the desk stays quick. */
export function exportInWorker(startWorker: () => Worker, viewer: Exporter["viewer"]): Exporter {
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
  return { viewer, make: ask<Uint8Array>, prove: ask<null> };
}

/** The program as the shell serves it, beside the desk's own folder. */
export async function servedViewer(): Promise<Result<string>> {
  const answer = await fetch("../viewer.html");
  return answer.ok ? success(await answer.text()) : failure("export/no-template", words.export.noViewer);
}
