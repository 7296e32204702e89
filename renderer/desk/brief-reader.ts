import type { Arrangement } from "../../slides/arrangement/arrangement.ts";
import type { Briefing } from "../../slides/brief.ts";
import { failure } from "../../slides/result.ts";
import type { Result } from "../../slides/result.ts";
import { words } from "../shared/words.ts";
import type { BriefAnswer, BriefQuestion } from "./brief-worker.ts";

/** Makes briefings of memos, away from the window. */
export interface BriefReader {
  /**
   * Reads a memo and arranges it; null leaves it as planned, or as a carried briefing says. A reading that is still
   * under way is given up, its promise never settles.
   */
  readonly read: (
    bytes: Uint8Array,
    name: string | null,
    arrangement: Arrangement | null,
  ) => Promise<Result<Briefing>>;
  readonly stop: () => void;
}

/** A reader that starts one worker for each memo: untrusted text is parsed there and nowhere else. */
export function readInWorker(startWorker: () => Worker): BriefReader {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    read: (bytes, name, arrangement) => {
      stop();
      const started = startWorker();
      worker = started;
      return new Promise((resolve) => {
        started.addEventListener("message", (event: MessageEvent<BriefAnswer>) => {
          stop();
          resolve(event.data);
        });
        started.addEventListener("error", () => {
          stop();
          resolve(failure("read/worker-failed", words.desk.readerFailed));
        });
        const question: BriefQuestion = { bytes, name, arrangement };
        started.postMessage(question);
      });
    },
    stop,
  };
}
