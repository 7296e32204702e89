import { Worker } from "node:worker_threads";
import { askThread, secondsSince } from "../../electron/cli/ask-thread.ts";
import { mostReadingSeconds } from "../../slides/memo/read/limits.ts";
import { tellFormat } from "../../slides/memo/read/tell-format.ts";
import type { Outcome, Question } from "./reader-thread.ts";

/** A thread that reads documents one after another; one that hangs or bursts is ended and replaced. */
export interface Reader {
  /** Seconds are those computed, by all threads of the process; what else the machine does is none of them. */
  readonly read: (question: Question) => Promise<Outcome & { readonly seconds: number }>;
  readonly close: () => Promise<void>;
}

/** Megabytes that a thread may hold. Reading needs a multiple of the document, which has 64 MB at most. */
const MOST_MEMORY = 3000;

/** A reader whose thread runs a script (`bundleThread`). */
export function startReader(script: string): Reader {
  let thread: Worker | null = null;
  const start = (): Worker => new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  const stop = async (): Promise<void> => {
    await thread?.terminate();
    thread = null;
  };
  return {
    read: async (question) => {
      thread ??= start();
      const began = process.cpuUsage();
      const end = await askThread<Outcome>(thread, question, mostReadingSeconds(question.bytes.length));
      if (end.kind !== "answered" || end.answer.kind === "wrong") await stop();
      const seconds = secondsSince(began);
      switch (end.kind) {
        case "answered":
          return { ...end.answer, seconds };
        case "too-much":
          return { ...givenUp(question), seconds };
        case "failed":
          return { kind: "wrong", why: end.error.stack ?? end.error.message, seconds };
      }
    },
    close: stop,
  };
}

/** PDF.js knows no limits: the command line ends it as is done here, and says so. Any other reader must know its own. */
function givenUp({ bytes, name, format }: Question): Outcome {
  return (format ?? tellFormat(bytes, name)) === "pdf"
    ? { kind: "fine", how: "read/too-much-work (PDF, its thread ended)" }
    : { kind: "wrong", why: "took too long, or too much memory" };
}
