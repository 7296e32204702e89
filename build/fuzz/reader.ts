import { Worker } from "node:worker_threads";
import type { Outcome, Question } from "./reader-thread.ts";

/** A thread that reads documents one after another; one that hangs or bursts is ended and replaced. */
export interface Reader {
  readonly read: (question: Question) => Promise<Outcome & { readonly milliseconds: number }>;
  readonly close: () => Promise<void>;
}

/** Megabytes that a thread may hold. Reading needs a multiple of the document, which has 64 MB at most. */
const MOST_MEMORY = 3000;

/** How long a document may take: ten seconds, and two more for each megabyte. */
function patience(bytes: Uint8Array): number {
  return 10_000 + (bytes.length / 1_000_000) * 2_000;
}

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
      const began = performance.now();
      const outcome = await ask(thread, question);
      if (outcome.kind === "wrong") await stop();
      return { ...outcome, milliseconds: Math.round(performance.now() - began) };
    },
    close: stop,
  };
}

function ask(thread: Worker, question: Question): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      thread.off("message", settle).off("error", onError).off("exit", onExit);
      resolve(outcome);
    };
    const onError = (error: Error): void => settle({ kind: "wrong", why: error.stack ?? error.message });
    const onExit = (code: number): void => settle({ kind: "wrong", why: `the thread ended with ${code}` });
    const timer = setTimeout(() => settle({ kind: "wrong", why: "took too long" }), patience(question.bytes));
    thread.on("message", settle).on("error", onError).on("exit", onExit);
    thread.postMessage(question);
  });
}
