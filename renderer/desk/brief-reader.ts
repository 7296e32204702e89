import type { Arrangement } from "../../slides/arrangement/arrangement.ts";
import type { Briefing } from "../../slides/brief.ts";
import { mostReadingSeconds, tooMuchWork } from "../../slides/memo/read/limits.ts";
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

/** A page can't see how long its worker computes; on the clock a busy machine may take so many times as long. */
const BUSY = 4;

/**
 * A reader that starts one worker for each memo: untrusted text is parsed there and nowhere else. A worker that takes
 * longer than `patienceMs` for a memo of so many bytes is ended.
 */
export function readInWorker(
  startWorker: () => Worker,
  patienceMs = (bytes: number): number => mostReadingSeconds(bytes) * BUSY * 1000,
): BriefReader {
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  };
  return {
    read: (bytes, name, arrangement) => {
      stop();
      const started = startWorker();
      worker = started;
      return new Promise((resolve) => {
        timer = setTimeout(() => {
          stop();
          resolve(tooMuchWork());
        }, patienceMs(bytes.length));
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
